// The least that answers a callback: what both senders are measured against.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const ANSWER = '{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}'

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    response.setHeader('content-length', ANSWER.length)
    response.end(ANSWER)
  })
})
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/chat`)
})
