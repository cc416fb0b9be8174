// One small test for every runner: each gives its own `test`.
import assert from 'node:assert/strict'
import { fetchAdapter } from 'tencent-chat-webhooks/fetch'
import { deliver, examples, fakeClock, signedRequest } from 'tencent-chat-webhooks/testing'
import { archived, receiver } from './handlers.mjs'

const MESSAGE = 'Group.CallbackBeforeSendMsg'
const saying = (Text) => ({
  overrides: { MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text } }] },
})

export function tests(test) {
  test('an ad is refused, and the sender sees the code', async () => {
    const { decision, verdict } = await deliver(receiver, MESSAGE, saying('casino'))
    assert.equal(decision, 'refuseWithCode')
    assert.equal(verdict.text, 'refused: the sender sees 10100')
  })

  test('anything else is delivered', async () => {
    const { decision, errors } = await deliver(receiver, MESSAGE, saying('hello'))
    assert.deepEqual([decision, errors], ['allow', []])
  })

  test('a message has been archived when deliver returns', async () => {
    await deliver(receiver, 'C2C.CallbackAfterSendMsg', { overrides: { From_Account: 'ada' } })
    assert.ok(archived.includes('ada'))
  })

  test('an old signature is refused', async () => {
    const clock = fakeClock()
    const options = { token: 'secret', now: clock() - 120_000 }
    const response = await fetchAdapter(receiver)(signedRequest('State.StateChange', options))
    assert.equal(response.status, 401)
    assert.ok(Object.keys(examples(MESSAGE)).length > 1)
  })
}
