import type { FastifyPluginAsync } from 'fastify'
import type { Receiver } from '../receiver.ts'

/**
 * A Fastify 5 plugin: `app.register(fastifyAdapter(receiver), { prefix: '/chat' })`. It reads every content type itself, in its own
 * scope: the parsers of the rest of the app are left alone.
 */
export function fastifyAdapter(receiver: Receiver): FastifyPluginAsync {
  return async (app) => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: receiver.bodyLimitBytes }, (_request, body, done) =>
      done(null, body),
    )
    app.setErrorHandler((error: { statusCode?: number; message: string }, _request, reply) => {
      reply.code(error.statusCode ?? 500).send({ ActionStatus: 'FAIL', ErrorCode: 1, ErrorInfo: error.message })
    })
    app.route({
      method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
      url: '/',
      handler: async (request, reply) => {
        const { status, headers, body } = await receiver.handle({
          method: request.method,
          url: request.url,
          body: () => ({ raw: (request.body as Buffer | undefined) ?? '' }),
        })
        return reply.code(status).headers(headers).send(body)
      },
    })
  }
}
