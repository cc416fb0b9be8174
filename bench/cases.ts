import contract from '../generated/openapi.json' with { type: 'json' }
import type { Command } from '../src/contract/types.ts'
import { callbackUrl, parametersOf } from '../src/request/url.ts'

/** One kind of request that every contender is loaded with. */
export type Case = { name: string; command: Command; body: string; events: number }

export const APP = 1400000000
export const TOKEN = 'bench-token'
/** Another number in each request, so that no event is a repeat of one before: receivers with an inbox drop those. */
export const FRESH = '1762858021'

const text = {
  MsgType: 'TIMTextElem',
  MsgContent: { Text: 'The ferry leaves at nine, bring a jacket.' },
}
const face = { MsgType: 'TIMFaceElem', MsgContent: { Index: 12, Data: 'wave' } }
const custom = {
  MsgType: 'TIMCustomElem',
  MsgContent: { Data: '{"poll":"P-118","choice":3}', Desc: 'vote', Ext: '', Sound: '' },
}
const picture = {
  MsgType: 'TIMImageElem',
  MsgContent: {
    UUID: '1400000000_pier_6f1d2a40c9e35b7781d0',
    ImageFormat: 1,
    ImageInfoArray: [1, 2, 3].map((Type) => ({
      Type,
      Size: 482_113 / Type,
      Width: 1920 / Type,
      Height: 1080 / Type,
      URL: `https://cos.example.com/1400000000/pier/${Type}.jpg`,
    })),
  },
}
picture.MsgContent.ImageInfoArray.forEach((info) => {
  info.Size = Math.round(info.Size)
})

const message = {
  CallbackCommand: 'C2C.CallbackAfterSendMsg',
  From_Account: 'ines.p',
  To_Account: 'olaf_22',
  MsgSeq: 3121880417,
  MsgRandom: 2740011935,
  MsgTime: 1762858021,
  MsgKey: '3121880417_2740011935_1762858021',
  MsgId: '144115198025537461-1762858021-2740011935',
  OnlineOnlyFlag: 0,
  SendMsgResult: 0,
  ErrorInfo: 'send msg succeed',
  UnreadMsgNum: 2,
  MsgBody: [text],
  CloudCustomData: '{"thread":"T-77"}',
  EventTime: 1762858021412,
}

const groupMessage = {
  CallbackCommand: 'Group.CallbackBeforeSendMsg',
  GroupId: '@TGS#1KQXJZ2PB',
  Type: 'Public',
  From_Account: 'ines.p',
  Operator_Account: 'ines.p',
  Random: 1957701238,
  MsgId: '144115262903817764-1762339507-1957701238',
  OnlineOnlyFlag: 0,
  MsgBody: [text, face, picture, custom],
  CloudCustomData: '{"thread":"T-77"}',
  EventTime: 1762339507214,
}

const pushEvent = (index: number) => ({
  CallbackCommand: 'Push.OfflinePush',
  EventType: 1,
  EventTime: 1762901190 + index,
  From_Account: `sender_${index}`,
  To_Account: `device_owner_${index * 7}`,
  PushPlatform: 1 + (index % 3),
  PushStage: 1,
  MsgKey: `${100 + index}_4120087713_1762901188`,
  MsgSeq: 100 + index,
  MsgRandom: 4120087713,
  MsgTime: 1762901188,
  PushID: `6731b55a_${FRESH}_2000${index}`,
  ErrCode: 0,
  ErrInfo: 'OK',
})

// Express-openapi-validator tries one path after the other, in the order of the alphabet: the last one shows what that costs.
const last = Object.keys(contract.webhooks).sort().at(-1) as Command &
  keyof typeof contract.webhooks
const lastBody = Object.values(
  contract.webhooks[last].post.requestBody.content['application/json'].examples,
)[0]!.value

export const lastPath = one(`${last}, the last path of the alphabet`, last, {
  ...lastBody,
  EventTime: Number(`${FRESH}412`),
})

export const cases: Case[] = [
  one('C2C text message', 'C2C.CallbackAfterSendMsg', message),
  one('group message, 4 elements', 'Group.CallbackBeforeSendMsg', groupMessage),
  one(
    '100 push events',
    'Push.OfflinePush',
    { Events: Array.from({ length: 100 }, (_, index) => pushEvent(index)) },
    100,
  ),
  lastPath,
]

function one(name: string, command: Command, body: object, events = 1): Case {
  return { name, command, body: JSON.stringify(body), events }
}

/** The path that every contender gets, signed for this moment; those that route by path find the command there too. */
export function signedPath(command: Command): string {
  const query = parametersOf(command, { ClientIP: '203.0.113.77', OptPlatform: 'Android' })
  return callbackUrl(`/callback/${command}`, command, { sdkAppId: APP, token: TOKEN, query })
}
