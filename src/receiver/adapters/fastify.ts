import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { type Body, BodyError, tooLarge } from '../../http/body.ts'
import type { Receiver } from '../receiver.ts'

/**
 * A Fastify 5 plugin: `app.register(fastifyAdapter(receiver), { prefix: '/chat' })`. It reads every content type itself, in its own
 * scope: the parsers of the rest of the app are left alone.
 */
export function fastifyAdapter(receiver: Receiver): FastifyPluginAsync {
  const limit = receiver.bodyLimitBytes
  return async (app) => {
    // Fastify answers 415 to a Content-Type that it cannot read; a callback is JSON whatever the header says.
    app.addHook('onRequest', async (request) => {
      delete request.raw.headers['content-type']
    })
    app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: limit }, (_request, body, done) =>
      done(null, body),
    )
    // A body that Fastify could not read is refused like every other: after the query, counted and logged.
    app.setErrorHandler((error: { statusCode?: number; message: string }, request, reply) =>
      answer(receiver, request, reply, () => {
        throw error.statusCode === 413
          ? tooLarge(limit)
          : new BodyError(error.statusCode ?? 500, error.message)
      }),
    )
    app.route({
      method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
      url: '/',
      handler: (request, reply) =>
        answer(receiver, request, reply, () => ({
          raw: (request.body as Buffer | undefined) ?? '',
        })),
    })
  }
}

async function answer(
  receiver: Receiver,
  { method, url }: FastifyRequest,
  reply: FastifyReply,
  read: () => Body,
) {
  const { status, headers, body } = await receiver.handle({ method, url, body: read })
  return reply.code(status).headers(headers).send(body)
}
