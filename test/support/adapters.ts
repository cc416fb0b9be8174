import { getRequestListener } from '@hono/node-server'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import { onTestFinished } from 'vitest'
import { expressAdapter } from '../../src/receiver/adapters/express.ts'
import { fastifyAdapter } from '../../src/receiver/adapters/fastify.ts'
import { fetchAdapter } from '../../src/receiver/adapters/fetch.ts'
import { lambdaAdapter } from '../../src/receiver/adapters/lambda.ts'
import { nodeAdapter } from '../../src/receiver/adapters/node.ts'
import type { Receiver } from '../../src/receiver/receiver.ts'
import { answer, bytesOf, type Send, sender, serving } from './http.ts'

type OverHttp = (receiver: Receiver) => Promise<string>

/** Every adapter that a socket reaches, mounted at `/chat` on a free port; each returns its origin. */
export const httpAdapters: [string, OverHttp][] = [
  ['node', (receiver) => serving(nodeAdapter(receiver))],
  ['Express', (receiver) => serving(express().use('/chat', expressAdapter(receiver)))],
  ['Fastify', fastifyOrigin],
  [
    'Hono',
    (receiver) =>
      serving(
        getRequestListener(new Hono().all('/chat', (c) => fetchAdapter(receiver)(c.req.raw)).fetch),
      ),
  ],
]

/** Every adapter, and how a request reaches it. */
export const adapters: [string, (receiver: Receiver) => Promise<Send>][] = [
  ...httpAdapters.map(([name, open]): [string, (receiver: Receiver) => Promise<Send>] => [
    name,
    async (receiver) => sender(await open(receiver)),
  ]),
  ['Request and Response (Fetch API)', async (receiver) => fetchSend(fetchAdapter(receiver))],
  ['AWS Lambda', async (receiver) => lambdaSend(lambdaAdapter(receiver))],
]

/** Sends requests to a receiver over HTTP, where the adapter does not matter. */
export const client = async (receiver: Receiver): Promise<Send> =>
  sender(await serving(nodeAdapter(receiver)))

async function fastifyOrigin(receiver: Receiver): Promise<string> {
  const app = fastify()
  app.register(fastifyAdapter(receiver), { prefix: '/chat' })
  onTestFinished(() => app.close())
  return app.listen({ port: 0, host: '127.0.0.1' })
}

function fetchSend(handle: (request: Request) => Promise<Response>): Send {
  return async ({ url, method = 'POST', headers = {}, body }) => {
    const bytes = bytesOf(body)
    const request = new Request(`https://chat.example.com${url}`, {
      method,
      headers: headers as Record<string, string>,
      ...(bytes && method === 'POST' ? { body: bytes as BodyInit } : {}),
    })
    const response = await handle(request)
    return answer(response.status, Object.fromEntries(response.headers), await response.text())
  }
}

/** As Lambda does it: text as text, bytes in base64. */
function lambdaSend(handler: ReturnType<typeof lambdaAdapter>): Send {
  return async ({ url, method = 'POST', headers, body }) => {
    const [rawPath = '', rawQueryString = ''] = url.split('?')
    const bytes = body instanceof Uint8Array
    const written = bytes
      ? Buffer.from(body).toString('base64')
      : Buffer.from(bytesOf(body) ?? '').toString()
    const result = await handler({
      rawPath,
      headers: headers as Record<string, string>,
      rawQueryString,
      requestContext: { http: { method } },
      ...(written ? { body: written, isBase64Encoded: bytes } : {}),
    })
    return answer(result.statusCode, result.headers, result.body)
  }
}
