import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * Listens and returns the address to show, `http://localhost:4010`; port 0 takes a free one.
 *
 * @throws Error that says what to do when the port is in use or needs privileges, or the host is not one of this machine
 */
export async function listen(server: Server, port: number, host?: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: Error & { code?: string }) => reject(explained(error, port, host)))
    server.listen(port, host, resolve)
  })
  const { address, port: actual } = server.address() as AddressInfo
  const everywhere = address === '::' || address === '0.0.0.0'
  return `http://${everywhere ? 'localhost' : address.includes(':') ? `[${address}]` : address}:${actual}`
}

function explained(error: Error & { code?: string }, port: number, host?: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new Error(
        `port ${port} is in use by another program; choose a free one with --port, for example --port ${port + 10}`,
      )
    case 'EACCES':
      return new Error(
        `port ${port} needs privileges that this process does not have; choose one above 1023 with --port`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Error(
        `"${host}" is no address of this machine; leave --host out to listen on all of them`,
      )
    default:
      return error
  }
}
