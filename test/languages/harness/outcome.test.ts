import { expect, test } from 'vitest'
import { type Outcome, outcomeOf } from './outcome.ts'

const NEW = '/FieldOfTomorrow'

test.each<[what: string, sent: string, got: string, unknown: string | undefined, Outcome]>([
  ['equal', '{"A":1,"B":"x"}', '{"B":"x","A":1}', undefined, 'kept'],
  ['a number written in another way', '{"A":1}', '{"A":1.0}', undefined, 'kept'],
  ['a null that came', '{"A":1}', '{"A":1,"B":null}', undefined, 'nearly'],
  ['an empty list that went', '{"A":1,"B":[]}', '{"A":1}', undefined, 'nearly'],
  ['an empty object that went', '{"A":1,"B":{}}', '{"A":1}', undefined, 'lost'],
  ['a null that became text', '{"A":null}', '{"A":"null"}', undefined, 'lost'],
  ['a field that went', '{"A":1,"B":2}', '{"A":1}', undefined, 'lost'],
  ['a number that became text', '{"A":1}', '{"A":"1"}', undefined, 'lost'],
  ['milliseconds cut to 32 bits', '{"T":1756780000123}', '{"T":124567419}', undefined, 'lost'],
  ['a digit beyond 2^53', '{"A":9007199254740993}', '{"A":9007199254740992}', undefined, 'lost'],
  ['an item of a list that went', '{"A":[1,2]}', '{"A":[1]}', undefined, 'lost'],
  ['a null in a list that went', '{"A":[1,null]}', '{"A":[1]}', undefined, 'lost'],
  ['a list that became an object', '{"A":["x"]}', '{"A":{"0":"x"}}', undefined, 'lost'],
  ['the new thing dropped', '{"A":1,"FieldOfTomorrow":{"B":1}}', '{"A":1}', NEW, 'ignored'],
  [
    'a part of it',
    '{"A":1,"FieldOfTomorrow":{"B":1}}',
    '{"A":1,"FieldOfTomorrow":{}}',
    NEW,
    'ignored',
  ],
  ['the new thing kept', '{"FieldOfTomorrow":1}', '{"FieldOfTomorrow":1}', NEW, 'kept'],
  ['what is known dropped with it', '{"A":1,"FieldOfTomorrow":1}', '{}', NEW, 'lost'],
  ['another of a like name', '{"FieldOfTomorrow2":1}', '{}', NEW, 'lost'],
])('%s', (_, sent, got, unknown, outcome) => {
  expect(outcomeOf(sent, got, unknown)).toBe(outcome)
})
