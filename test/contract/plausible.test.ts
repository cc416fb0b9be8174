import { describe, expect, it } from 'vitest'
import { callbacks } from '../../src/contract/callbacks.ts'
import type { Command } from '../../src/contract/types.ts'
import { validate } from '../../src/contract/validate.ts'
import { pointerTo, valueAt } from '../../src/text/pointer.ts'
import { examples } from './examples.ts'

type Slip = { command: Command; pointer: string; field: string; body: any }

/** Every place of every example that `change` has something for, changed one at a time. */
function slips(change: (value: unknown, field: string) => unknown): Slip[] {
  const found: Slip[] = []
  for (const { command } of callbacks) {
    for (const { value } of examples(command, 'request')) {
      for (const [pointer, field] of places(value)) {
        const changed = change(valueAt(value, pointer), field)
        if (changed === undefined) continue
        const body = structuredClone(value)
        const parent = valueAt(body, pointer.slice(0, pointer.lastIndexOf('/')))
        parent[pointer.slice(pointer.lastIndexOf('/') + 1)] = changed
        found.push({ command, pointer, field, body })
      }
    }
  }
  return found
}

/** Pointers of all values, each with the name of the member that it is, or is an item of. */
function places(node: any, pointer = '', field = ''): [pointer: string, field: string][] {
  if (typeof node !== 'object' || node === null) return [[pointer, field]]
  const inside = Object.entries(node).flatMap(([name, child]) =>
    places(child, pointerTo(pointer, name), Array.isArray(node) ? field : name),
  )
  return Array.isArray(node) && pointer ? [[pointer, field], ...inside] : inside
}

const missed = (all: Slip[]) =>
  all.filter(({ command, body }) => validate(command, body, { profile: 'strict' }).valid)
const fields = (all: Slip[]) => [...new Set(all.map(({ field }) => field))].sort()

/** A negative number means something there, or the app chooses what it means. */
const MAY_BE_NEGATIVE = ['ActivityStatus', 'ErrCode', 'Index', 'Latitude', 'Longitude', 'QuotaUsed']
/** One below, since -1 means a failure in UnreadMsgNum. */
const negated = slips((value) => (typeof value === 'number' && value > 0 ? -1 - value : undefined))

describe('the strict profile finds', () => {
  it('a negative number, wherever none has a meaning', () => {
    const relevant = negated.filter(({ field }) => !MAY_BE_NEGATIVE.includes(field))
    expect(relevant.length).toBeGreaterThan(500)
    console.log(`${relevant.length - missed(relevant).length} of ${relevant.length} found`)
    expect(fields(missed(relevant))).toEqual([])
  })

  it('seconds where milliseconds belong', () => {
    const all = slips((value, field) =>
      /Time(Stamp)?$/.test(field) && Number(value) >= 1e12 ? shift(value, 1 / 1000) : undefined,
    )
    expect(all.length).toBeGreaterThan(150)
    expect(fields(missed(all))).toEqual([])
  })

  it('milliseconds where seconds belong', () => {
    const all = slips((value, field) =>
      /Time(Stamp)?$/.test(field) && Number(value) > 1e9 && Number(value) < 1e11
        ? shift(value, 1000)
        : undefined,
    )
    expect(all.length).toBeGreaterThan(60)
    expect(fields(missed(all))).toEqual([])
  })

  it('an account or group without an id', () => {
    const all = slips((value, field) =>
      /^(From|To|Operator|Requester|Report)_Account$|^GroupId$/.test(field) && value
        ? ''
        : undefined,
    )
    expect(all.length).toBeGreaterThan(200)
    expect(fields(missed(all))).toEqual([])
  })

  it('an empty batch', () => {
    const all = slips((value, field) =>
      field === 'Events' && Array.isArray(value) ? [] : undefined,
    )
    expect(all.length).toBe(4)
    expect(missed(all)).toEqual([])
  })
})

it('the lenient profile takes every one of them that has the right type', () => {
  const refused = negated.filter(({ command, body }) => !validate(command, body).valid)
  // The one whose page names a lowest value.
  expect(fields(refused)).toEqual(['UnreadMsgNum'])
})

const shift = (value: unknown, factor: number) => {
  const shifted = Math.floor(Number(value) * factor)
  return typeof value === 'string' ? `${shifted}` : shifted
}
