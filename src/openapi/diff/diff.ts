import { isDeepStrictEqual } from 'node:util'
import { type Document, operations } from '../document.ts'
import type { Finding } from './change.ts'
import { compareOperations } from './compare-operations.ts'
import { finding } from './judge-operation.ts'

/**
 * What differs between two webhooks documents, judged for those who receive the callbacks: the platform is the client, so that a
 * request is what our user's code reads and a reply is what it writes. What is the same, however it is written, is no finding.
 *
 * @example diff(released, current).filter(({ level }) => level === 'breaking')
 */
export function diff(before: Document, after: Document): Finding[] {
  const found: Finding[] = []
  if (!isDeepStrictEqual(signing(before), signing(after)))
    found.push(finding('security-changed', '', 'security'))
  const [was, is] = [new Map(operations(before)), new Map(operations(after))]
  for (const [command, operation] of was) {
    const other = is.get(command)
    if (!other) found.push(finding('callback-removed', command))
    else
      found.push(
        ...compareOperations(
          command,
          { document: before, operation },
          { document: after, operation: other },
        ),
      )
  }
  for (const command of is.keys())
    if (!was.has(command)) found.push(finding('callback-added', command))
  return found
}

function signing({ security, components }: Document) {
  const schemes = Object.entries<any>(components.securitySchemes ?? {})
  return { security, schemes: schemes.map(([name, { description: _, ...rest }]) => [name, rest]) }
}
