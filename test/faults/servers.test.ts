import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sender } from '../support/http.ts'
import { sample } from '../support/requests.ts'
import { APP, seed } from './all-callbacks.ts'
import type { Fate, Urls } from './all-servers.ts'
import { type ServerProcess, startServer } from './child.ts'
import { type HostileRequest, hostileRequests } from './hostile-requests.ts'
import { bytesOf, type Reaction, sendHostile } from './send-hostile.ts'

const REQUESTS = Number(process.env.FAULTS_REQUESTS ?? 10_000)
const AT_ONCE = 48
/** A good request is sent to each server after so many hostile ones. */
const BETWEEN = 500
const GOOD = 'State.StateChange'

let server: ServerProcess
let urls: Urls
beforeAll(async () => {
  server = await startServer('all-servers.ts')
  urls = JSON.parse(server.url)
})
afterAll(() => server.kill())

it(`${REQUESTS} hostile requests to every server: no crash, no dead thread, no 5xx but 503 with a reason (FAULTS_SEED=${seed})`, async () => {
  const requests = fc.sample(hostileRequests, { numRuns: REQUESTS, seed })
  const tally: Record<string, Record<string, number>> = {}
  const wrong: string[] = []
  const targets = Object.entries(urls)
  const begun = performance.now()
  for (let from = 0; from < REQUESTS; from += BETWEEN) {
    const round = requests.slice(from, from + BETWEEN).entries()
    await Promise.all(Array.from({ length: AT_ONCE }, () => work(round)))
    await everyServerAnswers()
  }

  async function work(round: Iterable<[number, HostileRequest]>): Promise<void> {
    for (const [index, request] of round) {
      const [name, url] = targets[index % targets.length] as [string, string]
      const reaction = await sendHostile(url, request)
      const status = String(reaction.status ?? 'none')
      tally[name] = { ...tally[name], [status]: (tally[name]?.[status] ?? 0) + 1 }
      if (status === '503') console.log(name, 'answered', reaction.text.split('\r\n\r\n')[1])
      const problem = problemOf(request, reaction)
      if (problem) wrong.push(`${name}: ${problem}\n${shown(url, request)}`)
    }
  }

  console.log(`seconds: ${Math.round((performance.now() - begun) / 1000)}`, tally)
  expect(wrong.slice(0, 5)).toEqual([])
  const fate = await server.ask<Fate>('fate')
  expect(fate).toMatchObject({ failures: [], replaced: 0 })
  // Every sort of answer was seen: the requests got past the front door. How often is a matter of the seed.
  for (const [name] of targets) {
    for (const status of ['200', '400', '405', '408'])
      expect(tally[name]?.[status], `${name}: answers ${status}`).toBeGreaterThan(0)
  }
  await expect.poll(async () => (await server.ask<Fate>('fate')).sockets, POLL).toBeLessThan(5)
  expect(await server.stop()).toBe(0)
})

const POLL = { timeout: 15_000, interval: 500 }

async function everyServerAnswers(): Promise<void> {
  for (const [name, url] of Object.entries(urls)) {
    const query = `?SdkAppid=${APP}&CallbackCommand=${GOOD}`
    const answer = await sender(url)({ url: query, body: sample(GOOD) })
    expect([name, answer.status, answer.body.ActionStatus]).toEqual([name, 200, 'OK'])
  }
}

/** What must not happen; empty if everything is fine. */
function problemOf(request: HostileRequest, { status, text }: Reaction): string | undefined {
  if (status === undefined) {
    const isWhole = request.ending !== 'half' && request.ending !== 'reset'
    return request.wellFormed && isWhole ? 'no answer to a request that is good HTTP' : undefined
  }
  if (status < 500) return undefined
  const body = text.slice(text.indexOf('\r\n\r\n') + 4)
  const reason = /"(detail|ErrorInfo)":"[^"]{10,}/.test(body)
  return status === 503 && reason ? undefined : `answered ${status}: ${text.slice(0, 500)}`
}

const shown = (url: string, request: HostileRequest) =>
  `${request.ending}, ${JSON.stringify(bytesOf(request, url).toString('latin1').slice(0, 600))}`
