import type { Change, Finding, Level, SchemaChange } from './change.ts'

/**
 * The direction of a value, seen from the app's backend. The platform is the client: `received` is
 * what it sends (query and body), `answered` is what the app sends back.
 */
export type Direction = 'received' | 'answered'

type Judgement = [Level, sentence: (detail: string) => string]

const RECEIVED: Record<SchemaChange, Judgement> = {
  'member-removed': [
    'breaking',
    (name) => `${name} is no longer sent: code that reads it finds nothing.`,
  ],
  'member-added': ['notable', (name) => `${name} is new and optional.`],
  'required-member-added': [
    'notable',
    (name) => `${name} is new and always sent: older stored or generated bodies lack it.`,
  ],
  'member-optional': [
    'breaking',
    (name) => `${name} may now be missing: code that reads it without a check fails.`,
  ],
  'member-required': [
    'notable',
    (name) => `${name} is now always sent: older stored or generated bodies may lack it.`,
  ],
  'type-changed': [
    'breaking',
    (types) => `The type has changed (${types}): code that reads the value fails.`,
  ],
  'type-widened': [
    'breaking',
    (types) => `The value can have another type (${types}): code for the old ones fails.`,
  ],
  'type-narrowed': ['notable', (types) => `The value has fewer types (${types}).`],
  'type-renamed': [
    'notable',
    (names) => `The name of the type changed: ${names}. The wire is the same.`,
  ],
  'values-changed': ['breaking', (values) => `The value has changed: ${values}.`],
  'values-widened': ['breaking', (values) => `A closed list has more values: ${values}.`],
  'values-narrowed': ['notable', (values) => `Fewer values are sent: ${values}.`],
  'value-added': ['notable', (value) => `The platform has a new value, ${value}.`],
  'value-removed': ['notable', (value) => `The platform is no longer known to send ${value}.`],
  'limit-widened': [
    'breaking',
    (limit) =>
      `A limit was widened (${limit}): code or a column made for the old one is too small.`,
  ],
  'limit-narrowed': ['notable', (limit) => `A limit is narrower (${limit}).`],
  'kind-added': ['notable', (kind) => `The platform has a new kind, ${kind}.`],
  'kind-removed': [
    'breaking',
    (kind) => `${kind} is no longer sent: code for that kind is never called.`,
  ],
  'open-kind-added': [
    'breaking',
    (kind) => `The kinds were a closed list; ${kind} can now be sent.`,
  ],
  'open-kind-removed': ['notable', (kind) => `The list is now closed: ${kind} are no longer sent.`],
  opened: ['notable', () => 'Members that are not in the contract can now be sent.'],
  closed: ['notable', () => 'Members that are not in the contract are no longer sent.'],
  'unit-changed': [
    'breaking',
    (units) => `The unit has changed (${units}): the same number means something else.`,
  ],
  'plausible-changed': [
    'notable',
    (rule) => `Contract tests take other values for plausible (${rule}); what comes is the same.`,
  ],
  'unit-described': ['notable', (units) => `The contract adds or omits the unit (${units}).`],
  'rule-changed': [
    'breaking',
    (rule) =>
      `A rule has changed that cannot be judged automatically (${rule}): if nothing breaks, say so where you mark it.`,
  ],
  'words-changed': ['fine', () => 'Only words changed: descriptions, sources or examples.'],
}

const ANSWERED: Record<SchemaChange, Judgement> = {
  ...RECEIVED,
  'member-removed': [
    'breaking',
    (name) => `A reply can no longer have ${name}: replies that set it lose its effect.`,
  ],
  'member-added': ['notable', (name) => `A reply can now have ${name}.`],
  'required-member-added': [
    'breaking',
    (name) => `A reply must now have ${name}: all existing replies lack it.`,
  ],
  'member-optional': ['fine', (name) => `A reply may now omit ${name}.`],
  'member-required': [
    'breaking',
    (name) => `A reply must now have ${name}: replies without it are wrong.`,
  ],
  'type-changed': [
    'breaking',
    (types) => `The type has changed (${types}): existing replies are wrong.`,
  ],
  'type-widened': ['notable', (types) => `One more type is accepted (${types}).`],
  'type-narrowed': [
    'breaking',
    (types) => `Fewer types are accepted (${types}): replies with the others are wrong.`,
  ],
  'values-changed': ['breaking', (values) => `Other values are accepted: ${values}.`],
  'values-widened': ['notable', (values) => `More values are accepted: ${values}.`],
  'values-narrowed': [
    'breaking',
    (values) => `Fewer values are accepted: ${values}. Replies with the others are wrong.`,
  ],
  'value-removed': ['breaking', (value) => `${value} is no longer known to be accepted.`],
  'limit-widened': ['notable', (limit) => `A limit is wider (${limit}).`],
  'limit-narrowed': [
    'breaking',
    (limit) => `A limit is narrower (${limit}): replies beyond it are wrong.`,
  ],
  'kind-added': ['notable', (kind) => `A reply can now have the kind ${kind}.`],
  'kind-removed': ['breaking', (kind) => `A reply can no longer have the kind ${kind}.`],
  'open-kind-added': [
    'notable',
    (kind) => `The kinds in a reply were a closed list; ${kind} can now be used.`,
  ],
  'open-kind-removed': ['breaking', (kind) => `A reply can no longer have ${kind}.`],
  opened: ['notable', () => 'A reply can have members that are not in the contract.'],
  closed: ['breaking', () => 'A reply can no longer have members that are not in the contract.'],
}

/** The meaning of a change of a schema for a receiver. */
export function judge(
  { id, path, detail }: Change,
  direction: Direction,
  callback: string,
): Finding {
  const [level, sentence] = (direction === 'received' ? RECEIVED : ANSWERED)[id]
  return { id, level, callback, path, sentence: sentence(detail) }
}
