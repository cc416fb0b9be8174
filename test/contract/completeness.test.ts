import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import contract from '../../generated/contract.json' with { type: 'json' }

const list = parse(readFileSync(join(import.meta.dirname, '../../openapi/commands.yaml'), 'utf8'))
const rows = Object.entries<string[]>(list.commands).flatMap(([family, commands]) =>
  commands.map((command) => ({ family, command })),
)
const webhooks: Record<string, any> = contract.webhooks

// The other way round, the contract against the root's list of webhooks, is in callbacks.test.ts. A callback that is newer than
// the list below is welcome: it brings its evidence along (`x-sources`).
test.each(rows)(
  'the contract has $command of the family $family, which openapi/commands.yaml lists',
  ({ family, command }) => {
    const operation = webhooks[command]?.post
    expect(operation, `add webhooks/${family}/${command}.yaml, see CONTRIBUTING.md`).toBeDefined()
    expect([...operation.tags, ...(operation['x-also-families'] ?? [])]).toContain(family)
  },
)
