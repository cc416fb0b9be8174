import { afterAll, beforeAll, expect, test } from 'vitest'
import { APP } from '../judges/document.ts'
import { startServers } from '../judges/servers.ts'
import { sender } from '../support/http.ts'
import { sample } from '../support/requests.ts'

const STATE = 'State.StateChange'
let servers: Awaited<ReturnType<typeof startServers>>
beforeAll(async () => {
  servers = await startServers()
})
afterAll(() => servers.close())

const plain = `/?SdkAppid=${APP}&CallbackCommand=${STATE}`

/** What library, reference and mock have to think of a URL alike; nothing is signed. */
test.each<[what: string, url: string, verdict: 'taken' | 'refused']>([
  ['neither Sign nor RequestTime', plain, 'taken'],
  ['an empty RequestTime', `${plain}&RequestTime=`, 'taken'],
  ['an empty RequestTime with a Sign', `${plain}&Sign=x&RequestTime=`, 'taken'],
  ['a RequestTime', `${plain}&RequestTime=1762858021`, 'taken'],
  ['a RequestTime before 1970', `${plain}&RequestTime=-1`, 'refused'],
  ['a RequestTime with a fraction', `${plain}&RequestTime=1.5`, 'refused'],
  ['a RequestTime in letters', `${plain}&RequestTime=now`, 'refused'],
  ['two values of RequestTime', `${plain}&RequestTime=1&RequestTime=2`, 'refused'],
  ['two values of a known parameter', `${plain}&ClientIP=1.2.3.4&ClientIP=::1`, 'refused'],
  ['two values of a parameter that is new', `${plain}&New=1&New=2`, 'taken'],
  ['empty parameters', `${plain}&ClientIP=&OptPlatform=`, 'taken'],
  ['the command in the path alone', `/callback/${STATE}?SdkAppid=${APP}`, 'taken'],
  ['the command in path and query', plain.replace('/', `/callback/${STATE}`), 'taken'],
  ['another command in the path', plain.replace('/', '/callback/Push.OfflinePush'), 'taken'],
  ['another word in the path', plain.replace('/', '/callback/chat'), 'taken'],
  ['the command nowhere', `/?SdkAppid=${APP}`, 'refused'],
  ['no SdkAppid', `/?CallbackCommand=${STATE}`, 'refused'],
  ['a foreign app', plain.replace(`${APP}`, '1'), 'refused'],
])('%s', async (_what, url, verdict) => {
  const verdicts = await verdictsOf(url, sample(STATE))
  expect(verdicts).toEqual({ reference: verdict, mock: verdict, library: verdict })
})

const fresh = `/?SdkAppid=${APP}&CallbackCommand=Group.CallbackAfterSomethingNew`

/** What library and mock have to think of a command that the contract does not know. */
test.each<[what: string, url: string, body: unknown, verdict: 'taken' | 'refused']>([
  ['an object', fresh, { New: 1 }, 'taken'],
  ['below a path of its own', fresh.replace('/', '/callback/chat'), {}, 'taken'],
  ['below the path of a known one', fresh.replace('/', `/callback/${STATE}`), {}, 'taken'],
  ['in the path alone', `/callback/Some.New?SdkAppid=${APP}`, {}, 'refused'],
  ['no body', fresh, undefined, 'refused'],
  ['no JSON', fresh, '{', 'refused'],
  ['an array', fresh, [], 'refused'],
  ['a number', fresh, 5, 'refused'],
  ['null', fresh, null, 'refused'],
  ['a RequestTime in letters', `${fresh}&RequestTime=now`, {}, 'refused'],
  ['two values of a known parameter', `${fresh}&ClientIP=1&ClientIP=2`, {}, 'refused'],
  ['no SdkAppid', fresh.replace(`SdkAppid=${APP}`, ''), {}, 'refused'],
  ['a foreign app', fresh.replace(`${APP}`, '1'), {}, 'refused'],
])('an unknown command: %s', async (_what, url, body, verdict) => {
  expect(await verdictsOf(url, body)).toMatchObject({ mock: verdict, library: verdict })
})

async function verdictsOf(url: string, body: unknown): Promise<Record<string, string>> {
  const verdicts: Record<string, string> = {}
  for (const [name, base] of Object.entries(servers.urls)) {
    const { status } = await sender(base)({ url, body })
    verdicts[name] = status === 200 ? 'taken' : status < 500 ? 'refused' : `${status}`
  }
  return verdicts
}
