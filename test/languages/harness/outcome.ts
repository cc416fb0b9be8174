import { pointerTo } from '../../../src/text/pointer.ts'

/**
 * What became of a value that was read into a generated type and written back, best first:
 *
 * - `kept`: equal as a JSON value
 * - `nearly`: only `null` or `[]` came or went
 * - `ignored`: what is new was dropped, all that the contract knows is there
 * - `refused`: an error
 * - `lost`: something else was written than was read, without an error
 */
export const OUTCOMES = ['kept', 'nearly', 'ignored', 'refused', 'lost'] as const

export type Outcome = (typeof OUTCOMES)[number]

/** A place where two values differ; `empty`: `null` or `[]` on one side and nothing on the other. */
type Difference = { pointer: string; empty: boolean }

/**
 * Compares JSON texts as values: order of members and the way in which a number is written do not count.
 *
 * @param unknown where the new thing stands in `sent`
 */
export function outcomeOf(sent: string, got: string, unknown?: string): Outcome {
  const found = differences(parse(sent), parse(got), '')
  if (found.length === 0) return 'kept'
  if (found.every(({ empty }) => empty)) return 'nearly'
  const inUnknown = ({ pointer }: Difference) =>
    pointer === unknown || pointer.startsWith(`${unknown}/`)
  const known = found.filter((difference) => unknown === undefined || !inUnknown(difference))
  return known.every(({ empty }) => empty) ? 'ignored' : 'lost'
}

/** A whole number beyond 2^53 is compared by its digits; of the rest, the double is what JSON's readers see. */
function parse(text: string): unknown {
  const reviver = (_: string, value: unknown, { source }: { source?: string }) =>
    typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(source ?? '')
      ? BigInt(source as string)
      : value
  return JSON.parse(text, reviver as (key: string, value: unknown) => unknown)
}

function differences(sent: any, got: any, pointer: string): Difference[] {
  if (sent === got) return []
  const differ = [{ pointer, empty: false }]
  if (!isObject(sent) || !isObject(got) || Array.isArray(sent) !== Array.isArray(got)) return differ
  const names = new Set([...Object.keys(sent), ...Object.keys(got)])
  return [...names].flatMap((name) => {
    const inner = pointerTo(pointer, name)
    if (name in sent && name in got) return differences(sent[name], got[name], inner)
    const alone = name in sent ? sent[name] : got[name]
    const inList = Array.isArray(sent)
    return [{ pointer: inner, empty: !inList && (alone === null || isEmptyList(alone)) }]
  })
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0
