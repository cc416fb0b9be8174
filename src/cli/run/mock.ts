import { callbacks } from '../../contract/callbacks.ts'
import { nearestOf } from '../../contract/nearest.ts'
import { canDecide, decisionReply } from '../../mock/play/decision-reply.ts'
import { FAILURES, type Failure, isFailure } from '../../mock/play/failure.ts'
import { Script, undecided } from '../../mock/play/script.ts'
import { knownCallback } from '../../request/build.ts'
import { seeded } from '../../sender/load/sequence.ts'
import { printable } from '../../text/printable.ts'
import type { AnswerFlag, MockFlags } from '../commands/mock.ts'
import { untilSignal } from '../until-signal.ts'

/** Runs `tcw mock` until a signal. @throws Error for wrong use */
export async function mock(flags: MockFlags): Promise<void> {
  const { sdkAppId, tokens = 'none', dynamic, port, host } = flags
  const script = scriptOf(flags)
  // Prism takes a second to load, and wrong use should not.
  const [{ pino }, { startMock }] = await Promise.all([
    import('pino'),
    import('../../mock/mock.ts'),
  ])
  const server = await startMock({
    ...{ port, host, dynamic, tokens, script },
    sdkAppIds: sdkAppId,
    logger: pino(),
  })
  if (tokens === 'none')
    console.error('warning: signatures are not checked; set CALLBACK_TOKENS to check them')
  console.log(`Mock of your backend: ${server.url} (stop with Ctrl-C)`)
  console.error('It answers callbacks and sends none: tcw send posts one to it')
  await untilSignal()
  await server.close()
}

/** @throws Error for a command, decision, code or failure that there is not */
function scriptOf({ answer = [], delay, fail, failRate, seed }: MockFlags): Script {
  const script = new Script(seed === undefined ? undefined : seeded(seed))
  const failure = failureOf(fail, failRate)
  script.set('*', {
    ...(delay === undefined ? {} : { delayMs: delay }),
    ...(failure === undefined ? {} : { fail: failure, failRate: failRate ?? 1 }),
  })
  for (const flag of answer) {
    const command = decider(flag)
    const { decision, code } = flag
    const before = command === '*' ? undecided(script.get(command)) : {}
    script.set(command, { ...before, decision, ...(code === undefined ? {} : { code }) })
  }
  return script
}

/** The command that decides, `*` for all that can. @throws Error when none can */
function decider({ command, decision, code }: AnswerFlag): string {
  if (command !== '*') {
    const callback = knownCallback(command)
    decisionReply(callback, decision, code)
    return callback.command
  }
  if (callbacks.some((callback) => canDecide(callback, decision, code))) return command
  const names = [
    ...new Set(callbacks.flatMap(({ decisions }) => decisions.map(({ name }) => name))),
  ]
  if (names.includes(decision))
    throw new Error(`no callback has the decision "${decision}" with the ErrorCode ${code}`)
  const hint = nearestOf(decision, names) || `; there are ${names.join(', ')}`
  throw new Error(`no callback has a decision "${printable(decision, 40)}"${hint}`)
}

function failureOf(word: string | undefined, rate: number | undefined): Failure | undefined {
  if (word === undefined) return rate === undefined ? undefined : 'status-500'
  if (isFailure(word)) return word
  const kinds = Object.keys(FAILURES)
  const hint = nearestOf(word, kinds) || `; it can fail as ${kinds.join(', ')}`
  throw new Error(`there is no failure "${printable(word, 40)}"${hint}`)
}
