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
  const query = operation.parameters.map((parameter) => deref(document, parameter).name)
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
    { term: 'Repeats', text: repeats(operation, query, event === body ? 'body' : 'event') },
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

function repeats(operation: Operation, query: string[], unit: string): string {
  if (operation['x-phase'] === 'before') return 'None: a before-callback is never retried.'
  const hash = `a hash of the command and the exact ${unit}`
  return query.includes('RequestID')
    ? `Possible when retries are on. The query's \`RequestID\`, if present, identifies a repeat; otherwise ${hash} does.`
    : `Possible when retries are on. A repeat can be recognised by ${hash}.`
}

function order(operation: Operation, event: Schema): string {
  if (operation['x-phase'] === 'before') return ''
  return `Not documented, so do not rely on it${event.properties?.EventTime ? '; `EventTime` tells which came first' : ''}.`
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
