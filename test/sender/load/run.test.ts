import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { knownCallback } from '../../../src/request/build.ts'
import { examplesOf } from '../../../src/request/examples.ts'
import { jobsOf } from '../../../src/sender/load/jobs.ts'
import { type LoadOptions, runLoad } from '../../../src/sender/load/run.ts'
import { type Disorder, disordered, seeded } from '../../../src/sender/load/sequence.ts'
import { Poster } from '../../../src/sender/post.ts'
import { serving } from '../../support/http.ts'

const AFTER = 'C2C.CallbackAfterSendMsg'
const OK = '{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}'

type Serve = (response: ServerResponse, number: number, body: string) => void

/** Sends to a backend, and returns the summary and what the backend was sent. */
async function load(
  serve: Serve,
  {
    count,
    command = AFTER,
    disorder = {},
    timeoutMs,
    ...options
  }: Partial<LoadOptions> & {
    count?: number
    command?: string
    disorder?: Partial<Disorder>
    timeoutMs?: number
  },
) {
  const seen: string[] = []
  const origin = await serving(async (request: IncomingMessage, response) => {
    const body = await text(request).catch(() => '')
    seen.push(body)
    serve(response, seen.length, body)
  })
  const callback = knownCallback(command)
  const body = examplesOf(callback.command)[0]?.body
  const jobs = jobsOf([{ callback, body }], { to: origin, sdkAppId: 1400000000, token: 't' }, count)
  const poster = new Poster({ timeoutMs })
  const steps = disordered(jobs, { random: seeded(1), ...disorder })
  const summary = await runLoad(steps, poster, { concurrency: 10, ...options })
  await poster.close()
  return { summary, seen }
}

const fine: Serve = (response) => response.end(OK)

describe('many callbacks', () => {
  it('are all sent, each another event', async () => {
    const { summary, seen } = await load(fine, { count: 500 })
    expect(summary).toMatchObject({
      sent: 500,
      answered: 500,
      taken: 500,
      repeated: 0,
      interrupted: false,
    })
    expect(summary.failures).toEqual({})
    expect(new Set(seen).size).toBe(500)
    expect(summary.latencyMs.p50).toBeGreaterThan(0)
  })

  it('are counted by what became of them', async () => {
    const { summary } = await load(
      (response, number) => {
        if (number % 3 === 0) response.writeHead(500).end('oops')
        else response.end(number % 3 === 1 ? OK : 'success')
      },
      { count: 300 },
    )
    expect(summary).toMatchObject({ sent: 300, answered: 100, taken: 200 })
    expect(summary.failures).toEqual({ 'status 500': 100, 'the answer is not a JSON object': 100 })
    expect(Object.values(summary.verdicts)).toEqual([100, 100, 100])
  })

  it('report answers that violate the contract', async () => {
    const { summary } = await load((response) => response.end('{"code":0}'), { count: 20 })
    expect(summary.violations[AFTER]).toMatchObject({
      count: 20,
      first: expect.stringContaining('ActionStatus'),
    })
  })

  it('keep to a rate', async () => {
    const { summary } = await load(fine, { count: 40, rate: 100 })
    expect(summary.seconds).toBeGreaterThan(0.37)
    expect(summary.sent).toBe(40)
  })

  it('end after their time', async () => {
    const { summary } = await load(fine, { durationMs: 200, rate: 100 })
    expect(summary.sent).toBeGreaterThan(5)
    expect(summary.sent).toBeLessThan(40)
    expect(summary.interrupted).toBe(false)
  })

  it('end at once when they are interrupted, without a failure of the backend', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 150)
    const { summary } = await load(fine, { rate: 50, signal: controller.signal })
    expect(summary).toMatchObject({ interrupted: true, failures: {} })
    expect(summary.seconds).toBeLessThan(1)
  })

  it('come late without holding up the others', async () => {
    const { summary } = await load(fine, { count: 200, concurrency: 2, disorder: { lateMs: 300 } })
    expect(summary.sent).toBe(200)
    // About twenty are late: one after the other they would take six seconds.
    expect(summary.seconds).toBeLessThan(2)
  })

  it.each([
    { command: AFTER, sent: 3, repeated: 2 },
    { command: 'C2C.CallbackBeforeSendMsg', sent: 1, repeated: 0 },
  ])(
    'are sent again after a timeout, but no before-callback: $command',
    async ({ command, sent, repeated }) => {
      const { summary, seen } = await load(() => {}, {
        count: 1,
        command,
        retries: 2,
        timeoutMs: 100,
      })
      expect(summary).toMatchObject({ sent, repeated, answered: 0 })
      expect(summary.failures).toEqual({ timeout: sent })
      expect(new Set(seen).size).toBe(1)
    },
  )
})
