import { hostname, networkInterfaces } from 'node:os'

/**
 * The address of this server for commands to copy: the Host header if it names this machine (on any
 * port, because a container may have mapped it), otherwise the address that the server listens on.
 * A Host chosen by an attacker would send the reader's token there.
 *
 * @param host the header as received
 * @param url the address that the server listens on
 */
export function ownBase(host: string | undefined, url: string): string {
  return isOwnHost(host, url) ? `http://${host}` : url
}

/** Whether a Host header names this machine, on any port. */
export function isOwnHost(host: string | undefined, url: string): host is string {
  const [, name = ''] = /^(\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i.exec(host ?? '') ?? []
  return names(url).has(name.toLowerCase())
}

function names(url: string): Set<string> {
  const addresses = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .map(({ address, family }) => (family === 'IPv6' ? `[${address.split('%')[0]}]` : address))
  return new Set([
    ...['localhost', '127.0.0.1', '[::1]'],
    ...addresses,
    hostname().toLowerCase(),
    new URL(url).hostname,
  ])
}
