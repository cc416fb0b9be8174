import type { Callback } from '../../src/contract/callbacks.ts'
import { type Document, deref, type Operation } from '../../src/openapi/document.ts'
import { isBatch } from './types.ts'

/** The type of commands is generated from this list, so a command is any string here. */
type UntypedCallback = Omit<Callback, 'command'> & { command: string }

/** The data of each callback, in the order of the contract. */
export function callbacksOf(document: Document): UntypedCallback[] {
  return Object.entries(document.webhooks ?? {}).map(([command, { post }]) => ({
    command,
    aliases: post['x-aliases'] ?? [],
    family: post.tags[0],
    phase: post['x-phase'],
    title: post.summary,
    operationId: post.operationId,
    batch: isBatch(document, post),
    decisions: post['x-decisions'] ?? [],
    blocksOnTimeout: post['x-timeout-blocks'] ?? false,
    replyDefaults: replyDefaults(document, post),
    eventId: post['x-event-id'].anyOf,
    orderingKey: post['x-ordering-key'],
    query: post.parameters.map((parameter) => deref(document, parameter).name),
    sources: post['x-sources'],
  }))
}

function replyDefaults(document: Document, operation: Operation): UntypedCallback['replyDefaults'] {
  const reply = deref(document, operation.responses['200'].content['application/json'].schema)
  const extra = (reply.required as string[]).filter(
    (name) => !['ActionStatus', 'ErrorCode', 'ErrorInfo'].includes(name),
  )
  return Object.fromEntries(
    extra.map((name) => {
      const { type } = deref(document, reply.properties[name])
      if (type === 'array') return [name, []]
      if (type === 'string') return [name, '']
      throw new Error(
        `${operation.operationId}: the required reply member ${name} has no empty value; make it optional`,
      )
    }),
  )
}
