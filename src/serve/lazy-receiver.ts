import type { Listener } from '../http/listener.ts'
import { sendJson } from '../http/send.ts'
import type { ReferenceOptions } from '../reference/receiver.ts'

export type ReceiverSettings = Pick<ReferenceOptions, 'sdkAppIds' | 'tokens' | 'logger' | 'keep'>

/**
 * The reference receiver as a request listener that is available immediately. Its packages load
 * slowly, so the server starts first and requests wait for them.
 */
export function lazyReceiver(settings: ReceiverSettings): {
  handler: Listener
  ready: Promise<unknown>
} {
  const receiver = load(settings)
  const handler: Listener = async (request, response) => {
    const listener = await receiver.catch((error: Error) => {
      sendJson(response, 503, { ActionStatus: 'FAIL', ErrorCode: 1, ErrorInfo: error.message })
    })
    return listener?.(request, response)
  }
  return { handler, ready: receiver.catch(() => {}) }
}

async function load(settings: ReceiverSettings): Promise<Listener> {
  const { createReferenceReceiver } = await import('../reference/receiver.ts')
  return createReferenceReceiver(settings)
}
