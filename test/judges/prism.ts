// The bare Prism CLI, as a user runs it on the paths document: `prism mock`, and `prism proxy` before the reference. Every example gets
// an answer without a violation; and what Prism cannot do, which the README warns of, is still so.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { callbacks } from '../../src/contract/callbacks.ts'
import { pathOf } from '../../src/openapi/paths.ts'
import { callbackUrl } from '../../src/request/url.ts'
import { examples } from '../contract/examples.ts'
import { APP } from './document.ts'
import { startServers } from './servers.ts'

const DOCUMENT = join(import.meta.dirname, '../../generated/openapi.paths.json')
const JSON_TYPE = { 'content-type': 'application/json' }
const STATE = 'State.StateChange'
const PATIENCE_MS = 3_000

const servers = await startServers()
try {
  await judge('mock', ['mock', DOCUMENT])
  await judge('proxy', ['proxy', DOCUMENT, servers.urls.reference])
} finally {
  await servers.close()
}

async function judge(name: string, args: string[]): Promise<void> {
  const { url, child } = await startPrism(args)
  try {
    let right = 0
    let all = 0
    for (const { command } of callbacks)
      for (const { name: example, value } of examples(command, 'request')) {
        all++
        const response = await post(url, command, JSON.stringify(value), JSON_TYPE)
        const violations = response.headers.get('sl-violations')
        await response.text()
        if (response.status === 200 && !violations) right++
        else say(`${name}: ${command} ${example}: ${response.status} ${violations ?? ''}`)
      }
    console.log(`prism ${name}: ${right} of ${all} examples answered 200 without a violation`)
    if (!all) say(`${name}: there are no examples`)

    const [sample] = examples(STATE, 'request')
    const untyped = await post(url, STATE, new Blob([JSON.stringify(sample?.value)]))
    console.log(`prism ${name}: ${untyped.status} without Content-Type`)
    if (untyped.ok) say(`${name}: takes a request without Content-Type: mend the README`)
    const broken = await post(url, STATE, '{"broken', JSON_TYPE).catch(() => undefined)
    console.log(`prism ${name}: ${broken?.status ?? 'no answer'} to broken JSON`)
    if (broken) say(`${name}: answers ${broken.status} to broken JSON: mend the README`)
  } finally {
    child.kill()
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
}

function post(
  url: string,
  command: string,
  body: string | Blob,
  headers: Record<string, string> = {},
): Promise<Response> {
  const target = callbackUrl(url + pathOf(command), command, { sdkAppId: APP })
  const signal = body === '{"broken' ? AbortSignal.timeout(PATIENCE_MS) : undefined
  return fetch(target, { method: 'POST', body, headers, signal })
}

/** On a port that Prism names itself when it is ready. */
async function startPrism(args: string[]): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn('prism', [...args, '--port', '0', '--errors'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NO_COLOR: '1' },
  })
  // Read to the end: Prism stops when its output is not read.
  const url = await new Promise<string>((found, fail) => {
    let text = ''
    child.stdout.on('data', (part) => {
      text += part
      const listening = text.match(/listening on (http:\/\/[\d.:]+)/)?.[1]
      if (listening) found(listening)
    })
    child.on('error', fail)
    child.on('exit', (code) => fail(new Error(`prism ended with ${code}:\n${text.slice(-2000)}`)))
  })
  return { url, child }
}

function say(text: string): void {
  console.error(text)
  process.exitCode = 1
}
