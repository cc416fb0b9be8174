import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { type Callback, callbacks } from '../../../contract/callbacks.ts'
import { readContract } from '../../../openapi/contract.ts'
import { knownCallback } from '../../../request/build.ts'
import { EXAMPLE_APP_ID } from '../../../request/example-app.ts'
import { examplesOf } from '../../../request/examples.ts'
import { type Addressing, change, startingBody } from '../../../sender/prepare.ts'
import { checkReachable } from '../../../sender/reachable.ts'
import { NO_BACKEND } from '../../options/backend.ts'
import { isMany, type SendFlags } from '../../options/send.ts'
import { tokensIn } from '../../options/tokens.ts'
import { choose } from './choose.ts'
import { sendMany } from './many.ts'
import { sendOne } from './one.ts'
import { sendSeries } from './series.ts'

/** Runs `tcw send`. @throws Error for wrong use */
export async function send(word: string | undefined, flags: SendFlags): Promise<void> {
  checkFlags(word, flags)
  const addressing = addressingOf(flags)
  const many = isMany(flags)
  if (!flags.curl && !flags.powershell) await checkReachable(addressing.to)
  if (flags.all) {
    const templates = everyExample(flags.family)
    if (many) return sendMany(templates, addressing, flags)
    return sendSeries(templates, addressing, flags)
  }
  const callback = word === undefined ? await choose() : knownCallback(word)
  const bodies = await bodiesOf(callback, flags, many)
  for (const body of bodies) change(body, callback.command, flags, readContract)
  if (many) {
    const templates = bodies.map((body) => ({ callback, name: '', body }))
    return sendMany(templates, addressing, flags)
  }
  return sendOne(callback, bodies[0] as object, addressing, flags)
}

function checkFlags(word: string | undefined, flags: SendFlags): void {
  const { all, family, example, body, generate, to, curl, powershell } = flags
  const sources = [
    ['--example', example],
    ['--body', body],
    ['--generate', generate],
  ]
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name)
  if (sources.length > 1) throw new Error(`${sources.join(' and ')} exclude each other`)
  if (all && (word !== undefined || sources.length))
    throw new Error(
      '--all sends every example; leave out the command, --example, --body and --generate',
    )
  if (family && !all) throw new Error('--family goes with --all')
  if (!to && !curl && !powershell) throw new Error(NO_BACKEND)
}

function addressingOf(flags: SendFlags): Addressing {
  const { to = 'http://localhost:3000/', sdkAppId, sign, clock, clientIp, platform } = flags
  const token = flags.token ?? tokensIn()[0]
  if (sign !== 'right' && sign !== 'missing' && token === undefined)
    throw new Error(`--sign ${sign} needs a token; set --token or CALLBACK_TOKENS`)
  return {
    to,
    sdkAppId: sdkAppId ?? firstApp() ?? EXAMPLE_APP_ID,
    token,
    signature: sign,
    clockSeconds: clock,
    query: {
      ...(clientIp === undefined ? {} : { ClientIP: clientIp }),
      ...(platform === undefined ? {} : { OptPlatform: platform }),
      ...Object.fromEntries((flags.query ?? []).map(({ path, value }) => [path, value])),
    },
  }
}

/** The same variable as for the servers, which take several. */
const firstApp = () => process.env.SDK_APP_ID?.split(',')[0]?.trim() || undefined

/** How many made-up bodies are sent in turn: making one takes longer than sending it. */
const MADE = 100

async function bodiesOf(
  callback: Callback,
  { example, body, generate, seed }: SendFlags,
  many: boolean,
): Promise<object[]> {
  if (generate) {
    const { generatedBodies } = await import('../../../sender/generate/generated-body.ts')
    const make = generatedBodies()
    const seeds = Array.from({ length: many ? MADE : 1 }, (_, index) => seed + index)
    return seeds.map((one) => make(callback.command, one))
  }
  if (many && example === undefined && body === undefined)
    return examplesOf(callback.command).map((one) => one.body)
  const content = body === undefined ? undefined : await contentOf(body)
  return [startingBody(callback, { example, text: content })]
}

function contentOf(file: string): Promise<string> {
  if (file === '-') return text(process.stdin)
  return readFile(file, 'utf8').catch((error: Error) => {
    throw new Error(`"${file}" cannot be read: ${error.message}`)
  })
}

function everyExample(family: string | undefined) {
  return callbacks
    .filter((callback) => !family || callback.family === family)
    .flatMap((callback) =>
      examplesOf(callback.command).map(({ name, body }) => ({ callback, name, body })),
    )
}
