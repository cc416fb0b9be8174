import { findCallback } from '../../contract/callbacks.ts'
import type { Finding } from '../../contract/findings.ts'
import { nearest } from '../../contract/nearest.ts'
import { DEPTH_LIMIT } from '../../contract/protocol.ts'
import type { Command } from '../../contract/types.ts'
import { type Profile, validate } from '../../contract/validate.ts'
import { BodyError, tidy } from '../../http/body.ts'
import { printable } from '../../text/printable.ts'
import type { Input } from '../../traffic/inputs.ts'
import { wordInName } from '../../traffic/reader.ts'

export type ValidateOptions = { command?: string; reply?: boolean; profile?: Profile }

/** The verdict on one file, as `tcw validate --json` prints it. */
export type FileVerdict = {
  file: string
  command: Command | null
  part: 'request' | 'reply'
  valid: boolean
  errors: Pick<Finding, 'path' | 'keyword' | 'message'>[]
  /** JSON pointers to what is accepted but not in the contract. */
  unknown: string[]
}

/**
 * Maximum number of characters of a path or message: a body may have a member with a name of a
 * megabyte.
 */
const LONGEST = 1000

const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/**
 * The platform adds to requests; a reply is ours, and what the contract does not know has no effect.
 */
export const defaultProfile = (part: FileVerdict['part']): Profile =>
  part === 'reply' ? 'strict' : 'lenient'

/** @throws Error when `options.command` is not a command of the contract */
export function validateInput(input: Input, options: ValidateOptions): FileVerdict {
  const part =
    options.reply || input.names.some((name) => /(^|\.)reply\./.test(name)) ? 'reply' : 'request'
  const refuse = (keyword: string, message: string): FileVerdict => {
    return {
      file: input.file,
      command: null,
      part,
      valid: false,
      errors: [{ path: '', keyword, message }],
      unknown: [],
    }
  }
  const chosen = options.command === undefined ? undefined : known(options.command)
  let value: unknown
  try {
    value = parsed(input.content)
  } catch (error) {
    const keyword = error instanceof BodyError ? 'depth' : 'json'
    return { ...refuse(keyword, (error as Error).message), command: chosen ?? null }
  }
  const word = chosen ?? wordOf(value) ?? input.names.map(wordInName).find(Boolean)
  if (!word && isOfTrtc(value))
    return refuse(
      'foreign',
      'a room event of TRTC, not a callback of Chat: it has no CallbackCommand. A receiver that shares its URL with TRTC takes it with onForeign()',
    )
  if (!word)
    return refuse(
      'command',
      'neither the body nor the file name has a command; set it with --command',
    )
  const command = findCallback(word)?.command
  if (!command)
    return refuse(
      'command',
      `"${printable(word, 60)}" is not a command of the contract${nearest(word)}`,
    )
  const profile = options.profile ?? defaultProfile(part)
  const { valid, errors, unknown } = validate(command, value, { part, profile })
  return {
    file: input.file,
    command,
    part,
    valid,
    errors: errors.map(brief),
    unknown: unknown.map(({ path }) => short(path)),
  }
}

/** @throws SyntaxError for invalid JSON, BodyError for JSON that is nested too deeply */
function parsed(content: string): unknown {
  let value: unknown
  try {
    // Some editors write a byte order mark first.
    value = JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new SyntaxError(`not JSON: ${(error as Error).message}`)
  }
  if (typeof value === 'object' && value !== null) tidy(value, DEPTH_LIMIT)
  return value
}

function known(word: string): Command {
  const command = findCallback(word)?.command
  if (!command)
    throw new Error(
      `"${printable(word, 60)}" is not a command of the contract${nearest(word)}; tcw list prints them all`,
    )
  return command
}

/** What TRTC posts when it shares the callback URL. https://trtc.io/document/45586 */
function isOfTrtc(value: any): boolean {
  const { EventGroupId, EventType, CallbackTs } = value ?? {}
  return [EventGroupId, EventType, CallbackTs].every(Number.isInteger)
}

/** The command in a body: at the top level, or in the first event. */
function wordOf(value: any): string | undefined {
  const word = value?.CallbackCommand ?? value?.Events?.[0]?.CallbackCommand
  return typeof word === 'string' ? word : undefined
}

const brief = ({ path, keyword, message }: Finding) => ({
  path: short(path),
  keyword,
  message: short(message),
})
