import type { ServerResponse } from 'node:http'
import { send } from '../../http/send.ts'

/** How a backend can fail; each is a failure that senders and gateways have to cope with. */
export const FAILURES = {
  'not-json': 'status 200 with the text "success"',
  envelope: 'the answer inside of {"code":0,"data":…}',
  empty: 'status 200 without a body',
  'status-500': 'status 500 with a page of HTML',
  'no-answer': 'no answer at all: the sender waits until it gives up',
  cut: 'the connection ends in the middle of the answer',
} as const

export type Failure = keyof typeof FAILURES

export const isFailure = (word: string): word is Failure => Object.hasOwn(FAILURES, word)

type Fail = (response: ServerResponse, text: string) => void

const HOW: Record<Failure, Fail> = {
  'not-json': (response) => send(response, 200, 'text/plain; charset=utf-8', 'success'),
  envelope: (response, text) =>
    send(response, 200, 'application/json', `{"code":0,"msg":"success","data":${text}}`),
  empty: (response) => send(response, 200, 'application/json', ''),
  'status-500': (response) => send(response, 500, 'text/html', '<h1>Internal Server Error</h1>'),
  'no-answer': () => {},
  cut,
}

/** Answers wrongly on purpose; `text` is the right answer. */
export function fail(response: ServerResponse, failure: Failure, text: string): void {
  HOW[failure](response, text)
}

function cut(response: ServerResponse, text: string): void {
  if (response.headersSent) return
  const length = Buffer.byteLength(text)
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': length })
  response.write(text.slice(0, Math.ceil(text.length / 2)), () => response.destroy())
}
