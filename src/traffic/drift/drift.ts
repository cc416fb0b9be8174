import { type Callback, findCallback } from '../../contract/callbacks.ts'
import type { Finding } from '../../contract/findings.ts'
import { DEPTH_LIMIT } from '../../contract/protocol.ts'
import { validate } from '../../contract/validate.ts'
import { tidy } from '../../http/body.ts'
import { jsonOf } from '../../request/verdict/exchange.ts'
import { valueAt } from '../../text/pointer.ts'
import type { Kept } from '../reader.ts'
import { type Masked, masked } from './masked.ts'

/** Something that traffic has and the contract does not, at a place in the bodies of a callback. */
export type Drift = {
  /** `member`: a new field. `value`: a new value of an enumeration. `violation`: against the contract. */
  kind: 'member' | 'value' | 'violation'
  /** `MsgBody[].MsgContent.New`. */
  path: string
  /** In how many bodies. */
  count: number
  /** The JSON types that were seen. */
  types: string[]
  /** Values whose letters and digits are masked; of enumerations, those that look like a name are not. */
  examples: Masked[]
  /** What the contract expects, in words. */
  expected: string
}

export type CallbackDrift = {
  command: string
  bodies: number
  drift: Drift[]
  /** Members that the contract has and no body did. */
  neverSeen: string[]
}

export type DriftReport = {
  bodies: number
  callbacks: CallbackDrift[]
  /** Commands that the contract does not know, and how often they came. */
  unknownCommands: Record<string, number>
  /** Bodies that are not JSON. */
  notJson: number
  /** Whether there was more than is kept. */
  capped: boolean
}

/** Most places of one callback, commands, and examples of a place that are kept: memory stays bounded. */
const PLACES = 500
const COMMANDS = 200
const EXAMPLES = 5

type Seen = { callback: Callback; bodies: number; drift: Map<string, Drift>; members: Set<string> }

/** Collects what kept callbacks have that the contract does not know. */
export class DriftCollector {
  readonly #seen = new Map<string, Seen>()
  readonly #unknown = new Map<string, number>()
  #bodies = 0
  #notJson = 0
  #capped = false

  add({ command: word, body }: Kept): void {
    this.#bodies++
    const value = jsonOf(body.toString())?.value
    if (typeof value !== 'object' || value === null || isTooDeep(value)) {
      this.#notJson++
      return
    }
    const callback = findCallback(word)
    if (!callback) this.#addUnknown(word || '(no command)')
    else this.#addKnown(callback, value)
  }

  /** @param known the members of a callback's body in the contract: `MsgBody[].MsgType` */
  report(known: (callback: Callback) => string[]): DriftReport {
    const callbacks = [...this.#seen.values()].map(({ callback, bodies, drift, members }) => ({
      command: callback.command,
      bodies,
      drift: [...drift.values()].sort((a, b) => b.count - a.count),
      neverSeen: known(callback).filter((path) => !members.has(path)),
    }))
    return {
      bodies: this.#bodies,
      callbacks,
      unknownCommands: Object.fromEntries(this.#unknown),
      notJson: this.#notJson,
      capped: this.#capped,
    }
  }

  #addUnknown(word: string): void {
    if (!this.#unknown.has(word) && this.#unknown.size >= COMMANDS) this.#capped = true
    else this.#unknown.set(word, (this.#unknown.get(word) ?? 0) + 1)
  }

  #addKnown(callback: Callback, body: object): void {
    const { command } = callback
    const seen: Seen = this.#seen.get(command) ?? {
      ...{ callback, bodies: 0, drift: new Map(), members: new Set() },
    }
    this.#seen.set(command, seen)
    seen.bodies++
    collectMembers(body, '', seen.members)
    const { errors, unknown } = validate(command, body)
    // A place counts once a body, however often it is in a list.
    const counted = new Set<string>()
    for (const finding of errors) this.#place(seen, 'violation', finding, body, counted)
    for (const finding of unknown) this.#place(seen, kindOf(finding), finding, body, counted)
  }

  #place(seen: Seen, kind: Drift['kind'], finding: Finding, body: object, counted: Set<string>) {
    const path = placeOf(finding.path)
    const key = `${kind} ${path}`
    const drift: Drift = seen.drift.get(key) ?? {
      ...{ kind, path, count: 0, types: [], examples: [], expected: finding.expected },
    }
    if (!seen.drift.has(key)) {
      if (seen.drift.size >= PLACES) {
        this.#capped = true
        return
      }
      seen.drift.set(key, drift)
    }
    if (!counted.has(key)) drift.count++
    counted.add(key)
    addExample(drift, valueAt(body, finding.path))
  }
}

function isTooDeep(value: object): boolean {
  try {
    tidy(value, DEPTH_LIMIT)
    return false
  } catch {
    return true
  }
}

const kindOf = ({ keyword }: Finding): Drift['kind'] =>
  keyword === 'additionalProperties' ? 'member' : 'value'

/** `/MsgBody/0/MsgContent` as `MsgBody[].MsgContent`. */
const placeOf = (pointer: string): string =>
  pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce(
      (path, step) => (/^[0-9]+$/.test(step) ? `${path}[]` : path ? `${path}.${step}` : step),
      '',
    )

function addExample(drift: Drift, value: unknown): void {
  if (value === undefined) return
  const type = typeOf(value)
  if (!drift.types.includes(type)) drift.types.push(type)
  const example = masked(value, drift.kind === 'value')
  if (drift.examples.length < EXAMPLES && !drift.examples.includes(example))
    drift.examples.push(example)
}

const typeOf = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

/** The places of all members, `MsgBody[].MsgType`; as many as are kept. */
function collectMembers(value: unknown, path: string, members: Set<string>): void {
  if (members.size > PLACES * 4 || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collectMembers(item, `${path}[]`, members)
    return
  }
  for (const [name, child] of Object.entries(value)) {
    const place = path ? `${path}.${name}` : name
    members.add(place)
    collectMembers(child, place, members)
  }
}
