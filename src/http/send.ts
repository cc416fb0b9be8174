import type { ServerResponse } from 'node:http'

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  yaml: 'application/yaml; charset=utf-8',
}

/** Sends a text; the ending of `name` says of which type it is. Pages change with the contract, so nobody may keep them unasked. */
export function send(
  res: ServerResponse,
  status: number,
  name: string,
  text: string | Buffer,
): void {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain; charset=utf-8'
  res.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-cache',
  })
  res.end(text)
}
