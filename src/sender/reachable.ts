import { connect } from 'node:net'
import { addressOf } from '../http/address.ts'

/** Time for a connection, in milliseconds: the platform gives no more for the whole exchange. */
const PATIENCE_MS = 2_000

/**
 * Checks that something listens at a URL.
 *
 * @throws Error with the likely cause when nothing does
 */
export async function checkReachable(url: string): Promise<void> {
  const { hostname, origin } = new URL(url)
  const { host, port } = addressOf(url)
  const reason = await new Promise<string | undefined>((resolve) => {
    const socket = connect({ host, port })
    const done = (text?: string) => {
      socket.destroy()
      resolve(text)
    }
    socket.once('connect', () => done())
    socket.once('error', (error) => done(cause(error as NodeJS.ErrnoException, hostname)))
    socket.setTimeout(PATIENCE_MS, () => done('no connection within 2 s'))
  })
  if (reason) throw new Error(`${origin} cannot be reached: ${reason}`)
}

function cause(error: NodeJS.ErrnoException, host: string): string {
  const first = error instanceof AggregateError ? (error.errors[0] as NodeJS.ErrnoException) : error
  switch (first.code) {
    case 'ECONNREFUSED':
      return 'nothing listens there. Is your backend running, on this port?'
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `there is no host "${host}". Is the name right?`
    default:
      return first.message || String(first.code)
  }
}
