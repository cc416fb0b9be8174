import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { BeforeHandler, BeforeOptions } from '../../../src/receiver/handlers.ts'
import { client } from '../../support/adapters.ts'
import type { Answer } from '../../support/http.ts'
import { type Recording, recording, throwing } from '../../support/recording.ts'
import { sample, wire } from '../../support/requests.ts'

const COMMAND = 'Group.CallbackBeforeSendMsg'
type Handler = BeforeHandler<typeof COMMAND>
type Options = BeforeOptions<typeof COMMAND>

const ALLOW = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' } as const
const REFUSE = { ActionStatus: 'OK', ErrorCode: 10111, ErrorInfo: 'Try again' }
const otherwise: Options['otherwise'] = (call) => call.refuse({ code: 10111, info: `Try again` })

async function ask(seen: Recording, handler: Handler, options?: Options): Promise<Answer> {
  seen.receiver.before(COMMAND, handler, options)
  return (await client(seen.receiver))({ url: wire(COMMAND), body: sample(COMMAND) })
}

const said = (seen: Recording) =>
  seen.errors.map(({ message, context }) => [context.where, message])

describe('the deadline', () => {
  /** A handler that waits until the test lets it go on. */
  function held(finish: Handler = (call) => call.drop()) {
    const { promise, resolve } = Promise.withResolvers<void>()
    const handler: Handler = async (call) => {
      await promise
      return finish(call)
    }
    return {
      handler,
      release: () => {
        resolve()
        return sleep(5)
      },
    }
  }

  it('answers the default, aborts, and reports the late decision', async () => {
    const seen = recording({ deadlineMs: 20 })
    const { handler, release } = held()
    let signal: AbortSignal | undefined
    const answer = await ask(seen, (call) => {
      signal = call.signal
      return handler(call)
    })
    expect(answer.body).toEqual(ALLOW)
    expect([signal?.aborted, signal?.reason.message]).toEqual([
      true,
      `${COMMAND}: the handler did not answer within 20 ms`,
    ])
    expect(said(seen)).toEqual([['deadline', 'no decision within 20 ms; the default was answered']])
    await release()
    expect(said(seen)[1]).toEqual([
      'deadline',
      expect.stringMatching(/the decision "drop" came after \d+ ms, too late/),
    ])
    expect(seen.log.filter(({ level }) => level === 'error')).toHaveLength(2)
  })

  it('answers the decision that the handler chose for that', async () => {
    expect((await ask(recording({ deadlineMs: 20 }), held().handler, { otherwise })).body).toEqual(
      REFUSE,
    )
  })

  it('of the command goes before the one of the receiver', async () => {
    const seen = recording({ deadlineMs: 20 })
    const slow: Handler = (call) => sleep(60).then(() => call.drop())
    expect((await ask(seen, slow, { deadlineMs: 10_000 })).body).toMatchObject({ ErrorCode: 2 })
    expect(seen.errors).toEqual([])
  })

  it('shows on a signal that is asked for too late', async () => {
    let aborted: boolean | undefined
    const { handler, release } = held((call) => {
      aborted = call.signal.aborted
      return call.allow()
    })
    await ask(recording({ deadlineMs: 20 }), handler)
    await release()
    expect(aborted).toBe(true)
  })

  it('reports a handler that fails after it, and the process lives', async () => {
    const seen = recording({ deadlineMs: 20 })
    const { handler, release } = held(() => throwing('late boom'))
    expect((await ask(seen, handler)).body).toEqual(ALLOW)
    await release()
    expect(said(seen)).toContainEqual(['deadline', 'late boom'])
  })

  it('does not touch a handler that was in time', async () => {
    const seen = recording({ deadlineMs: 20 })
    let signal: AbortSignal | undefined
    await ask(seen, (call) => {
      signal = call.signal
      return call.allow()
    })
    await sleep(40)
    expect([signal?.aborted, seen.errors]).toEqual([false, []])
  })

  it('counts from the begin of the request, so that a slow body leaves less time', async () => {
    let now = 1762901190000
    const seen = recording({ clock: () => now, deadlineMs: 5000 })
    seen.receiver.before(COMMAND, held().handler)
    const body = () => {
      now += 4980
      return { raw: JSON.stringify(sample(COMMAND)) }
    }
    const started = Date.now()
    await seen.receiver.handle({ method: 'POST', url: wire(COMMAND), body })
    expect(Date.now() - started).toBeLessThan(3000)
  })
})
