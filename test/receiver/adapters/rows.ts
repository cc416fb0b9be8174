import { sign } from '../../../src/contract/signature.ts'
import type { ReceiverOptions } from '../../../src/receiver/options.ts'
import type { Outgoing } from '../../support/http.ts'
import { APP, sample, wire } from '../../support/requests.ts'

export const C2C = 'C2C.CallbackAfterSendMsg'
export const OK = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }
const NOW = 1762901190
const TOKENS: Partial<ReceiverOptions> = {
  tokens: ['old token', 'new token'],
  clock: () => NOW * 1000,
}
const signed = (token: string, time: number) =>
  wire(C2C, { RequestTime: `${time}`, Sign: sign(token, time) })
const typed = (type: string): Outgoing => ({
  url: wire(C2C),
  headers: { 'content-type': type },
  body: sample(C2C),
})
export const withMember = (member: string) =>
  JSON.stringify(sample(C2C)).replace('{', `{${member},`)
const nested = (levels: number) => withMember(`"New":${'['.repeat(levels)}${']'.repeat(levels)}`)

export type Row = [behaviour: string, request: Outgoing, options?: Partial<ReceiverOptions>]

/** Requests that every adapter hands to the receiver and answers 200. */
export const accepted: Row[] = [
  ['a body without a Content-Type', { url: wire(C2C), body: sample(C2C) }],
  ['application/json', typed('application/json; charset=utf-8')],
  ['text/plain', typed('text/plain')],
  ['a form', typed('application/x-www-form-urlencoded')],
  ['a Content-Type that is none', typed('json')],
  [
    'any order of the parameters',
    { url: `/chat?CallbackCommand=${C2C}&SdkAppid=${APP}`, body: sample(C2C) },
  ],
  [
    'lower-case names in the query',
    { url: `/chat?sdkappid=${APP}&callbackcommand=${C2C}`, body: sample(C2C) },
  ],
  [
    'names as other pages spell them',
    { url: `/chat?SDKAppID=${APP}&CallbackCommand=${C2C}`, body: sample(C2C) },
  ],
  [
    'a parameter that appears twice with one value',
    { url: `${wire(C2C)}&SdkAppid=${APP}`, body: sample(C2C) },
  ],
  ['an encoded query', { url: wire(C2C).replace('C2C.', '%432C%2E'), body: sample(C2C) }],
  [
    'the second of several apps',
    { url: wire(C2C), body: sample(C2C) },
    { sdkAppId: ['20000001', APP] },
  ],
  ['a Sign with the old token', { url: signed('old token', NOW), body: sample(C2C) }, TOKENS],
  ['a Sign with the new token', { url: signed('new token', NOW), body: sample(C2C) }, TOKENS],
  ['a RequestTime 60 s ago', { url: signed('new token', NOW - 60), body: sample(C2C) }, TOKENS],
  ['a RequestTime in 60 s', { url: signed('new token', NOW + 60), body: sample(C2C) }, TOKENS],
  [
    'a body as large as the limit',
    { url: wire(C2C), body: JSON.stringify(sample(C2C)).padEnd(1024 * 1024) },
  ],
  ['a body as deep as the limit', { url: wire(C2C), body: nested(63) }],
]

/** Requests that every adapter answers with this status and text. */
export const refused: [...Row, status: number, text: RegExp][] = [
  [
    'a wrong SdkAppid',
    { url: wire(C2C, { SdkAppid: '1' }), body: sample(C2C) },
    {},
    403,
    /1 is not an app of this receiver/,
  ],
  [
    'no SdkAppid',
    { url: `/chat?CallbackCommand=${C2C}`, body: sample(C2C) },
    {},
    400,
    /no SdkAppid/,
  ],
  [
    'no CallbackCommand',
    { url: `/chat?SdkAppid=${APP}`, body: sample(C2C) },
    {},
    400,
    /no CallbackCommand/,
  ],
  [
    'two apps in one query',
    { url: `${wire(C2C)}&SdkAppid=1`, body: sample(C2C) },
    {},
    400,
    /SdkAppid appears twice/,
  ],
  [
    'two apps in two spellings',
    { url: `${wire(C2C)}&sdkappid=1`, body: sample(C2C) },
    {},
    400,
    /SdkAppid appears twice/,
  ],
  [
    'broken percent-encoding',
    { url: `${wire(C2C)}&New=%E0%A4%A`, body: sample(C2C) },
    {},
    400,
    /percent-encoding/,
  ],
  [
    'no Sign',
    { url: wire(C2C, { RequestTime: `${NOW}` }), body: sample(C2C) },
    TOKENS,
    401,
    /Sign or RequestTime is missing/,
  ],
  [
    'no RequestTime',
    { url: wire(C2C, { Sign: sign('old token', NOW) }), body: {} },
    TOKENS,
    401,
    /Sign or RequestTime is/,
  ],
  [
    'a Sign with another token',
    { url: signed('token', NOW), body: sample(C2C) },
    TOKENS,
    401,
    /does not match any/,
  ],
  [
    'a RequestTime 61 s ago',
    { url: signed('new token', NOW - 61), body: sample(C2C) },
    TOKENS,
    401,
    /61 s old/,
  ],
  [
    'a RequestTime in 61 s',
    { url: signed('new token', NOW + 61), body: sample(C2C) },
    TOKENS,
    401,
    /61 s in the future/,
  ],
  [
    'a body above 1 MiB',
    { url: wire(C2C), body: JSON.stringify(sample(C2C)).padEnd(1024 * 1024 + 1) },
    {},
    413,
    /1048576/,
  ],
  ['no body', { url: wire(C2C) }, {}, 400, /empty/],
  ['a body that is not JSON', { url: wire(C2C), body: '{"Events": [' }, {}, 400, /not JSON/],
  [
    'a body that is not UTF-8',
    { url: wire(C2C), body: Buffer.from('{"A":"\xff"}', 'latin1') },
    {},
    400,
    /not valid UTF-8/,
  ],
  [
    'a body that is nested too deep',
    { url: wire(C2C), body: nested(64) },
    {},
    400,
    /more than 64 levels/,
  ],
  [
    'a body that would end a recursion',
    { url: wire(C2C), body: nested(500_000) },
    {},
    400,
    /more than 64 levels/,
  ],
  ['an array', { url: wire(C2C), body: '[]' }, {}, 400, /not an object/],
  ['a text', { url: wire(C2C), body: '"text"' }, {}, 400, /not an object/],
]
