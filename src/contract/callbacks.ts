import generated from '../../generated/registry.json' with { type: 'json' }
import type { Decision, Source } from '../openapi/document.ts'
import type { Command } from './types.ts'

export type RegistryEntry = {
  command: Command
  /** Other words that official pages give for this callback. */
  aliases: string[]
  family: string
  phase: 'before' | 'after'
  title: string
  operationId: string
  /** The body is a batch, `{ Events: [1..100] }`. */
  batch: boolean
  decisions: Decision[]
  /** Members that every reply must have beside the three common ones, with their empty value. */
  replyDefaults: Record<string, '' | unknown[]>
  /** Names of the query parameters that the callback has. */
  query: string[]
  sources: Source[]
}

/** Every callback of the contract, in its order. */
export const registry = generated.callbacks as unknown as readonly RegistryEntry[]

const byWord = new Map<string, RegistryEntry>()
for (const entry of registry) {
  for (const word of [entry.command, ...entry.aliases]) byWord.set(word, entry)
}

/** The callback that a word of the wire means (its command or one of its aliases; letter case counts), if it is known. */
export function lookup(word: string): RegistryEntry | undefined {
  return byWord.get(word)
}
