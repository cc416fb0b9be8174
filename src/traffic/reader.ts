import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { callbacks, findCallback } from '../contract/callbacks.ts'
import { jsonOf } from '../request/verdict/exchange.ts'
import { inputs } from './inputs.ts'
import type { Recorded } from './recorded.ts'

/** A callback that was kept: from a recording, or a body in a file. */
export type Kept = {
  /** As it was sent; empty when nothing says which it is. */
  command: string
  /** The body exactly as it was sent. */
  body: string | Buffer
  /** The query parameters, without the signature; absent for a body in a file. */
  query?: Record<string, string>
  /** When it came, in milliseconds since 1970; absent for a body in a file. */
  at?: number
  /** The line of a recording: absent for a body in a file. */
  recorded?: Recorded
  /** Where it is, for messages: `traffic.ndjson:12`. */
  place: string
}

/** Is told of a line that was cut by a crash. */
export type Warn = (text: string) => void

/**
 * Reads recordings (`.ndjson`, also rotated ones, and `-`), and bodies in files and folders, in order.
 *
 * @param command the command of bodies that do not say it themselves
 * @throws Error with file and line for what is neither
 */
export async function* kept(
  paths: readonly string[],
  warn: Warn,
  command?: string,
): AsyncGenerator<Kept> {
  for (const path of paths) {
    const info = path === '-' ? undefined : await stat(path).catch(() => undefined)
    if (path !== '-' && !info) throw new Error(`there is no file or folder "${path}"`)
    if (info?.isDirectory()) yield* folder(path, warn, command)
    else if (path === '-') yield* recording(process.stdin, path, warn)
    else if (isRecording(path)) yield* recording(createReadStream(path), path, warn)
    else yield* bodies([path], command)
  }
}

const isRecording = (file: string) => /\.(ndjson|jsonl)(\.[0-9]+)?$/.test(file)

async function* folder(path: string, warn: Warn, command?: string): AsyncGenerator<Kept> {
  const names = (await readdir(path)).filter(isRecording).sort(oldestFirst)
  for (const name of names) {
    const file = join(path, name)
    yield* recording(createReadStream(file), file, warn)
  }
  if (!names.length) yield* bodies([path], command)
}

/** `a.ndjson.2`, `a.ndjson.1`, `a.ndjson`. */
function oldestFirst(a: string, b: string): number {
  const [[nameA, ageA], [nameB, ageB]] = [a, b].map((name): [string, number] => {
    const [, plain = name, age = '0'] = /^(.*?)(?:\.([0-9]+))?$/.exec(name) ?? []
    return [plain, Number(age)]
  }) as [[string, number], [string, number]]
  return nameA < nameB ? -1 : nameA > nameB ? 1 : ageB - ageA
}

async function* recording(stream: Readable, name: string, warn: Warn): AsyncGenerator<Kept> {
  let number = 0
  let broken: string | undefined
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })
  for await (const line of lines) {
    number++
    if (!line.trim()) continue
    // Only the end of a file, or the place where a crashed writer went on, may be cut.
    if (broken) warn(broken)
    const wasBroken = broken !== undefined
    broken = undefined
    const recorded = jsonOf(line)?.value as Recorded | undefined
    const place = `${basename(name)}:${number}`
    if (!recorded) {
      if (wasBroken)
        throw new Error(`${place} is not JSON, nor is the line before: is this a recording?`)
      broken = `${place} is cut off and left out`
      continue
    }
    if (recorded.v !== 1 || typeof recorded.body !== 'string')
      throw new Error(`${place} is no line of a recording: it has no "v": 1 and "body"`)
    yield fromRecorded(recorded, place)
  }
  if (broken) warn(broken)
}

function fromRecorded(recorded: Recorded, place: string): Kept {
  const { Sign: _, RequestTime: __, ...query } = recorded.query ?? {}
  return {
    command: recorded.command ?? '',
    body: recorded.base64 ? Buffer.from(recorded.body, 'base64') : recorded.body,
    query,
    at: Date.parse(recorded.at),
    recorded,
    place,
  }
}

async function* bodies(paths: string[], command?: string): AsyncGenerator<Kept> {
  for await (const { file, names, content } of inputs(paths)) {
    // Answers may be beside the requests: `reply.allow.json`.
    if (names.some((name) => /(^|\.)reply\./.test(name))) continue
    const value: any = jsonOf(content)?.value
    const word = value?.CallbackCommand ?? value?.Events?.[0]?.CallbackCommand
    const own = typeof word === 'string' ? word : names.map(wordInName).find(Boolean)
    yield { command: command ?? own ?? '', body: content, place: file }
  }
}

/** `Push.OfflinePush.request.2.json` and the folder `Push.OfflinePush` contain their command. */
export function wordInName(name: string): string | undefined {
  const words = callbacks.flatMap((entry) => [entry.command as string, ...entry.aliases])
  return words
    .filter((word) => name === word || name.startsWith(`${word}.`))
    .sort((a, b) => b.length - a.length)[0]
}

/** Whether the contract knows the command of a kept callback. */
export const isKnown = ({ command }: Kept): boolean => findCallback(command) !== undefined
