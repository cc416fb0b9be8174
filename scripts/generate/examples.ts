import { type Document, deref, nameOf, requestOf, type Schema } from '../../src/openapi/document.ts'

/** Schemas that identify a message. */
const IDS = ['MsgSeq', 'MsgRandom', 'MsgKey', 'MsgId']

/**
 * What senders and test kits need of each callback, in a file that is a tenth of the contract: the examples, the
 * places that tell one event from the next, and the examples of the query.
 */
export function examplesOf(document: Document): object {
  const parameters = Object.values(document.components.parameters)
  return {
    parameters: Object.fromEntries(
      parameters.map(({ name, example }) => [name, String(example ?? '')]),
    ),
    callbacks: Object.fromEntries(
      Object.entries(document.webhooks ?? {}).map(([command, { post }]) => {
        const reply = deref(document, post.responses['200'])
        const { schema, examples } = requestOf(post)
        const moving: Record<string, string> = {}
        collect(document, schema, '', moving)
        const replies = values(reply.content['application/json'].examples)
        return [command, { requests: values(examples), replies, moving }]
      }),
    ),
  }
}

const values = (examples: Record<string, any> = {}) =>
  Object.fromEntries(Object.entries(examples).map(([name, { value }]) => [name, value]))

/**
 * Points in time, by their unit, and ids of messages, by their schema: `Events[].EventTime: milliseconds`.
 * Places below alternatives (the elements of messages) are left out.
 */
function collect(
  document: Document,
  schema: Schema,
  path: string,
  found: Record<string, string>,
): void {
  const node = deref(document, schema)
  if (node.items) collect(document, node.items, `${path}[]`, found)
  for (const [name, property] of Object.entries<Schema>(node.properties ?? {})) {
    const place = path ? `${path}.${name}` : name
    const kind = kindOf(document, property)
    if (kind) found[place] = kind
    else collect(document, property, place, found)
  }
}

function kindOf(document: Document, property: Schema): string | undefined {
  const id = IDS.find((one) => one === nameOf(property))
  if (id) return id
  const { 'x-unit': unit, 'x-strict': plausible } = deref(document, property)
  // Lengths of time have a unit, too; what is plausible is said of points in time.
  return plausible && (unit === 'seconds' || unit === 'milliseconds') ? unit : undefined
}
