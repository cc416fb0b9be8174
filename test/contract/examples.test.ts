import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { callbacks } from '../../src/contract/callbacks.ts'
import type { DecisionRule } from '../../src/contract/decisions.ts'
import { check } from '../../src/contract/validate.ts'
import { examples } from './examples.ts'

const folder = join(import.meta.dirname, '../../openapi/examples')
const folders = readdirSync(folder)
const files = folders.flatMap((command) =>
  readdirSync(join(folder, command)).map((file) => `${command}/${file}`),
)
const exampleFiles = callbacks.flatMap(({ command }) =>
  (['request', 'reply'] as const).flatMap((part) =>
    examples(command, part).map(({ name, value }) => ({
      command,
      part,
      file: `${command}/${name}`,
      value,
    })),
  ),
)

describe('an example', () => {
  test.each(exampleFiles)('$file is valid in both profiles', ({ command, part, value }) => {
    expect(check(command, part, value, 'lenient')).toEqual([])
    expect(check(command, part, value, 'strict')).toEqual([])
  })

  test.each(files)('%s is named <request|reply>.<words-with-hyphens>.json', (file) => {
    expect(file).toMatch(/^[^/]+\/(request|reply)\.[a-z0-9]+(-[a-z0-9]+)*\.json$/)
  })

  // JSON.parse rounds larger ones, so the docs and the mock would show a different number.
  test.each(exampleFiles)('$file has no whole number beyond 2^53 - 1', ({ value }) => {
    expect(
      numbersIn(value).filter(
        (number) => Number.isInteger(number) && !Number.isSafeInteger(number),
      ),
    ).toEqual([])
  })
})

describe('examples', () => {
  const commands = callbacks.map(({ command }) => command)

  test('each folder belongs to a callback', () => {
    expect(folders.filter((folder) => !(commands as string[]).includes(folder))).toEqual([])
  })

  test.each(commands)('%s has a request and a reply', (command) => {
    const parts = exampleFiles
      .filter((example) => example.command === command)
      .map(({ part }) => part)
    expect(parts).toEqual(expect.arrayContaining(['request', 'reply']))
  })

  const answers = callbacks.flatMap(({ command, decisions }) =>
    decisions.map((decision) => ({ command, decision })),
  )
  test.each(answers)(
    '$command has a reply that decides $decision.name',
    ({ command, decision }) => {
      const found = examples(command, 'reply').filter(
        ({ value }) => hasCode(decision, value) && hasMembers(decision, value),
      )
      expect(found, `add ${command}/reply.${kebab(decision.name)}.json`).not.toEqual([])
    },
  )

  const replies = exampleFiles.filter(({ part }) => part === 'reply')
  const named = replies
    .map((reply) => ({ ...reply, decision: namesake(reply) }))
    .filter(({ decision }) => decision)
  test.each(named)(
    '$file has the ErrorCode of the decision that it is named after',
    ({ value, decision }) => {
      expect(hasCode(decision!, value), JSON.stringify(decision)).toBe(true)
    },
  )
})

describe('a batch', () => {
  const batches = callbacks
    .filter(({ batch }) => batch)
    .map(({ command }) => ({
      command,
      event: exampleFiles.find((e) => e.command === command && e.part === 'request')!.value
        .Events[0],
    }))

  const sizes = [
    { size: 0, verdict: ['minItems'] },
    { size: 1, verdict: [] },
    { size: 100, verdict: [] },
    { size: 101, verdict: ['maxItems'] },
  ]
  const rows = batches.flatMap((batch) => sizes.map((size) => ({ ...batch, ...size })))
  test.each(rows)(
    'of $size events of $command is judged by its size: $verdict',
    ({ command, event, size, verdict }) => {
      const body = { Events: Array.from({ length: size }, () => event) }
      for (const profile of ['lenient', 'strict'] as const) {
        expect(check(command, 'request', body, profile).map(({ keyword }) => keyword)).toEqual(
          verdict,
        )
      }
    },
  )
})

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/**
 * The decision whose name equals the name of a reply or is its longest prefix: `refuse` is also a
 * prefix of `refuse-with-code`.
 */
function namesake({ command, file }: { command: string; file: string }): DecisionRule | undefined {
  const name = file.slice(`${command}/reply.`.length, -'.json'.length)
  const decisions = callbacks.find((entry) => entry.command === command)?.decisions ?? []
  return decisions
    .filter(
      (decision) => name === kebab(decision.name) || name.startsWith(`${kebab(decision.name)}-`),
    )
    .sort((a, b) => b.name.length - a.name.length)[0]
}

function hasCode({ ErrorCode }: DecisionRule, reply: any): boolean {
  const { minimum, maximum } =
    typeof ErrorCode === 'number' ? { minimum: ErrorCode, maximum: ErrorCode } : ErrorCode
  return reply.ErrorCode >= minimum && reply.ErrorCode <= maximum
}

/**
 * The example of a decision with members has one of them; that of a decision without members has
 * none.
 */
function hasMembers({ fields = [] }: DecisionRule, reply: object): boolean {
  const own = Object.keys(reply).filter(
    (member) => !['ActionStatus', 'ErrorCode', 'ErrorInfo'].includes(member),
  )
  return fields.length ? own.some((member) => fields.includes(member)) : !own.length
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : []
}
