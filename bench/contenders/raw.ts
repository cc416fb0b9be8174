import type { RequestListener } from 'node:http'
import { ANSWER } from './answer.ts'

const TEXT = JSON.stringify(ANSWER)
const HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'content-length': Buffer.byteLength(TEXT),
}

/** The minimum: node:http, JSON.parse, and a constant answer. */
const raw: RequestListener = (request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    JSON.parse(Buffer.concat(chunks).toString())
    response.writeHead(200, HEADERS)
    response.end(TEXT)
  })
}

export default () => raw
