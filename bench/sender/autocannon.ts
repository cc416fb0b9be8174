// autocannon with the same varied, signed bodies as `tcw send --count`: the contender of bench/sender/run.ts.
import autocannon, { type Request } from 'autocannon'
import { knownCallback } from '../../src/request/build.ts'
import { examplesOf } from '../../src/request/examples.ts'
import { jobsOf } from '../../src/sender/load/jobs.ts'

const [url = '', command = '', amount = ''] = process.argv.slice(2)
const callback = knownCallback(command)
const templates = examplesOf(callback.command).map(({ body }) => ({ callback, body }))
const jobs = jobsOf(templates, { to: url, sdkAppId: 1400000000, token: 'secret' })

function setupRequest(request: Request): Request {
  const { url: whole, body } = jobs.next().value
  return { ...request, path: whole.slice(new URL(whole).origin.length), body: String(body) }
}

const started = performance.now()
const result = await autocannon({
  url,
  connections: 50,
  amount: Number(amount),
  requests: [{ method: 'POST', setupRequest }],
})
const seconds = (performance.now() - started) / 1000
if (result.errors || result.non2xx) throw new Error(`${result.errors + result.non2xx} failed`)
console.log(JSON.stringify({ perSecond: Math.round(Number(amount) / seconds) }))
