import autocannon from 'autocannon'
import fc from 'fast-check'
import { callbacks } from '../../src/contract/callbacks.ts'
import { callbackUrl } from '../../src/request/url.ts'
import { APP, contract, seed, signedPath } from './all-callbacks.ts'
import { bodyGenerator } from './generate-body.ts'
import { mutatedBodies } from './mutate-text.ts'

const bodyOf = bodyGenerator(contract)
const VALID = 10
const MUTATED = 2

/**
 * Requests of every sort in a fixed mix: valid and mutated bodies of each callback, unknown commands (each time another one), and
 * those that are refused.
 */
function mixedRequests(): autocannon.Request[] {
  const requests: autocannon.Request[] = []
  for (const { command } of callbacks) {
    const add = (
      body: string | Buffer,
      path = signedPath(command),
      method: 'GET' | 'POST' = 'POST',
    ) => requests.push({ method, path, body })
    const bodies = fc
      .sample(bodyOf(command), { numRuns: VALID, seed })
      .map((body) => JSON.stringify(body))
    const mutated = fc.sample(mutatedBodies(bodyOf(command)), { numRuns: MUTATED, seed })
    for (const body of bodies) add(body)
    for (const { bytes } of mutated) add(Buffer.from(bytes))
    const body = bodies[0] as string
    add(body, callbackUrl('/', command, { sdkAppId: APP }))
    add(body, callbackUrl('/', command, { sdkAppId: 1 }))
    add('', signedPath(command), 'GET')
    requests.push({ method: 'POST', body, setupRequest: newCommand })
  }
  requests.push({
    method: 'POST',
    path: signedPath('C2C.CallbackAfterSendMsg'),
    body: Buffer.alloc(1024 * 1024 + 1, ' '),
  })
  return requests
}

let commands = 0
const newCommand = (request: autocannon.Request) => ({
  ...request,
  path: signedPath(`New.CallbackOfTomorrow${commands++}`),
})

const requests = mixedRequests()

const CONNECTIONS = 20

/**
 * The position in the mix where the next load continues: each connection starts there and may not
 * reach the end.
 */
let next = 0

/** Sends `amount` requests over 20 kept-alive connections and returns how often each status came. */
export async function load(url: string, amount: number): Promise<Record<string, number>> {
  const turned = [...requests.slice(next), ...requests.slice(0, next)]
  next = (next + Math.round(amount / CONNECTIONS)) % requests.length
  const result = await autocannon({ url, amount, connections: CONNECTIONS, requests: turned })
  if (result.errors || result.timeouts)
    throw new Error(`${result.errors} errors and ${result.timeouts} timeouts under load`)
  const stats = Object.entries(result.statusCodeStats as Record<string, { count: number }>)
  return Object.fromEntries(stats.map(([status, { count }]) => [status, count]))
}
