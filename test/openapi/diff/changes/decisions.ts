import { BEFORE, before, decision, type Row } from './edits.ts'

export const decisions: Row[] = [
  [
    'a decision goes',
    (c) => before(c)['x-decisions']?.shift(),
    [`breaking decision-removed ${BEFORE} x-decisions.allow`],
  ],
  [
    'a decision comes',
    (c) => before(c)['x-decisions']?.push({ name: 'drop', ErrorCode: 2, effect: 'It is lost.' }),
    [`notable decision-added ${BEFORE} x-decisions.drop`],
  ],
  [
    'a decision has another code',
    decision(0, (rule) => Object.assign(rule, { ErrorCode: 7 })),
    [`breaking code-changed ${BEFORE} x-decisions.allow`],
  ],
  [
    'a range of codes is smaller',
    decision(2, (rule) => Object.assign(rule.ErrorCode, { maximum: 150 })),
    [`breaking code-changed ${BEFORE} x-decisions.refuse`],
  ],
  [
    'a range of codes is larger',
    decision(2, (rule) => Object.assign(rule.ErrorCode, { maximum: 250 })),
    [`notable code-widened ${BEFORE} x-decisions.refuse`],
  ],
  [
    'a member has no effect any more',
    decision(1, (rule) => delete rule.fields),
    [`breaking decision-field-removed ${BEFORE} x-decisions.modify`],
  ],
  [
    'one more member takes effect',
    decision(1, (rule) => rule.fields.push('CloudCustomData')),
    [`notable decision-field-added ${BEFORE} x-decisions.modify`],
  ],
  [
    'an effect is described in other words',
    decision(0, (rule) => Object.assign(rule, { effect: 'It goes out.' })),
    [`notable effect-changed ${BEFORE} x-decisions.allow`],
  ],
  [
    'the sender sees another code',
    decision(0, (rule) => Object.assign(rule, { visible: { to: 'sender', code: 7 } })),
    [`notable meaning-changed ${BEFORE} x-decisions.allow`],
  ],
  [
    'a decision takes all other codes',
    decision(0, (rule) => Object.assign(rule, { others: true })),
    [`notable meaning-changed ${BEFORE} x-decisions.allow`],
  ],
]
