/** The address that only this machine can reach. */
export const LOOPBACK = '127.0.0.1'

/** Where a URL leads to, for a socket. */
export type Address = { host: string; port: number; secure: boolean }

/** The address of an `http:` or `https:` URL: a socket wants an IPv6 host without its brackets. */
export function addressOf(url: string | URL): Address {
  const { protocol, hostname, port } = new URL(url)
  const secure = protocol === 'https:'
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(port || (secure ? 443 : 80)),
    secure,
  }
}
