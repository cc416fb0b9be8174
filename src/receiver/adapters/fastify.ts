import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { BodyError, tooLarge } from '../../http/body.ts'
import type { Intake } from '../intake.ts'
import type { Receiver } from '../receiver.ts'
import type { ReceiverResponse } from '../response.ts'
import { writeResponse } from './node-response.ts'

/**
 * Makes a Fastify 5 plugin of a receiver. It parses every content type in its own scope and leaves the
 * app's other parsers alone. Requests that the query rules out are refused before the body is read.
 *
 * @example
 * import Fastify from 'fastify'
 * import { fastifyAdapter } from 'tencent-chat-webhooks/fastify'
 *
 * const app = Fastify()
 * app.register(fastifyAdapter(receiver), { prefix: '/chat' })
 * await app.listen({ port: 3000 })
 */
export function fastifyAdapter(receiver: Receiver): FastifyPluginAsync {
  const limit = receiver.bodyLimitBytes
  const intakes = new WeakMap<FastifyRequest, Intake>()
  return async (app) => {
    app.addHook('onRequest', async (request, reply) => {
      // Fastify answers 415 to a malformed Content-Type; a callback is JSON whatever the header says.
      delete request.raw.headers['content-type']
      const intake = receiver.admit(request.method, request.url, request.headers)
      if (!intake.refused) return void intakes.set(request, intake)
      // Fastify would wait for the rest of the body, however slowly it arrives.
      reply.hijack()
      writeResponse(intake.refused, request.raw, reply.raw)
    })
    app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: limit }, (_request, body, done) =>
      done(null, body),
    )
    // A body that Fastify could not read is refused like any other: counted and logged.
    app.setErrorHandler((error: { statusCode?: number; message: string }, request, reply) => {
      const known =
        error.statusCode === 413
          ? tooLarge(limit)
          : new BodyError(error.statusCode ?? 500, error.message)
      return send(reply, (intakes.get(request) as Intake).fail(known))
    })
    app.route({
      method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
      url: '/',
      handler: async (request, reply) => {
        const raw = (request.body as Buffer | undefined) ?? ''
        return send(reply, await (intakes.get(request) as Intake).accept({ raw }))
      },
    })
  }
}

function send(reply: FastifyReply, { status, headers, body }: ReceiverResponse): FastifyReply {
  return reply.code(status).headers(headers).send(body)
}
