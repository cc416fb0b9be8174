import type { IncomingMessage, RequestListener } from 'node:http'
import { fetchAdapter } from '../../src/receiver/adapters/fetch.ts'
import { receiver } from './receiver.ts'

/** The Fetch adapter behind the smallest bridge from node:http; the objects of the Fetch API are most of its cost. */
export default (): RequestListener => {
  const handle = fetchAdapter(receiver())
  return async (request, response) => {
    const answer = await handle(await toRequest(request))
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(await answer.text())
  }
}

async function toRequest(request: IncomingMessage): Promise<Request> {
  const body = Buffer.concat(await request.toArray())
  return new Request(`http://${request.headers.host}${request.url}`, { method: request.method, body })
}
