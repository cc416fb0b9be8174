// A substitute for the Prism thread that dies or hangs on request.
import { createServer } from 'node:http'
import { parentPort } from 'node:worker_threads'

const server = createServer((request, response) => {
  const how = new URL(request.url ?? '/', 'http://localhost').searchParams.get('how')
  if (how === 'throw') throw new Error('broken')
  if (how === 'exit') process.exit(1)
  if (how === 'hang') while (true);
  if (how === 'fail') response.statusCode = 500
  response.end(JSON.stringify({ title: 'answered', how }))
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as { port: number }
  const answers = { 'State.StateChange': { 200: [] } }
  parentPort?.postMessage({ port, answers })
})
