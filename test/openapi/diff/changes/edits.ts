import type { Document, Operation, Schema } from '../../../../src/openapi/document.ts'

/** What changes, how, and the findings about it: `level id callback path`. */
export type Row = [title: string, change: (contract: Document) => void, expected: string[]]

export const BEFORE = 'Chat.BeforeSend'
export const AFTER = 'Chat.AfterSend'
export const schema = (contract: Document, name: string) =>
  contract.components.schemas[name] as Schema
export const before = (contract: Document) => contract.webhooks?.[BEFORE]?.post as Operation
export const after = (contract: Document) => contract.webhooks?.[AFTER]?.post as Operation
export const optional = (node: Schema, member: string) => {
  node.required = node.required.filter((name: string) => name !== member)
}
export const removed = (node: Schema, member: string) => {
  delete node.properties[member]
  if (node.required) optional(node, member)
}
export const inRequest = (edit: (node: Schema) => void) => (contract: Document) =>
  edit(schema(contract, 'ChatBeforeSend'))
export const inReply = (edit: (node: Schema) => void) => (contract: Document) =>
  edit(schema(contract, 'ChatBeforeSendReply'))
export const decision = (index: number, edit: (rule: any) => void) => (contract: Document) =>
  edit(before(contract)['x-decisions']?.[index])
export const platform = (edit: (parameter: any) => void) => (contract: Document) =>
  edit(contract.components.parameters.OptPlatform)
export const atBoth = (text: string) => [text.replace('*', BEFORE), text.replace('*', AFTER)]
