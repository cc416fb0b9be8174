import { validate } from '../../contract/validate.ts'
import { type Backend, cameBack, firstExample } from '../backend.ts'
import { type Check, type Found, found, PAGES, skip } from '../check.ts'
import {
  withNewElement,
  withNewMembers,
  withNewValues,
  withNumber,
  withoutOptional,
  withTimesAs,
  withUnicode,
} from '../forms.ts'
import { type Vary, variation } from './variation.ts'

type Row = Omit<Check, 'run'> & { vary: Vary }

const given = <T extends object | string>(body: T | undefined) =>
  body === undefined ? undefined : { body }

/** A batch with as many events, the first of the example again and again. */
const batchOf =
  (size: number): Vary =>
  (callback, body) =>
    callback.batch
      ? { body: { Events: Array.from({ length: size }, () => body.Events[0]) } }
      : undefined

const ROWS: readonly Row[] = [
  {
    id: 'unknown-member',
    title: 'takes members that the contract does not know, at any depth',
    why: 'The platform adds members without notice; a receiver that refuses them loses every event from that day.',
    source: PAGES.overview,
    vary: (_, body) => ({ body: withNewMembers(body) }),
  },
  {
    id: 'unknown-value',
    title: 'takes new values of enumerations',
    why: 'The platform adds values without notice.',
    source: PAGES.overview,
    vary: ({ command }, body) => given(withNewValues(command, body)),
  },
  {
    id: 'unknown-element',
    title: 'takes message elements of an unknown kind',
    why: 'Every new kind of message is one; a crash stops the messages of everybody.',
    source: PAGES.overview,
    vary: (_, body) => given(withNewElement(body)),
  },
  {
    id: 'event-time-text',
    title: 'takes EventTime as a string of digits',
    why: 'The samples of the international pages have a string.',
    source: PAGES.overview,
    vary: ({ command }, body) => given(withTimesAs('text', command, body)),
  },
  {
    id: 'event-time-number',
    title: 'takes EventTime as a number',
    why: 'The tables and captured packets have a number.',
    source: PAGES.overview,
    vary: ({ command }, body) => given(withTimesAs('number', command, body)),
  },
  {
    id: 'numbers-beyond-2-31',
    title: 'takes numbers beyond 2^31',
    why: 'MsgSeq and MsgRandom are unsigned: values above 2147483647 occur.',
    source: PAGES.overview,
    vary: ({ command }, body) => given(withNumber('4294967295', command, body)),
  },
  {
    id: 'numbers-beyond-2-53',
    title: 'takes numbers beyond 2^53',
    why: 'Packets of a guide of the platform have ids with more digits than a double holds.',
    source: PAGES.overview,
    vary: ({ command }, body) => given(withNumber('9223372036854775807', command, body)),
  },
  {
    id: 'old-form',
    title: 'takes bodies without all that may be absent',
    why: 'Packets of earlier years, and of other paths in the platform, have fewer members.',
    source: PAGES.overview,
    vary: ({ command }, body) => ({ body: withoutOptional(command, body) }),
  },
  {
    id: 'unicode',
    title: 'takes texts of every writing system, with emoji and marks of direction',
    why: 'Nicknames and messages have them.',
    source: PAGES.overview,
    vary: ({ command }, body) => given(withUnicode(command, body)),
  },
  ...[1, 2, 100].map(
    (size): Row => ({
      id: `batch-${size}`,
      title: `takes a batch of ${size} event${size === 1 ? '' : 's'}`,
      why: 'Push callbacks come as lists of 1 to 100 events, without a command at the top.',
      source: PAGES.overview,
      vary: batchOf(size),
    }),
  ),
]

/** What the platform may add tomorrow, and what it sent yesterday. */
export const openWorldChecks: readonly Check[] = [
  ...ROWS.map(
    ({ vary, ...check }): Check => ({
      ...check,
      run: (backend, { callbacks }) => variation(backend, check.id, sound(vary), callbacks),
    }),
  ),
  {
    id: 'unknown-command',
    title: 'acknowledges commands that it does not know',
    why: 'The platform adds callbacks; FAIL or an error status makes it count failures, and may make it send again.',
    source: PAGES.overview,
    run: unknownCommand,
  },
]

/** A form that the contract itself does not accept would say nothing about a backend. */
const sound =
  (vary: Vary): Vary =>
  (callback, example) => {
    const varied = vary(callback, example)
    if (!varied) return undefined
    const body = typeof varied.body === 'string' ? JSON.parse(varied.body) : varied.body
    return validate(callback.command, body).valid ? varied : undefined
  }

const NEW_COMMAND = 'Group.CallbackAfterSomethingNew'

async function unknownCommand(backend: Backend): Promise<Found> {
  const callback = backend.usual()
  if (!callback) return skip('no callback is chosen')
  const body = { ...firstExample(callback), CallbackCommand: NEW_COMMAND }
  const url = (plain: string) => plain.replace(/(CallbackCommand=)[^&]*/, `$1${NEW_COMMAND}`)
  const answer = await backend.send({ callback, body, url }, NEW_COMMAND)
  const { posted } = answer
  const refused =
    !('status' in posted) || posted.status !== 200 || /"ActionStatus"\s*:\s*"FAIL/.test(posted.text)
  const detail = `must be acknowledged (status 200, not FAIL); ${cameBack(answer)}`
  return found([refused ? { command: NEW_COMMAND, form: 'unknown-command', detail } : undefined])
}
