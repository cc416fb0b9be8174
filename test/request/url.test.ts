import { describe, expect, it } from 'vitest'
import { callbacks } from '../../src/contract/callbacks.ts'
import { validate } from '../../src/contract/validate.ts'
import { callbackQuery, callbackUrl, parametersOf } from '../../src/request/url.ts'

const APP = { sdkAppId: 1400000000 }
const COMMAND = 'State.StateChange'

describe('the URL of a callback', () => {
  it('has the parameters in the order of the platform', () => {
    expect(
      callbackUrl('/chat', COMMAND, { ...APP, query: { ClientIP: '::1', OptPlatform: 'iOS' } }),
    ).toBe(
      '/chat?SdkAppid=1400000000&CallbackCommand=State.StateChange&contenttype=json&ClientIP=%3A%3A1&OptPlatform=iOS',
    )
  })

  it('is signed as the platform documents it', () => {
    const options = { ...APP, token: 'xxxxyyyy', now: 1669872112_999 }
    expect(callbackQuery(COMMAND, options)).toMatchObject({
      RequestTime: '1669872112',
      Sign: '17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061',
    })
  })

  it('leaves a parameter out, or gives it another value', () => {
    const query = { contenttype: undefined, SdkAppid: '7' }
    expect(callbackQuery(COMMAND, { ...APP, query })).toEqual({
      SdkAppid: '7',
      CallbackCommand: COMMAND,
    })
  })

  it.each(callbacks)('is valid in the contract for $command', ({ command }) => {
    const query = parametersOf(command, { ClientIP: '203.0.113.9', OptPlatform: 'iOS' })
    const parameters = callbackQuery(command, { ...APP, token: 'x', query })
    const { errors, unknown } = validate(command, parameters, { part: 'query' })
    expect([errors, unknown]).toEqual([[], []])
  })
})
