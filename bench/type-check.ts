import { spawnSync } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Callback, callbacks } from '../src/contract/callbacks.ts'
import { median } from './statistics.ts'
import { userProject } from './user-project.ts'

/** Milliseconds that `tsc` takes for a project that handles every callback, and for one with an empty file. */
export type TypeCheck = { handlers: number; empty: number }

const ROOT = join(import.meta.dirname, '..')

/** Type-checks a small project of a user of the built package, `runs` times; medians. @throws Error when it does not compile */
export async function measureTypeCheck(runs: number): Promise<TypeCheck> {
  const folder = await userProject()
  await project(folder, 'empty', 'export {}\n')
  await project(folder, 'handlers', handlers())
  const times: Record<keyof TypeCheck, number[]> = { handlers: [], empty: [] }
  for (let run = 0; run < runs; run++) {
    for (const name of ['empty', 'handlers'] as const) times[name].push(check(folder, name))
  }
  await rm(folder, { recursive: true })
  return { handlers: median(times.handlers), empty: median(times.empty) }
}

async function project(folder: string, name: string, text: string): Promise<void> {
  const compilerOptions = {
    target: 'es2024',
    module: 'nodenext',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
  }
  await writeFile(join(folder, `${name}.ts`), text)
  await writeFile(
    join(folder, `${name}.json`),
    JSON.stringify({ compilerOptions, files: [`${name}.ts`] }),
  )
}

function check(folder: string, name: string): number {
  const started = performance.now()
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', join(folder, `${name}.json`)],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`the project ${name} does not compile:\n${stdout}`)
  return performance.now() - started
}

/** A module with a handler for each callback that uses its argument. */
function handlers(): string {
  return [
    "import { createReceiver } from 'tencent-chat-webhooks'",
    "const receiver = createReceiver({ sdkAppId: 1400000000, tokens: ['token'] })",
    ...callbacks.map((entry) => (entry.phase === 'before' ? before(entry) : after(entry))),
  ].join('\n')
}

function before({ command, decisions }: Callback): string {
  const neutral = ['allow', 'ignore', 'fail'].find((name) =>
    decisions.some((decision) => decision.name === name),
  )
  return `receiver.before('${command}', async (call) => {\n  console.log(call.body, call.query)\n  return call.${neutral}()\n})`
}

const after = ({ command }: Callback) =>
  `receiver.on('${command}', async ({ data, receivedAt }) => {\n  console.log(data, receivedAt)\n})`
