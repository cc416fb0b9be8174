import { expect, it } from 'vitest'
import { fetchAdapter } from '../../../src/receiver/adapters/fetch.ts'
import { recording } from '../../support/recording.ts'
import { sample, wire } from '../../support/requests.ts'

const COMMAND = 'C2C.CallbackAfterSendMsg'
const MIB = 1024 * 1024

/** A request whose runtime does not hold the sender to its Content-Length. */
function lying(declared: string, body: ReadableStream | string): Request {
  const request = new Request(`https://chat.example.com${wire(COMMAND)}`, {
    method: 'POST',
    body,
    duplex: 'half',
  } as RequestInit)
  request.headers.set('content-length', declared)
  return request
}

it('stops reading at the limit, whatever Content-Length says', async () => {
  let sent = 0
  const endless = new ReadableStream({
    pull(controller) {
      sent += 65_536
      controller.enqueue(new Uint8Array(65_536))
    },
  })
  const response = await fetchAdapter(recording().receiver)(lying('10', endless))
  expect([response.status, sent <= 2 * MIB]).toEqual([413, true])
})

it.each(['5', '0', '-1', 'NaN', '999'])(
  'reads the whole body when Content-Length says %s',
  async (declared) => {
    const { receiver, events } = recording()
    const body = JSON.stringify(sample(COMMAND))
    expect((await fetchAdapter(receiver)(lying(declared, body))).status).toBe(200)
    expect(events).toHaveLength(1)
  },
)
