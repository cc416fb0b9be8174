import { setTimeout as wait } from 'node:timers/promises'
import { refresher } from '../../sender/fresh.ts'
import { jobsOf } from '../../sender/load/jobs.ts'
import { runLoad } from '../../sender/load/run.ts'
import { disordered } from '../../sender/load/sequence.ts'
import { Poster } from '../../sender/post.ts'
import { type Backend, cameBack, firstExample, isTaken } from '../backend.ts'
import { type Check, each, type Failure, type Found, found, PAGES, skip } from '../check.ts'
import type { Settings } from '../settings.ts'

const SOURCE = { source: PAGES.overview } as const

/** How long the check of the speed sends, in milliseconds. */
const LOAD_MS = 3_000

/** How long an event may take to have its effect, in milliseconds. */
const EFFECT_MS = 2_000

export const trafficChecks: readonly Check[] = [
  {
    ...SOURCE,
    id: 'keep-alive',
    title: 'answers several callbacks on one connection',
    why: 'Chat keeps its connections; one that is closed each time costs a handshake for each event.',
    run: keepAlive,
  },
  {
    ...SOURCE,
    id: 'fifty-at-once',
    title: 'answers 50 callbacks at once',
    why: 'Events come in bursts: a group of 50 people writes at the same time.',
    run: async (backend) => {
      const callback = backend.usual()
      const numbers = Array.from({ length: 50 }, (_, index) => index)
      const answers = await each(
        numbers,
        (number) =>
          backend.send({ callback, body: firstExample(callback) }, `one of 50 (${number})`),
        50,
      )
      return found(
        answers.map((answer): Failure | undefined =>
          isTaken(answer) && answer.posted.ms <= 2_000
            ? undefined
            : {
                command: callback.command,
                form: answer.form,
                detail: `must be taken within 2 s; ${Math.round(answer.posted.ms)} ms, ${cameBack(answer)}`,
              },
        ),
      )
    },
  },
  {
    ...SOURCE,
    id: 'p99-under-rate',
    title: 'keeps to its time under load (--rate, --p99)',
    why: 'What is fast alone can be late for one in a hundred when many come.',
    run: underRate,
  },
  {
    ...SOURCE,
    id: 'duplicate-once',
    title: 'handles an event that comes twice once (--probe)',
    why: 'With retries on, Chat sends an event again that was handled, but too slowly.',
    run: twice,
  },
]

async function keepAlive(backend: Backend, { insecure }: Settings): Promise<Found> {
  const callback = backend.usual()
  const poster = new Poster({ connections: 1, insecure })
  const results: (Failure | undefined)[] = []
  for (let number = 1; number <= 3; number++) {
    const url = backend.url({ callback })
    const posted = await poster.post({ url, body: JSON.stringify(firstExample(callback)) })
    const closed = 'status' in posted && /close/i.test(posted.headers.connection ?? '')
    const detail = closed
      ? 'the answer has Connection: close'
      : 'failure' in posted
        ? String(posted.detail)
        : undefined
    results.push(
      detail === undefined
        ? undefined
        : { command: callback.command, form: `request ${number} on a connection`, detail },
    )
  }
  await poster.close()
  return found(results)
}

async function underRate(backend: Backend, settings: Settings): Promise<Found> {
  const { rate, p99Ms, insecure } = settings
  const callback = backend.usual()
  const poster = new Poster({ connections: 50, insecure })
  const jobs = jobsOf([{ callback, body: firstExample(callback) }], backend.addressing())
  const options = { concurrency: 50, rate, durationMs: LOAD_MS }
  const summary = await runLoad(disordered(jobs, { random: Math.random }), poster, options)
  await poster.close()
  const { sent, taken, latencyMs } = summary
  backend.sent += sent
  const form = `${rate} a second`
  const failures: Failure[] = []
  const say = (detail: string) => failures.push({ command: callback.command, form, detail })
  if (taken < sent) say(`${sent - taken} of ${sent} were not taken (status 200)`)
  if (latencyMs.p99 > p99Ms) say(`99 % within ${latencyMs.p99} ms; at most ${p99Ms} ms are allowed`)
  return { cases: sent, failures }
}

async function twice(backend: Backend, { probe }: Settings): Promise<Found> {
  if (!probe) return skip('no probe is given; --probe URL answers with the number of effects')
  const callback = backend.usual()
  const body = firstExample(callback)
  refresher(callback.command, body)(Date.now(), Date.now() % 1_000_000)
  const before = await effects(probe)
  for (const form of ['first', 'again']) await backend.send({ callback, body }, form)
  await wait(EFFECT_MS)
  const grown = (await effects(probe)) - before
  const detail = `the same event came twice; its effects: ${grown}, expected 1`
  return found([
    grown === 1 ? undefined : { command: callback.command, form: 'the same event twice', detail },
  ])
}

/** @throws Error when the probe does not answer with a number */
async function effects(probe: string): Promise<number> {
  const response = await fetch(probe)
  const text = await response.text()
  const number = Number(/-?[0-9]+/.exec(text)?.[0])
  if (response.ok && Number.isInteger(number)) return number
  throw new Error(
    `the probe ${probe} must answer with the number of effects, not "${text.slice(0, 60)}"`,
  )
}
