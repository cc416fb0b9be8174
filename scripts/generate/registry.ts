import { type Decision, type Document, deref, type Source } from '../../src/contract/document.ts'
import { isBatch } from './types.ts'

export type RegistryEntry = {
  command: string
  aliases: string[]
  family: string
  phase: 'before' | 'after'
  title: string
  operationId: string
  /** The body is `{ Events: [1..100] }`. */
  batch: boolean
  decisions: Decision[]
  query: string[]
  sources: Source[]
}

/** What a program needs to know of each callback, in the contract's order. */
export function registry(document: Document): RegistryEntry[] {
  return Object.entries(document.webhooks ?? {}).map(([command, { post }]) => ({
    command,
    aliases: post['x-aliases'] ?? [],
    family: post.tags[0],
    phase: post['x-phase'],
    title: post.summary,
    operationId: post.operationId,
    batch: isBatch(document, post),
    decisions: post['x-decisions'] ?? [],
    query: post.parameters.map((parameter) => deref(document, parameter).name),
    sources: post['x-sources'],
  }))
}
