// What AWS Lambda does with a function URL, as a server: node function-url.ts lambda.ts
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'

const { handler } = await import(pathToFileURL(resolve(process.argv[2] as string)).href)

createServer(async (request, response) => {
  const { pathname, search } = new URL(request.url ?? '', 'http://localhost')
  const { statusCode, headers, body } = await handler({
    version: '2.0',
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers: request.headers,
    requestContext: { http: { method: request.method, path: pathname } },
    body: Buffer.from(await text(request)).toString('base64'),
    isBase64Encoded: true,
  })
  response.writeHead(statusCode, headers).end(body)
}).listen(process.env.PORT)
