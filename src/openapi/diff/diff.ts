import { isDeepStrictEqual } from 'node:util'
import { type Document, operations } from '../document.ts'
import type { Finding } from './change.ts'
import { compareOperations } from './compare-operations.ts'
import { finding } from './judge-operation.ts'

/**
 * The differences between two webhooks documents, judged for receivers of the callbacks. The
 * platform is the client, so the app reads requests and writes replies. Different ways to write the
 * same are not reported.
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
