import { request } from 'node:http'
import { buildCallback } from '../../../src/request/build.ts'
import { callbackUrl } from '../../../src/request/url.ts'
import { APP } from '../all-callbacks.ts'

const { body: sample } = buildCallback('C2C.CallbackAfterSendMsg', { sdkAppId: APP })
const path = callbackUrl('/', 'C2C.CallbackAfterSendMsg', { sdkAppId: APP })

/** The body of the event with a number: an id of its own, one of 200 conversations. */
export const bodyOf = (number: number, more: object = {}): string =>
  JSON.stringify({
    ...sample,
    From_Account: `user${number % 200}`,
    To_Account: 'desk',
    MsgSeq: number,
    MsgKey: `${number}_${number}_1762858021`,
    ...more,
  })

/** Posts a body; resolves with the status, or 0 when the connection broke. */
export function post(url: string, body: string): Promise<number> {
  return new Promise((resolve) => {
    const sent = request(`${url}${path}`, { method: 'POST', agent: false }, (response) => {
      response.resume()
      response.once('end', () => resolve(response.statusCode ?? 0))
      response.once('error', () => resolve(0))
    })
    sent.once('error', () => resolve(0))
    sent.end(body)
  })
}

/** Sends events with new numbers over several connections until it is stopped; knows which were acknowledged. */
export class Sender {
  readonly acknowledged: number[] = []
  readonly statuses: Record<number, number> = {}
  #next = 1
  #on = false
  #running: Promise<unknown> = Promise.resolve()

  start(url: string, connections = 20): void {
    this.#on = true
    this.#running = Promise.all(Array.from({ length: connections }, () => this.#send(url)))
  }

  async stop(): Promise<void> {
    this.#on = false
    await this.#running
  }

  async #send(url: string): Promise<void> {
    while (this.#on) {
      const number = this.#next++
      const status = await post(url, bodyOf(number))
      this.statuses[status] = (this.statuses[status] ?? 0) + 1
      if (status === 200) this.acknowledged.push(number)
      if (status === 0) return
    }
  }
}
