// The contract against its evidence: fact sheets of the platform's pages, which are kept outside this repository. Where they are
// not there, FACTS_DIR names their folder.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import contract from '../../generated/contract.json' with { type: 'json' }
import type { Document } from '../../src/openapi/document.ts'
import { compareElements, compareSheet } from './compare-sheet.ts'

const facts = process.env.FACTS_DIR ?? join(import.meta.dirname, '../../../shared/facts')
const there = existsSync(join(facts, 'callbacks'))
const document = contract as unknown as Document
const kept = parse(
  readFileSync(join(import.meta.dirname, '../../openapi/commands.yaml'), 'utf8'),
).commands
const read = (file: string) => parse(readFileSync(join(facts, file), 'utf8'))

describe('the contract agrees with its evidence', () => {
  if (!there)
    return void test.skip(`no fact sheets in ${facts}; set FACTS_DIR to their folder`, () => {})

  const sheets = readdirSync(join(facts, 'callbacks'))
  test.each(sheets)('%s', (file) => {
    expect(compareSheet(read(`callbacks/${file}`), document)).toEqual([])
  })

  test('there is a sheet for each command of openapi/commands.yaml', () => {
    const commands = Object.values<string[]>(kept).flat()
    expect(sheets.map((file) => file.replace('.yaml', '')).sort()).toEqual(
      [...new Set(commands)].sort(),
    )
  })

  test('messages.yaml', () => {
    expect(compareElements(read('messages.yaml').elements, document)).toEqual([])
  })

  test('commands.yaml and the list that is kept with the contract', () => {
    const { chat, adjacent } = read('commands.yaml')
    const families = [...chat, ...adjacent].map(({ family, commands }) => [
      family,
      commands.map((one: any) => one.command).sort(),
    ])
    const sorted = Object.entries<string[]>(kept).map(([family, commands]) => [
      family,
      [...commands].sort(),
    ])
    expect(Object.fromEntries(sorted)).toEqual(Object.fromEntries(families))
  })
})
