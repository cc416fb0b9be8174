import type { Callback } from '../../../contract/callbacks.ts'
import { findCallback } from '../../../contract/callbacks.ts'
import { validate } from '../../../contract/validate.ts'
import { curlPost } from '../../../request/curl.ts'
import { jsonOf } from '../../../request/verdict/exchange.ts'
import { type Verdict, verdictOfExchange } from '../../../request/verdict.ts'
import { type Posted, Poster } from '../../../sender/post.ts'
import { urlOf } from '../../../sender/prepare.ts'
import { SIGNATURES, type Signature } from '../../../sender/signatures.ts'
import { REDACTED } from '../../../traffic/recorded.ts'
import { ApiError } from '../api.ts'
import type { Gate } from './gate.ts'
import { postSlowly } from './slow.ts'
import type { Targets } from './targets.ts'

/** Maximum size of a body, in characters. */
const LIMIT = 1024 * 1024
/** An app that is not that of the backend. */
const FOREIGN_APP = 1_999_999_999

/** What the page wants to be sent. */
export type SendInput = {
  command: string
  /** The text of the body, sent as it is. */
  body: string
  /** The callback URL of the backend. */
  url: string
  sdkAppId?: number | string
  /** To sign with; without it there is no signature. */
  token?: string
  signature?: Signature
  /** Wrong on purpose, or unusual. */
  how?: readonly How[]
}

/** Ways to send that are wrong on purpose, or unusual, and what they are. */
export const HOWS = {
  'foreign-app': 'with the SDKAppID of another app',
  'content-type': 'with Content-Type: application/json (the platform sends none)',
  slow: 'the body in pieces, over more than a second',
  duplicate: 'twice, one after the other',
  'unknown-field': 'with a field that the contract does not know',
} as const
export type How = keyof typeof HOWS

/** What was sent, and what came back. */
export type Sent = {
  request: { url: string; headers: Record<string, string>; body: string }
  /** One, or two for a duplicate. */
  answers: {
    status?: number
    text?: string
    failure?: string
    detail?: string
    headers: Record<string, string>
    ms: number
    verdict: Verdict
  }[]
  /** What violates the contract in the body, and what is not in it. */
  findings: { errors: string[]; unknown: string[] }
  /** The same for a shell. */
  curl: string
}

/** Where it may be sent, how often, and what this server signs with. */
export type SendParts = {
  targets: Targets
  gate: Gate
  own: { url: string; token: string | undefined }
}

/**
 * Posts a callback and judges the answer.
 *
 * @throws ApiError that says what is wrong with the input
 */
export async function sendCallback(
  input: Record<string, unknown>,
  { targets, gate, own }: SendParts,
): Promise<Sent> {
  const { callback, url: target, body, ...rest } = checked(input)
  const { signature, how } = rest
  const to = targets.checked(target).href
  // What goes to this server is signed with its own token, which the page does not know.
  const token = rest.token ?? (to.startsWith(`${own.url}/`) ? own.token : undefined)
  const sdkAppId = how.includes('foreign-app') ? FOREIGN_APP : rest.sdkAppId
  const text = how.includes('unknown-field') ? withField(body) : body
  const headers: Record<string, string> = how.includes('content-type')
    ? { 'Content-Type': 'application/json' }
    : {}
  const url = urlOf(callback, { to, sdkAppId, token, signature })
  const answers: Sent['answers'] = []
  const post = how.includes('slow') ? postSlowly : postOnce
  for (let sent = 0; sent < (how.includes('duplicate') ? 2 : 1); sent++) {
    const posted = await gate.pass(() => post(url, text, headers))
    answers.push(answerOf(callback, posted))
  }
  return {
    request: { url: url.replace(/([?&]Sign=)[^&]*/, `$1${REDACTED}`), headers, body: text },
    answers,
    findings: findingsOf(callback, text),
    curl: curlPost({
      url: urlOf(callback, { to, sdkAppId }),
      body: text,
      headers,
      signed: token !== undefined && signature === 'right',
    }),
  }
}

async function postOnce(
  url: string,
  body: string,
  headers: Record<string, string>,
): Promise<Posted> {
  const poster = new Poster({ connections: 1 })
  try {
    return await poster.post({ url, body, headers })
  } finally {
    await poster.close()
  }
}

function answerOf({ command }: Callback, posted: Posted): Sent['answers'][number] {
  const ms = Math.round(posted.ms * 10) / 10
  return { ...posted, ms, verdict: verdictOfExchange(command, posted) }
}

/** What the contract says of a body that is to be sent. */
export function findingsOf({ command }: Callback, text: string): Sent['findings'] {
  const json = jsonOf(text)
  if (!json) return { errors: ['the body is not JSON'], unknown: [] }
  const { errors, unknown } = validate(command, json.value)
  const words = (list: typeof errors) => list.map(({ message }) => message)
  return { errors: words(errors), unknown: words(unknown) }
}

/** Into the text, so that all else stays as it was written. */
const withField = (body: string) =>
  body.replace(/^(\s*\{)(\s*)(\}?)/, (_, brace, space, end) =>
    end ? `${brace}${FIELD}${end}` : `${brace}${FIELD},${space}`,
  )
const FIELD = '"FieldOfTomorrow":{"IsNew":true}'

function checked(input: Record<string, unknown>) {
  const { command, body, url, sdkAppId = 1400000000, token, signature = 'right', how = [] } = input
  const callback = findCallback(String(command))
  if (!callback)
    throw new ApiError(422, `"${String(command).slice(0, 60)}" is not in the contract.`)
  if (typeof body !== 'string') throw new ApiError(422, 'The body must be a text.')
  if (body.length > LIMIT) throw new ApiError(413, 'The body has more than 1 MiB.')
  if (!/^\d{1,10}$/.test(String(sdkAppId))) throw new ApiError(422, 'The SDKAppID is a number.')
  if (!SIGNATURES.some((one) => one === signature))
    throw new ApiError(422, `A signature is one of ${SIGNATURES.join(', ')}.`)
  const ways = [how].flat()
  const unknown = ways.find((one) => !Object.hasOwn(HOWS, String(one)))
  if (unknown !== undefined)
    throw new ApiError(422, `A callback is sent ${Object.keys(HOWS).join(', ')}.`)
  return {
    callback,
    body,
    url: String(url),
    sdkAppId: String(sdkAppId),
    token: typeof token === 'string' && token ? token : undefined,
    signature: signature as Signature,
    how: ways as How[],
  }
}
