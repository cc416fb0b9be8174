import {
  type Document,
  deref,
  type Examples,
  nameOf,
  operations,
  replyOf,
  requestOf,
  type Schema,
} from '../../src/openapi/document.ts'
import { placesOf } from '../../src/openapi/places.ts'

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
      operations(document).map(([command, operation]) => {
        const { schema, examples } = requestOf(operation)
        const replies = values(replyOf(operation).examples)
        const moving = movingPlaces(document, schema)
        return [command, { requests: values(examples), replies, moving }]
      }),
    ),
  }
}

const values = (examples: Examples = {}) =>
  Object.fromEntries(Object.entries(examples).map(([name, { value }]) => [name, value]))

/** Points in time, by their unit, and ids of messages, by their schema: `Events[].EventTime: milliseconds`. */
function movingPlaces(document: Document, schema: Schema): Record<string, string> {
  const isMoving = (one: Schema) => kindOf(document, one) !== undefined
  const places = placesOf(document, schema, isMoving)
  return Object.fromEntries(
    places.flatMap(({ path, schema: one }) => {
      const kind = kindOf(document, one)
      return kind === undefined ? [] : [[path, kind]]
    }),
  )
}

function kindOf(document: Document, property: Schema): string | undefined {
  const id = IDS.find((one) => one === nameOf(property))
  if (id) return id
  const { 'x-unit': unit, 'x-strict': plausible } = deref(document, property)
  // Lengths of time have a unit, too; what is plausible is said of points in time.
  return plausible && (unit === 'seconds' || unit === 'milliseconds') ? unit : undefined
}
