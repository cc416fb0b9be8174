import { findCallback } from '../contract/callbacks.ts'
import type { Command } from '../contract/types.ts'
import { NO_PATH } from '../http/listener.ts'
import type { Problem } from '../http/send.ts'
import { parseTarget } from '../http/target.ts'
import { type AdmissionOptions, refusalOf } from './admission.ts'

/** A callback and its URL in Prism; of an unknown command, only the command. */
export type CallbackTarget = { command: Command; url: string } | { unknown: string }

const PATH = /^\/callback\/([^/]+)\/?$/

/**
 * The URL of a request in Prism: `/any/path?CallbackCommand=X&…`, as the platform sends it, and
 * `/callback/X?…` both become `/callback/X?…`. Aliases of a command count as that command.
 */
export function targetOf(url: string, options: AdmissionOptions = {}): CallbackTarget | Problem {
  const target = parseTarget(url)
  if (!target) return NO_PATH
  const { path, search } = target
  const query = new URLSearchParams(search)
  const refusal = refusalOf(query, options)
  if (refusal) return refusal
  const word = decoded(PATH.exec(path)?.[1]) ?? query.get('CallbackCommand')
  if (!word) {
    const detail =
      'The request names no callback: the query has no CallbackCommand, and the path is not /callback/<CallbackCommand>.'
    return { status: 400, title: 'No command', detail }
  }
  const callback = findCallback(word)
  if (!callback) return query.get('SdkAppid') ? { unknown: word } : NO_APP
  return { command: callback.command, url: `/callback/${callback.command}${search}` }
}

/** Of known commands, Prism says so. */
const NO_APP: Problem = {
  status: 400,
  title: 'No app',
  detail: 'The query has no SdkAppid; the platform always sends it.',
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text)
  } catch {
    return text
  }
}
