import { findCallback } from '../contract/callbacks.ts'
import { nearest } from '../contract/nearest.ts'

/** An answer for people, in the form that Prism uses too (RFC 9457). */
export type Problem = { status: number; title: string; detail: string }

const PATH = /^\/callback\/([^/]+)\/?$/

/**
 * The URL that Prism knows for a request: `/any/path?CallbackCommand=X&…` as the platform sends it, or `/callback/X?…`; both become
 * `/callback/X?…`. Other spellings of a command (aliases) count as that command.
 */
export function targetOf(url: string): { command: string; url: string } | Problem {
  const { pathname, search, searchParams } = new URL(url, 'http://localhost')
  const word = decoded(PATH.exec(pathname)?.[1]) ?? searchParams.get('CallbackCommand')
  if (!word) {
    const detail =
      'Nothing says which callback this is: the query has no CallbackCommand, and the path is not /callback/<CallbackCommand>.'
    return { status: 400, title: 'No command', detail }
  }
  const entry = findCallback(word)
  if (!entry) {
    return {
      status: 404,
      title: 'Unknown command',
      detail: `"${word}" is not a command of the contract${nearest(word)}`,
    }
  }
  return { command: entry.command, url: `/callback/${entry.command}${search}` }
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text)
  } catch {
    return text
  }
}
