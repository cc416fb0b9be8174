import type { Finding, Level } from './change.ts'

/** The possible differences between two operations or contracts, except in schemas. */
const JUDGEMENTS = {
  'callback-removed': [
    'breaking',
    () => 'The callback is gone: a handler for it is never called and does not compile.',
  ],
  'callback-added': ['notable', () => 'The platform has a new callback.'],
  'phase-changed': [
    'breaking',
    (phases) => `The phase changed (${phases}): whether the reply decides anything has changed.`,
  ],
  'alias-removed': [
    'breaking',
    (alias) => `Requests with the command ${alias} are no longer recognised.`,
  ],
  'alias-added': ['notable', (alias) => `The platform also sends ${alias}.`],
  'timeout-changed': ['breaking', (texts) => `The effect of a late reply has changed: ${texts}`],
  'timeout-reworded': [
    'notable',
    (texts) => `The effect of a late reply is described differently: ${texts}`,
  ],
  'operation-id-changed': ['breaking', (ids) => `Generated code uses another name for it: ${ids}.`],
  'family-changed': ['notable', (families) => `It moved to another family: ${families}.`],
  'extension-changed': ['notable', (texts) => `Its extension differs: ${texts}`],
  'security-changed': [
    'breaking',
    () =>
      'How requests are signed changed: a receiver that checks signatures refuses valid requests, or accepts invalid ones.',
  ],
  'body-changed': ['breaking', (texts) => `The body is a different kind of value: ${texts}.`],
  'query-removed': ['breaking', (name) => `The query parameter ${name} is no longer sent.`],
  'query-added': ['notable', (name) => `The query parameter ${name} is new.`],
  'query-optional': ['breaking', (name) => `The query parameter ${name} may now be missing.`],
  'query-required': ['notable', (name) => `The query parameter ${name} is now always sent.`],
  'response-removed': [
    'breaking',
    (status) => `The platform no longer accepts the response ${status}.`,
  ],
  'response-added': ['notable', (status) => `The contract describes the response ${status}.`],
  'decision-removed': ['breaking', (name) => `The decision ${name} no longer exists.`],
  'decision-added': ['notable', (name) => `The decision ${name} is new.`],
  'code-changed': [
    'breaking',
    (codes) =>
      `The decision has another ErrorCode (${codes}): replies with the old one decide something else.`,
  ],
  'code-widened': ['notable', (codes) => `The decision has more ErrorCodes (${codes}).`],
  'decision-field-removed': [
    'breaking',
    (name) => `${name} no longer has an effect with this decision.`,
  ],
  'decision-field-added': ['notable', (name) => `${name} now takes effect with this decision.`],
  'effect-changed': [
    'notable',
    (texts) => `The effect of the decision is described differently: ${texts}`,
  ],
  'meaning-changed': [
    'notable',
    (texts) => `What the decision shows, or which codes make it, has changed: ${texts}`,
  ],
  'words-changed': ['fine', () => 'Only words changed: descriptions, sources or examples.'],
} satisfies Record<string, [Level, (detail: string) => string]>

export type OperationChange = keyof typeof JUDGEMENTS

/** A finding about an operation; `detail` describes it as part of a sentence. */
export function finding(id: OperationChange, callback: string, path = '', detail = ''): Finding {
  const [level, sentence] = JUDGEMENTS[id] as [Level, (detail: string) => string]
  return { id, level, callback, path, sentence: sentence(detail) }
}
