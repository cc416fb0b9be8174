import { type Answered, type Backend, cameBack, firstExample, isTaken } from '../backend.ts'
import { type Check, type Failure, type Found, found, PAGES, skip } from '../check.ts'
import { headOf, type Piece, type RawAnswer, sendPieces } from '../raw.ts'
import type { Settings } from '../settings.ts'

const SOURCE = { source: PAGES.overview } as const

/** After each attack the backend must still take a plain callback. */
async function aliveAfter(backend: Backend, form: string): Promise<Failure | undefined> {
  const callback = backend.usual()
  const answer = await backend.send({ callback, body: firstExample(callback) }, form)
  return 'status' in answer.posted && answer.posted.status < 500
    ? undefined
    : {
        command: callback.command,
        form: `after ${form}`,
        detail: `must still answer; ${cameBack(answer)}`,
      }
}

/** A body that is no callback: it must be refused in words, and never end the backend. */
async function refusesBody(backend: Backend, form: string, body: string): Promise<Found> {
  const callback = backend.usual()
  const answer = await backend.send({ callback, body }, form)
  const failure: Failure | undefined = isRefused(answer)
    ? undefined
    : {
        command: callback.command,
        form,
        detail: `must be refused (a status from 400 to 499), not acknowledged and not a crash; ${cameBack(answer)}`,
      }
  return found([failure, await aliveAfter(backend, form)])
}

const isRefused = ({ posted }: Answered) =>
  'status' in posted && posted.status >= 400 && posted.status < 500

type Raw = (url: string, text: string) => { pieces: Piece[]; patienceMs: number }

/** Sends pieces, judges what came, and looks whether the backend is alive. */
async function raw(
  backend: Backend,
  settings: Settings,
  form: string,
  { make, judge }: { make: Raw; judge: (answer: RawAnswer) => string | undefined },
): Promise<Found> {
  const callback = backend.usual()
  const url = backend.url({ callback })
  const { pieces, patienceMs } = make(url, JSON.stringify(firstExample(callback)))
  const answer = await sendPieces(url, pieces, { patienceMs, insecure: settings.insecure })
  const detail = judge(answer)
  const failure = detail === undefined ? undefined : { command: callback.command, form, detail }
  return found([failure, await aliveAfter(backend, form)])
}

const wordsOf = (answer: RawAnswer) =>
  'reason' in answer
    ? answer.reason
    : `status ${answer.response.head.status}: ${answer.response.text.slice(0, 120)}`

const mustBeTaken = (answer: RawAnswer) =>
  'response' in answer && answer.response.head.status === 200
    ? undefined
    : `must be taken (status 200); ${wordsOf(answer)}`

const noServerError = (answer: RawAnswer) =>
  'response' in answer && answer.response.head.status >= 500
    ? `must not be a server error; ${wordsOf(answer)}`
    : undefined

/** Larger than any callback: a message has at most 12 KB. */
const HUGE = 4 * 1024 * 1024

export const robustChecks: readonly Check[] = [
  {
    ...SOURCE,
    id: 'malformed-body',
    title: 'refuses a body that is not JSON, and goes on',
    why: 'What is acknowledged without being understood is lost in silence.',
    run: (backend) => refusesBody(backend, 'malformed-body', '{"CallbackCommand": "C2C.'),
  },
  {
    ...SOURCE,
    id: 'empty-body',
    title: 'refuses an empty body, and goes on',
    why: 'What is acknowledged without being understood is lost in silence.',
    run: (backend) => refusesBody(backend, 'empty-body', ''),
  },
  {
    ...SOURCE,
    id: 'deep-body',
    title: 'survives a body with 10 000 levels',
    why: 'A parser that calls itself ends with its stack, and the process with it.',
    run: async (backend, settings) => {
      const body = `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`
      return raw(backend, settings, 'deep-body', {
        make: (url) => ({
          pieces: [{ bytes: headOf(url, body.length, ['Connection: close']) + body }],
          patienceMs: 5_000,
        }),
        judge: noServerError,
      })
    },
  },
  {
    ...SOURCE,
    id: 'huge-body',
    title: 'survives a body of 4 MB',
    why: 'Who knows the URL could fill the memory of the backend.',
    run: async (backend, settings) => {
      const body = `{"CallbackCommand":"x","Data":"${'x'.repeat(HUGE)}"}`
      return raw(backend, settings, 'huge-body', {
        make: (url) => ({
          pieces: [{ bytes: headOf(url, body.length, ['Connection: close']) + body }],
          patienceMs: 8_000,
        }),
        judge: noServerError,
      })
    },
  },
  {
    ...SOURCE,
    id: 'slow-body',
    title: 'takes a body that comes in pieces within a second',
    why: 'Networks cut requests where they like; also in the middle of a character.',
    run: async (backend, settings) =>
      raw(backend, settings, 'slow-body', {
        make: (url, text) => {
          const bytes = Buffer.from(text)
          const third = Math.ceil(bytes.length / 3)
          const parts = [0, 1, 2].map((index) => bytes.subarray(index * third, (index + 1) * third))
          return {
            pieces: [
              { bytes: headOf(url, bytes.length, ['Connection: close']) },
              ...parts.map((part) => ({ bytes: part, afterMs: 250 })),
            ],
            patienceMs: 8_000,
          }
        },
        judge: mustBeTaken,
      }),
  },
  {
    ...SOURCE,
    id: 'stalled-body',
    title: 'goes on when a body never ends',
    why: 'One stalled connection must not hold up the others.',
    run: async (backend, settings) =>
      raw(backend, settings, 'stalled-body', {
        make: (url, text) => ({
          pieces: [{ bytes: headOf(url, Buffer.byteLength(text)) + text.slice(0, 10) }],
          patienceMs: 700,
        }),
        judge: noServerError,
      }),
  },
  {
    ...SOURCE,
    id: 'alive-afterwards',
    title: 'takes every kind of callback after all that',
    why: 'A backend that an odd request ends loses everything until somebody starts it again.',
    run: async (backend) => {
      const before = new Set(
        (await backend.examples()).filter(isTaken).map(({ callback }) => callback.command),
      )
      const kinds = backend.representatives().filter(({ command }) => before.has(command))
      if (!kinds.length) return skip('no callback was taken before')
      const results: (Failure | undefined)[] = []
      for (const callback of kinds) {
        const answer = await backend.send({ callback, body: firstExample(callback) }, 'afterwards')
        const detail = `was taken before; ${cameBack(answer)}`
        results.push(
          isTaken(answer) ? undefined : { command: callback.command, form: 'afterwards', detail },
        )
      }
      return found(results)
    },
  },
]
