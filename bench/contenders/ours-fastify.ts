import fastify from 'fastify'
import { fastifyAdapter } from '../../src/receiver/adapters/fastify.ts'
import { cases } from '../cases.ts'
import { receiver } from './receiver.ts'

export default async () => {
  const app = fastify()
  const ours = receiver()
  for (const { command } of cases)
    app.register(fastifyAdapter(ours), { prefix: `/callback/${command}` })
  await app.ready()
  return app.routing
}
