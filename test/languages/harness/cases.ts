// What every language has to read and write back: all examples of the contract, and the same with a thing that is new.
import { readFileSync } from 'node:fs'
import { callbacks } from '../../../src/contract/callbacks.ts'
import { type Document, deref, nameOf, replyOf, requestOf } from '../../../src/openapi/document.ts'
import { examples } from '../../contract/examples.ts'
import { type Kind, type Mutation, mutations } from './mutations.ts'

/**
 * One value that a generated type has to read and write back.
 *
 * `body` is JSON text, not a value, so that no reader of the file rounds a number before the generated code sees it.
 */
export type Case = {
  id: number
  command: string
  part: 'request' | 'reply'
  example: string
  /** The schema's name, which is the type's name. */
  type: string
  kind: Kind
  body: string
  /** Where the new thing stands (a JSON pointer); a program may drop what is there, and nothing else. */
  at?: string
}

const contract = new URL('../../../generated/openapi.json', import.meta.url)

/** Every example of every callback, and what `mutations` makes of it, in the contract's order. */
export function allCases(): Case[] {
  const document: Document = JSON.parse(readFileSync(contract, 'utf8'))
  const cases: Case[] = []
  for (const { command } of callbacks) {
    const operation = document.webhooks?.[command]?.post
    if (!operation) throw new Error(`generated/openapi.json has no ${command}`)
    for (const part of ['request', 'reply'] as const) {
      const media = part === 'request' ? requestOf(operation) : replyOf(operation)
      const type = nameOf(media.schema)
      if (!type) throw new Error(`${command}: the ${part}'s schema has no name`)
      for (const { name, value } of examples(command, part)) {
        const whole: Mutation = { kind: part, value }
        const changed =
          part === 'request' ? mutations(document, deref(document, media.schema), value) : []
        for (const { kind, value: mutated, at } of [whole, ...changed])
          cases.push({
            id: cases.length,
            command,
            part,
            example: name,
            type,
            kind,
            body: JSON.stringify(mutated),
            ...(at !== undefined && { at }),
          })
      }
    }
  }
  return cases
}
