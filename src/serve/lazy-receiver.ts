import type { IncomingMessage, ServerResponse } from 'node:http'
import { send } from '../http/send.ts'

export type ReceiverSettings = { sdkAppIds: readonly number[]; tokens: readonly string[] }

type Listener = (req: IncomingMessage, res: ServerResponse) => void

/**
 * The reference receiver as a request listener that is there at once. Its packages take longer to load than a server may take to start;
 * requests wait for them.
 */
export function lazyReceiver(settings: ReceiverSettings): {
  handler: Listener
  ready: Promise<unknown>
} {
  const receiver = load(settings)
  const handler: Listener = (req, res) => {
    receiver.then(
      (listener) => listener(req, res),
      (error: Error) =>
        send(
          res,
          503,
          '.json',
          JSON.stringify({ ActionStatus: 'FAIL', ErrorCode: 1, ErrorInfo: error.message }),
        ),
    )
  }
  return { handler, ready: receiver.catch(() => {}) }
}

async function load(settings: ReceiverSettings): Promise<Listener> {
  const { createReferenceReceiver } = await import('../reference/receiver.ts')
  return createReferenceReceiver(settings)
}
