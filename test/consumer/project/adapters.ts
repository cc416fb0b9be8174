// Every adapter as its framework uses it.
import { createServer } from 'node:http'
import express from 'express'
import Fastify from 'fastify'
import { Hono } from 'hono'
import { InlineInbox, MemoryInbox, PrometheusMetrics, sign } from 'tencent-chat-webhooks'
import { expressAdapter } from 'tencent-chat-webhooks/express'
import { fastifyAdapter } from 'tencent-chat-webhooks/fastify'
import { fetchAdapter } from 'tencent-chat-webhooks/fetch'
import { type LambdaEvent, type LambdaResult, lambdaAdapter } from 'tencent-chat-webhooks/lambda'
import { gracefulShutdown, nodeAdapter } from 'tencent-chat-webhooks/node'
import { type ReceiverServer, serveReceiver } from 'tencent-chat-webhooks/server'
import { receiver } from './handlers.js'

export const app = express().use('/chat', express.json(), expressAdapter(receiver))
export const fastify = Fastify().register(fastifyAdapter(receiver), { prefix: '/chat' })
export const hono = new Hono().all('/chat', (context) => fetchAdapter(receiver)(context.req.raw))
export const close: () => Promise<void> = gracefulShutdown(createServer(nodeAdapter(receiver)))
export const handler: (event: LambdaEvent) => Promise<LambdaResult> = lambdaAdapter(receiver)

export const metrics = new PrometheusMetrics()
export const running: Promise<ReceiverServer> = serveReceiver(receiver, { port: 0, metrics })
export const inboxes = [new MemoryInbox({ attempts: 1 }), new InlineInbox()]
export const signature: string = sign('secret', 1700000000)
