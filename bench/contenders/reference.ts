import { pino } from 'pino'
import { createReferenceReceiver } from '../../src/reference/receiver.ts'
import { APP, cases, TOKEN } from '../cases.ts'
import { ANSWER } from './answer.ts'
import { count } from './handled.ts'

/** The reference receiver; without its log lines, since no other contender writes one for each request. */
export default () => {
  const handler = () => {
    count()
    return ANSWER
  }
  return createReferenceReceiver({
    sdkAppIds: [APP],
    tokens: [TOKEN],
    logger: pino({ level: 'silent' }),
    handlers: Object.fromEntries(cases.map(({ command }) => [command, handler])),
  })
}
