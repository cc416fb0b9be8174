import type { Finding, Level } from './change.ts'

/** What may differ between two operations, or two contracts, apart from their schemas. */
const JUDGEMENTS = {
  'callback-removed': [
    'breaking',
    () => 'The callback is gone: a handler for it is never called and does not compile.',
  ],
  'callback-added': ['notable', () => 'The platform has a new callback.'],
  'phase-changed': [
    'breaking',
    (phases) =>
      `The phase changed (${phases}): whether the reply decides anything is not what it was.`,
  ],
  'alias-removed': [
    'breaking',
    (alias) => `A request with the word ${alias} is not understood any more.`,
  ],
  'alias-added': ['notable', (alias) => `The platform also writes ${alias}.`],
  'timeout-changed': [
    'breaking',
    (texts) => `What happens without a reply in time is another thing: ${texts}`,
  ],
  'timeout-reworded': [
    'notable',
    (texts) => `What happens without a reply in time is told otherwise: ${texts}`,
  ],
  'operation-id-changed': ['breaking', (ids) => `Generated code has another name for it: ${ids}.`],
  'family-changed': ['notable', (families) => `It moved to another family: ${families}.`],
  'extension-changed': ['notable', (texts) => `Its extension differs: ${texts}`],
  'security-changed': [
    'breaking',
    () =>
      'How requests are signed changed: a receiver that checks signatures refuses what comes, or takes what it should not.',
  ],
  'body-changed': ['breaking', (texts) => `The body is another thing: ${texts}.`],
  'query-removed': ['breaking', (name) => `The query parameter ${name} does not come any more.`],
  'query-added': ['notable', (name) => `The query parameter ${name} is new.`],
  'query-optional': ['breaking', (name) => `The query parameter ${name} may be missing now.`],
  'query-required': ['notable', (name) => `The query parameter ${name} always comes now.`],
  'response-removed': [
    'breaking',
    (status) => `The platform does not take the response ${status} any more.`,
  ],
  'response-added': ['notable', (status) => `The contract describes the response ${status}.`],
  'decision-removed': ['breaking', (name) => `The decision ${name} cannot be made any more.`],
  'decision-added': ['notable', (name) => `The decision ${name} is new.`],
  'code-changed': [
    'breaking',
    (codes) =>
      `The decision has another ErrorCode (${codes}): replies with the old one decide something else.`,
  ],
  'code-widened': ['notable', (codes) => `The decision has more ErrorCodes (${codes}).`],
  'decision-field-removed': [
    'breaking',
    (name) => `${name} has no effect with this decision any more.`,
  ],
  'decision-field-added': ['notable', (name) => `${name} takes effect with this decision now.`],
  'effect-changed': ['notable', (texts) => `What the decision does is told otherwise: ${texts}`],
  'words-changed': ['fine', () => 'Only words changed: descriptions, sources or examples.'],
} satisfies Record<string, [Level, (detail: string) => string]>

export type OperationChange = keyof typeof JUDGEMENTS

/** A finding about an operation; `detail` says what exactly, as a part of a sentence. */
export function finding(id: OperationChange, callback: string, path = '', detail = ''): Finding {
  const [level, sentence] = JUDGEMENTS[id] as [Level, (detail: string) => string]
  return { id, level, callback, path, sentence: sentence(detail) }
}
