import { hostname, networkInterfaces } from 'node:os'

/**
 * The address under which the reader sees this server, for lines to copy: the Host header when it names this machine (on any port: a
 * container may have mapped it), else where the server listens. A Host that somebody else chose would send the reader's token there.
 *
 * @param host the header as it came
 * @param url where the server listens
 */
export function ownBase(host: string | undefined, url: string): string {
  const [, name = ''] = /^(\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i.exec(host ?? '') ?? []
  return names(url).has(name.toLowerCase()) ? `http://${host}` : url
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
