import { describe, expect, it } from 'vitest'
import { lambdaAdapter } from '../../../src/receiver/adapters/lambda.ts'
import { recording } from '../../support/recording.ts'
import { APP, sample } from '../../support/requests.ts'

const COMMAND = 'C2C.CallbackAfterSendMsg'
const BODY = JSON.stringify(sample(COMMAND))
const RAW_QUERY = `SdkAppid=${APP}&CallbackCommand=${COMMAND}`
const V2 = { rawQueryString: RAW_QUERY, requestContext: { http: { method: 'POST' } }, body: BODY }
const QUERY = { SdkAppid: String(APP), CallbackCommand: COMMAND, OptPlatform: 'a&b=c' }
const V1 = { httpMethod: 'POST', body: BODY }
const many = Object.fromEntries(Object.entries(QUERY).map(([name, value]) => [name, [value]]))

describe('a Lambda event', () => {
  it.each([
    ['with a ? in its path', { ...V2, rawPath: '/chat?SdkAppid=1' }, { SdkAppid: String(APP) }],
    ['with a # in its path', { ...V2, rawPath: '/chat#x' }, { SdkAppid: String(APP) }],
    ['without a path', V2, { SdkAppid: String(APP) }],
    ['in base64', { ...V2, body: btoa(BODY), isBase64Encoded: true }, { SdkAppid: String(APP) }],
    ['of payload 1.0', { ...V1, queryStringParameters: QUERY }, QUERY],
    [
      'of payload 1.0 with lists of values',
      { ...V1, multiValueQueryStringParameters: many },
      QUERY,
    ],
    [
      'of payload 1.0 in base64, its headers null',
      {
        ...V1,
        headers: null,
        queryStringParameters: QUERY,
        body: btoa(BODY),
        isBase64Encoded: true,
      },
      QUERY,
    ],
  ])('%s is accepted', async (_what, event, query) => {
    const { receiver, events } = recording()
    const result = await lambdaAdapter(receiver)(event)
    expect(result.statusCode).toBe(200)
    expect(events).toMatchObject([{ command: COMMAND, query }])
  })

  it.each([
    ['no query', { ...V2, rawQueryString: undefined }, 400],
    ['a query of null', { ...V1, queryStringParameters: null }, 400],
    ['no body', { ...V2, body: undefined }, 400],
    ['a body of null', { ...V1, queryStringParameters: QUERY, body: null }, 400],
    [
      'two values',
      { ...V1, multiValueQueryStringParameters: { ...many, SdkAppid: ['1', '2'] } },
      400,
    ],
    ['another method', { ...V1, httpMethod: 'GET', queryStringParameters: QUERY }, 405],
  ])('with %s is refused', async (_what, event, status) => {
    const { receiver } = recording()
    expect((await lambdaAdapter(receiver)(event)).statusCode).toBe(status)
  })
})
