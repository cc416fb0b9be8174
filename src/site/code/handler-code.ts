import { type Callback, findCallback } from '../../contract/callbacks.ts'
import { decisionMethods } from '../../contract/decisions.ts'
import { type Document, deref, type Operation, type Schema } from '../../openapi/document.ts'
import { replyExamplesOf } from '../../request/examples.ts'
import { decidedBy } from '../../request/verdict/decided.ts'

/** A handler for a callback, as a reader would begin one. A test compiles that of each callback. */
export function handlerCode(document: Document, command: string, operation: Operation): string {
  const callback = findCallback(command)
  return operation['x-phase'] === 'before' && callback
    ? before(callback, firstField(document, operation, 'body'))
    : after(command, firstField(document, operation, 'event'))
}

function before(callback: Callback, field: string | undefined): string {
  const names = [...decisionMethods(callback).keys()]
  const chosen = names.includes('allow') ? 'allow' : (names[0] ?? 'allow')
  const others = names.filter((name) => name !== chosen).map((name) => `call.${name}(…)`)
  const lines = [
    ...(field ? [`console.log(call.body.${field})`] : []),
    ...(others.length ? [`// or ${others.join(', ')}`] : []),
    `return call.${chosen}(${membersOf(callback, chosen)})`,
  ]
  return `receiver.before('${callback.command}', async (call) => {
${lines.map((line) => `  ${line.replaceAll('\n', '\n  ')}\n`).join('')}})`
}

/** What a decision says beside its code, from an example of the contract. */
function membersOf(callback: Callback, decision: string): string {
  const [rule] = decisionMethods(callback).get(decision) ?? []
  if (decision === 'allow' || !rule?.fields?.length) return ''
  const example = replyExamplesOf(callback.command).find(
    ({ body }) => decidedBy(callback, body).decision === rule.name,
  )
  const body = (example?.body ?? {}) as Record<string, unknown>
  const members = rule.fields.filter((name) => name in body)
  const values = members.map((name) => [name, body[name]])
  return JSON.stringify(Object.fromEntries(values), null, 2)
}

const after = (command: string, field: string | undefined) => `receiver.on(
  '${command}',
  async ({ id, data }) => {
    console.log(id${field ? `, data.${field}` : ''})
  },
  { name: 'my-handler' },
)`

/** A required member other than the command; of a batch, of its events. */
function firstField(
  document: Document,
  operation: Operation,
  of: 'body' | 'event',
): string | undefined {
  const { schema } = operation.requestBody.content['application/json']
  const body = deref<Schema>(document, schema)
  const events = body.properties?.Events?.items
  const read = of === 'event' && events ? deref<Schema>(document, events) : body
  return (read.required as string[] | undefined)?.find((name) => name !== 'CallbackCommand')
}
