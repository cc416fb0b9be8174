import { checkedDecider, checkedFailure } from '../../mock/play/checked-play.ts'
import { Script, undecided } from '../../mock/play/script.ts'
import { seeded } from '../../sender/load/sequence.ts'
import type { MockFlags } from '../commands/mock.ts'
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
  const word = fail ?? (failRate === undefined ? undefined : 'status-500')
  const failure = word === undefined ? undefined : checkedFailure(word)
  script.set('*', {
    ...(delay === undefined ? {} : { delayMs: delay }),
    ...(failure === undefined ? {} : { fail: failure, failRate: failRate ?? 1 }),
  })
  for (const flag of answer) {
    const { decision, code } = flag
    const command = checkedDecider(flag.command, decision, code)
    const before = command === '*' ? undecided(script.get(command)) : {}
    script.set(command, { ...before, decision, ...(code === undefined ? {} : { code }) })
  }
  return script
}
