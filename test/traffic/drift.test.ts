import { describe, expect, it } from 'vitest'
import { callbacks } from '../../src/contract/callbacks.ts'
import { readContract } from '../../src/openapi/contract.ts'
import { examplesOf } from '../../src/request/examples.ts'
import { DriftCollector } from '../../src/traffic/drift/drift.ts'
import { masked } from '../../src/traffic/drift/masked.ts'
import { knownMembers, proposals } from '../../src/traffic/drift/proposal.ts'
import { sample } from '../support/requests.ts'

const contract = readContract()
const COMMAND = 'Group.CallbackBeforeSendMsg'

function report(...bodies: (object | string)[]) {
  const collector = new DriftCollector()
  for (const body of bodies) {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    collector.add({ command: COMMAND, body: text, place: '' })
  }
  return collector.report(({ command }) => knownMembers(contract, command))
}

describe('drift', () => {
  it('is not in any example of the contract', () => {
    const collector = new DriftCollector()
    for (const { command } of callbacks)
      for (const { body } of examplesOf(command))
        collector.add({ command, body: JSON.stringify(body), place: '' })
    const { callbacks: found, unknownCommands, notJson } = collector.report(() => [])
    expect(found.filter(({ drift }) => drift.length)).toEqual([])
    expect({ unknownCommands, notJson }).toEqual({ unknownCommands: {}, notJson: 0 })
    expect(found).toHaveLength(91)
  })

  it.each([
    {
      name: 'a new member',
      body: { New: { A: 1 } },
      is: { kind: 'member', path: 'New', count: 1, types: ['object'], examples: ['{1}'] },
    },
    {
      name: 'a new member in an element',
      body: { MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'hi', Tone: 'Jane 7' } }] },
      is: {
        kind: 'member',
        path: 'MsgBody[].MsgContent.Tone',
        types: ['string'],
        examples: ['"Xxxx 9"'],
      },
    },
    {
      name: 'a new value',
      body: { OnlineOnlyFlag: 7 },
      is: { kind: 'value', path: 'OnlineOnlyFlag', types: ['integer'], examples: ['7'] },
    },
    {
      name: 'a violation',
      body: { GroupId: 5 },
      is: {
        kind: 'violation',
        path: 'GroupId',
        types: ['integer'],
        examples: ['9'],
        expected: 'string',
      },
    },
  ])('is found: $name', ({ body, is }) => {
    expect(report(sample(COMMAND, body)).callbacks[0]?.drift[0]).toMatchObject(is)
  })

  it('is counted by body, with every type and a few examples', () => {
    const bodies = ['a', 1, null, 'b', 'cc', 'ddd', 'eeee'].map((New) => sample(COMMAND, { New }))
    const [drift] = report(...bodies, sample(COMMAND)).callbacks[0]?.drift ?? []
    expect(drift).toMatchObject({ count: 7, types: ['string', 'integer', 'null'] })
    expect(drift?.examples).toEqual(['"x"', '9', 'null', '"xx"', '"xxx"'])
  })

  it('names what was never seen, unknown commands, and what is no JSON', () => {
    const collector = new DriftCollector()
    collector.add({ command: 'New.Thing', body: '{}', place: '' })
    collector.add({ command: COMMAND, body: '{', place: '' })
    collector.add({ command: COMMAND, body: '['.repeat(1000) + ']'.repeat(1000), place: '' })
    collector.add({ command: COMMAND, body: JSON.stringify(sample(COMMAND)), place: '' })
    const found = collector.report(({ command }) => knownMembers(contract, command))
    expect(found).toMatchObject({ bodies: 4, notJson: 2, unknownCommands: { 'New.Thing': 1 } })
    expect(found.callbacks[0]?.neverSeen).toContain('MsgId')
    expect(found.callbacks[0]?.neverSeen).not.toContain('GroupId')
  })

  it('keeps a bounded number of places', () => {
    const wild = Array.from({ length: 60 }, (_, body) =>
      sample(
        COMMAND,
        Object.fromEntries(Array.from({ length: 40 }, (__, member) => [`N${body}_${member}`, 1])),
      ),
    )
    const found = report(...wild)
    expect(found.capped).toBe(true)
    expect(found.callbacks[0]?.drift.length).toBeLessThanOrEqual(500)
  })
})

describe('a masked value', () => {
  it.each([
    { value: 'Jane Döe 42', is: '"Xxxx Xxx 99"' },
    { value: '中文 😀', is: '"xx x"' },
    { value: 'x'.repeat(60), is: `"${'x'.repeat(40)}…"` },
    { value: 123.5, is: '999.9' },
    { value: true, is: 'true' },
    { value: [1, 2], is: '[2]' },
    { value: { a: 1 }, is: '{1}' },
  ])('$value', ({ value, is }) => {
    expect(masked(value)).toBe(is)
  })

  it.each([
    { value: 'HarmonyOS', is: '"HarmonyOS"' },
    { value: 'Jane Doe', is: '"Xxxx Xxx"' },
    { value: 7, is: '7' },
    { value: 13_800_138_000, is: '99999999999' },
  ])('of an enumeration: $value', ({ value, is }) => {
    expect(masked(value, true)).toBe(is)
  })
})

describe('a proposal', () => {
  it('names the schema, the place in it, and what to add', () => {
    const { callbacks: found } = report(sample(COMMAND, { New: 'x', OnlineOnlyFlag: 7 }))
    const seen = 'Seen in traffic on 2026-11-25 (in 1 of 1 bodies); in no documentation.'
    const all = proposals(contract, found[0] as never, '2026-11-25')
    expect(all).toContainEqual({
      ...{ callback: COMMAND, schema: 'OnlineOnlyFlag', at: '' },
      add: { 'x-extensible-enum': { '7': seen } },
    })
    expect(all).toContainEqual({
      ...{ callback: COMMAND, schema: 'GroupBeforeSendMsg', at: '' },
      add: { properties: { New: { type: 'string', description: seen, 'x-undocumented': true } } },
    })
    expect(all).toHaveLength(2)
  })
})
