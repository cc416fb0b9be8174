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
  ['the command nowhere', `/?SdkAppid=${APP}`, 'refused'],
  ['no SdkAppid', `/?CallbackCommand=${STATE}`, 'refused'],
  ['a foreign app', plain.replace(`${APP}`, '1'), 'refused'],
])('%s', async (_what, url, verdict) => {
  const verdicts: Record<string, string> = {}
  for (const [name, base] of Object.entries(servers.urls)) {
    const { status } = await sender(base)({ url, body: sample(STATE) })
    verdicts[name] = status === 200 ? 'taken' : status < 500 ? 'refused' : `${status}`
  }
  expect(verdicts).toEqual({ reference: verdict, mock: verdict, library: verdict })
})
