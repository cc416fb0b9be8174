import type { Source } from '../contract/callbacks.ts'
import { ON_TIMEOUT, PLATFORM_TIMEOUT_SECONDS } from '../contract/protocol.ts'
import { type Document, deref, type Operation, type Schema } from '../openapi/document.ts'

/** A basic fact about a callback; `text` is Markdown. */
export type Fact = { term: string; text: string }

export const PHASES = {
  before: { name: 'Before-callback', meaning: 'your answer decides' },
  after: {
    name: 'After-callback',
    meaning: 'it has happened; the content of your answer is ignored',
  },
} as const

/**
 * When a callback comes, how long the app has and what happens then.
 *
 * @see https://www.tencentcloud.com/document/product/1047/34354 for the time limit, the default on a timeout and the retries
 */
export function factsOf(document: Document, operation: Operation): Fact[] {
  const body = deref(document, operation.requestBody.content['application/json'].schema)
  // Only batches have Events.
  const event = deref<Schema>(document, body.properties?.Events?.items ?? body)
  const triggers: string[] = operation['x-triggers'] ?? []
  const facts = [
    { term: 'When', text: operation['x-timing'] ?? '' },
    {
      term: 'Triggers',
      text:
        triggers.length > 1 ? triggers.map((one) => `- ${one}`).join('\n') : (triggers[0] ?? ''),
    },
    {
      term: 'Time to answer',
      text: `${PLATFORM_TIMEOUT_SECONDS} seconds, with HTTP status 200 and a JSON body.`,
    },
    { term: 'No answer in time', text: onTimeout(operation) },
    { term: 'Repeats', text: repeats(operation) },
    { term: 'Identity', text: identity(operation) },
    { term: 'Order', text: order(operation, event) },
    {
      term: 'Also written',
      text: (operation['x-aliases'] ?? []).map((word) => `\`${word}\``).join(', '),
    },
    { term: 'Also sent by', text: otherFamilies(document, operation) },
  ]
  return facts.filter(({ text }) => text)
}

function onTimeout(operation: Operation): string {
  if (operation['x-phase'] === 'after') return ON_TIMEOUT.after
  if (operation['x-on-timeout']) return operation['x-on-timeout']
  const asksForPermission = operation['x-decisions']?.some(
    ({ name }) => name === 'allow' || name === 'decideEach',
  )
  return asksForPermission ? ON_TIMEOUT.before : 'Not documented for this callback.'
}

/** Which fields tell a repeat from another event. */
function identity({ 'x-event-id': { anyOf, why } }: Operation): string {
  if (!anyOf.length) return `Nothing identifies an event. ${why}`
  return `${anyOf.map(fields).join('; or, if one of these is missing, ')}. ${why}`
}

const fields = (alternative: string[]): string =>
  alternative
    .map((field) => {
      const name = field.replace(/\?$/, '')
      const words = name.startsWith('?')
        ? `\`${name.slice(1)}\` of the query`
        : `\`${name.slice(1).replaceAll('/', '.')}\``
      return field.endsWith('?') ? `${words} (if present)` : words
    })
    .join(', ')

function repeats(operation: Operation): string {
  if (operation['x-phase'] === 'before') return 'None: a before-callback is never retried.'
  return operation['x-event-id'].anyOf.length
    ? 'Possible when retries are on; the inbox drops them by the identity below.'
    : 'Possible when retries are on, and not to be told from another event.'
}

function order(operation: Operation, event: Schema): string {
  if (operation['x-phase'] === 'before') return ''
  const { of, anyOf, symmetric } = operation['x-ordering-key']
  const words = of?.replaceAll('-', ' ')
  const inbox = anyOf.length
    ? ` The inbox handles events of one ${words} (${anyOf.map(fields).join(' or ')}${symmetric ? ', in any order' : ''}) one at a time, in the order of arrival.`
    : ''
  return `Not documented${event.properties?.EventTime ? '; `EventTime` tells which came first' : ''}.${inbox}`
}

function otherFamilies({ tags }: Document, operation: Operation): string {
  const names: string[] = operation['x-also-families'] ?? []
  return names
    .map((name) => tags.find((tag) => tag.name === name)?.['x-displayName'] ?? name)
    .join(', ')
}

/** A source for readers: the address without its scheme, and the date of the page. */
export function sourceText({ url, updated }: Source): { name: string; date: string } {
  return {
    name: url.replace(/^https?:\/\//, ''),
    date: updated === 'unknown' ? 'undated' : updated,
  }
}
