import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server could not listen; `setting` is what to change. */
export class ListenError extends Error {
  override name = 'ListenError'
  readonly setting: 'port' | 'host'

  constructor(setting: 'port' | 'host', message: string, cause: Error) {
    super(message, { cause })
    this.setting = setting
  }
}

/**
 * Listens and returns the address to show, `http://localhost:4010`; port 0 chooses a free one.
 *
 * @throws ListenError (rejects) that says what to do when the port is in use or needs privileges,
 *   or the host is not an address of this machine
 */
export async function listen(server: Server, port: number, host?: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    const onError = (error: Error & { code?: string }) => reject(explained(error, port, host))
    server.once('error', onError)
    server.listen(port, host, () => {
      server.off('error', onError)
      resolve()
    })
  })
  const { address, port: actual } = server.address() as AddressInfo
  const everywhere = address === '::' || address === '0.0.0.0'
  return `http://${everywhere ? 'localhost' : address.includes(':') ? `[${address}]` : address}:${actual}`
}

function explained(error: Error & { code?: string }, port: number, host?: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new ListenError(
        'port',
        `port ${port} is in use by another program; stop it, or choose another port (0 chooses a free one)`,
        error,
      )
    case 'EACCES':
      return new ListenError(
        'port',
        `port ${port} needs privileges that this process does not have; choose one above 1023`,
        error,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new ListenError(
        'host',
        `"${host}" is not an address of this machine; 127.0.0.1 can be reached from this machine only, 0.0.0.0 from everywhere`,
        error,
      )
    default:
      return error
  }
}
