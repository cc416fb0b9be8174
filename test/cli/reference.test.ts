import { expect, test } from 'vitest'
import { sender } from '../support/http.ts'
import { tcw } from '../support/process.ts'
import { sample, wire } from '../support/requests.ts'

test('tcw reference listens as flags and environment say, and stops on SIGTERM', async () => {
  const { url, stop } = await tcw(['reference', '--port', '0'], { SDK_APP_ID: '20000001' })
  const post = async (SdkAppid: string) => {
    const body = sample('C2C.CallbackAfterSendMsg')
    return (await sender(url)({ url: wire('C2C.CallbackAfterSendMsg', { SdkAppid }), body })).status
  }
  expect([await post('20000001'), await post('1400000000')]).toEqual([200, 403])
  expect(await stop('SIGTERM')).toBe(0)
})
