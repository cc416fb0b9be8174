import type { Change, Finding, Level, SchemaChange } from './change.ts'

/**
 * Which way a value goes, seen from the app's backend. The platform is the client here: `received` is what it sends us (query and
 * body), `answered` is what we send back.
 */
export type Direction = 'received' | 'answered'

type Judgement = [Level, sentence: (detail: string) => string]

const RECEIVED: Record<SchemaChange, Judgement> = {
  'member-removed': [
    'breaking',
    (name) => `${name} does not come any more: code that reads it finds nothing.`,
  ],
  'member-added': ['notable', (name) => `${name} is new; it may come.`],
  'required-member-added': [
    'notable',
    (name) => `${name} is new and always comes: bodies stored or made earlier lack it.`,
  ],
  'member-optional': [
    'breaking',
    (name) => `${name} may be missing now: code that reads it without a check fails.`,
  ],
  'member-required': [
    'notable',
    (name) => `${name} always comes now: bodies stored or made earlier may lack it.`,
  ],
  'type-changed': [
    'breaking',
    (types) => `The type is another one (${types}): code that reads the value fails.`,
  ],
  'type-widened': [
    'breaking',
    (types) =>
      `A type came to those that the value may have (${types}): code for the old ones fails.`,
  ],
  'type-narrowed': ['notable', (types) => `The value has fewer types (${types}).`],
  'type-renamed': [
    'notable',
    (names) => `The name of the type changed: ${names}. The wire is the same.`,
  ],
  'values-changed': ['breaking', (values) => `The value is another one: ${values}.`],
  'values-widened': [
    'breaking',
    (values) => `A list that was closed takes more values: ${values}.`,
  ],
  'values-narrowed': ['notable', (values) => `Fewer values come: ${values}.`],
  'value-added': ['notable', (value) => `The platform has a new value, ${value}.`],
  'value-removed': ['notable', (value) => `The platform is not known to send ${value} any more.`],
  'limit-widened': [
    'breaking',
    (limit) =>
      `A limit does not hold any more (${limit}): code or a column made for the old one is too small.`,
  ],
  'limit-narrowed': ['notable', (limit) => `A limit is narrower (${limit}).`],
  'kind-added': ['notable', (kind) => `The platform has a new kind, ${kind}.`],
  'kind-removed': [
    'breaking',
    (kind) => `${kind} does not come any more: code for that kind is never called.`,
  ],
  'open-kind-added': [
    'breaking',
    (kind) => `What could come was a closed list; ${kind} can come now.`,
  ],
  'open-kind-removed': [
    'notable',
    (kind) => `The list is closed now: ${kind} do not come any more.`,
  ],
  opened: ['notable', () => 'Members that the contract does not name may come now.'],
  closed: ['notable', () => 'Members that the contract does not name do not come any more.'],
  'unit-changed': [
    'breaking',
    (units) => `The unit is another one (${units}): the same number means something else.`,
  ],
  'unit-described': [
    'notable',
    (units) => `The contract tells the unit or leaves it out (${units}).`,
  ],
  'plausible-changed': [
    'notable',
    (rule) => `Contract tests take other values for plausible (${rule}); what comes is the same.`,
  ],
  'rule-changed': [
    'breaking',
    (rule) =>
      `A rule changed that cannot be judged by itself (${rule}): if nothing breaks, say so where you mark it.`,
  ],
  'words-changed': ['fine', () => 'Only words changed: descriptions, sources or examples.'],
}

const ANSWERED: Record<SchemaChange, Judgement> = {
  ...RECEIVED,
  'member-removed': [
    'breaking',
    (name) => `A reply cannot have ${name} any more: replies that set it lose its effect.`,
  ],
  'member-added': ['notable', (name) => `A reply may have ${name} now.`],
  'required-member-added': [
    'breaking',
    (name) => `A reply must have ${name} now: every reply of today lacks it.`,
  ],
  'member-optional': ['fine', (name) => `A reply may leave out ${name} now.`],
  'member-required': [
    'breaking',
    (name) => `A reply must have ${name} now: replies without it are wrong.`,
  ],
  'type-changed': [
    'breaking',
    (types) => `The type is another one (${types}): replies of today are wrong.`,
  ],
  'type-widened': ['notable', (types) => `One more type is taken (${types}).`],
  'type-narrowed': [
    'breaking',
    (types) => `Fewer types are taken (${types}): replies with the others are wrong.`,
  ],
  'values-changed': ['breaking', (values) => `Other values are taken: ${values}.`],
  'values-widened': ['notable', (values) => `More values are taken: ${values}.`],
  'values-narrowed': [
    'breaking',
    (values) => `Fewer values are taken: ${values}. Replies with the others are wrong.`,
  ],
  'value-removed': ['breaking', (value) => `${value} is not known to be taken any more.`],
  'limit-widened': ['notable', (limit) => `A limit is wider (${limit}).`],
  'limit-narrowed': [
    'breaking',
    (limit) => `A limit is narrower (${limit}): replies beyond it are wrong.`,
  ],
  'kind-added': ['notable', (kind) => `A reply may have the kind ${kind} now.`],
  'kind-removed': ['breaking', (kind) => `A reply cannot have the kind ${kind} any more.`],
  'open-kind-added': [
    'notable',
    (kind) => `What a reply may have was a closed list; ${kind} may stand there now.`,
  ],
  'open-kind-removed': ['breaking', (kind) => `A reply cannot have ${kind} any more.`],
  opened: ['notable', () => 'A reply may have members that the contract does not name.'],
  closed: [
    'breaking',
    () => 'A reply cannot have members that the contract does not name any more.',
  ],
}

/** What a change of a schema means for a receiver. */
export function judge(
  { id, path, detail }: Change,
  direction: Direction,
  callback: string,
): Finding {
  const [level, sentence] = (direction === 'received' ? RECEIVED : ANSWERED)[id]
  return { id, level, callback, path, sentence: sentence(detail) }
}
