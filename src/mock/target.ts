import { findCallback } from '../contract/callbacks.ts'
import { nearest } from '../contract/nearest.ts'
import { isSeconds, notSeconds } from '../contract/signature.ts'
import type { Command } from '../contract/types.ts'
import { NO_PATH } from '../http/listener.ts'
import type { Problem } from '../http/send.ts'
import { parseTarget } from '../http/target.ts'
import { parseQuery } from '../receiver/incoming/query.ts'
import { type AdmissionOptions, refusalOf } from './admission.ts'

/** What a request asks for. */
export type CallbackTarget = {
  /** The command in the contract or, of an unknown one, as it was sent. */
  word: string
  /** The callback and its URL in Prism; absent for an unknown command. */
  known?: { command: Command; url: string }
}

const PATH = /^\/callback\/([^/]+)\/?$/

/**
 * The URL of a request in Prism: `/any/path?CallbackCommand=X&…`, as the platform sends it, and
 * `/callback/X?…` both become `/callback/X?…`. The query decides over the path, whose word counts
 * only if it is a command: `/callback/chat` may be somebody's own path. Aliases of a command count
 * as that command.
 */
export function targetOf(url: string, options: AdmissionOptions = {}): CallbackTarget | Problem {
  const target = parseTarget(url)
  if (!target) return NO_PATH
  const { path, search } = target
  const query = new URLSearchParams(search)
  const refusal = refusalOf(query, options)
  if (refusal) return refusal
  const inPath = decoded(PATH.exec(path)?.[1]) ?? ''
  const word = query.get('CallbackCommand') || inPath
  const callback = findCallback(word)
  if (callback) {
    const { command } = callback
    return { word: command, known: { command, url: `/callback/${command}${search}` } }
  }
  if (!query.get('CallbackCommand')) return noCommand(inPath)
  const wrong = wrongQuery(search)
  return wrong === undefined ? { word } : { status: 400, title: 'Unusable query', detail: wrong }
}

function noCommand(inPath: string): Problem {
  const detail = `The request names no callback: the query has no CallbackCommand, and the path is not /callback/<CallbackCommand>${nearest(inPath)}`
  return { status: 400, title: 'No command', detail }
}

/** What a receiver finds wrong in the query of an unknown command; of known ones, Prism says so. */
function wrongQuery(search: string): string | undefined {
  try {
    const { query, signature } = parseQuery(search)
    if (!query.SdkAppid) return 'The query has no SdkAppid; the platform always sends it.'
    const { RequestTime } = signature
    return RequestTime && !isSeconds(RequestTime) ? notSeconds(RequestTime) : undefined
  } catch (error) {
    return (error as Error).message
  }
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text)
  } catch {
    return text
  }
}
