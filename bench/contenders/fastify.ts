import fastify from 'fastify'
import contract from '../../generated/openapi.json' with { type: 'json' }
import { cases } from '../cases.ts'
import { ANSWER } from './answer.ts'

/**
 * Fastify 5 with a route for each command, which validates bodies against the schemas of the
 * contract with its own ajv.
 */
export default async () => {
  const app = fastify({
    ajv: {
      customOptions: {
        // The contract's annotations and formats, which ajv does not know.
        strict: false,
        formats: { uint32: true, double: true },
        // With coercion a number is also a text of digits, and both forms of EventTime match.
        coerceTypes: false,
      },
    },
  })
  app.addSchema({ $id: 'contract', components: contract.components })
  for (const { command } of cases) {
    const { schema } =
      contract.webhooks[command as keyof typeof contract.webhooks].post.requestBody.content[
        'application/json'
      ]
    app.post(`/callback/${command}`, { schema: { body: absolute(schema) } }, async () => ANSWER)
  }
  await app.ready()
  return app.routing
}

/** A schema of a route cannot use `#` for the contract's document. */
function absolute(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"contract#/components/'))
}
