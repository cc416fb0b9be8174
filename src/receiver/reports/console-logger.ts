import { inspect } from 'node:util'
import type { Logger } from '../options.ts'

/** Lines of the same text that are printed per window; further ones are only counted. */
const BURST = 5
const WINDOW_MS = 10_000
/** Maximum number of characters that are printed of a text from the wire. */
const LONGEST_VALUE = 300

type Level = 'info' | 'warn' | 'error'
type Window = { until: number; printed: number; level: Level }

/**
 * The default logger: one line on the console per call. Control characters are escaped, so that
 * nothing from the wire can start a new line or colour the terminal. At most five lines of the same
 * text are printed in ten seconds, followed by the number of the others: a failing database must
 * not fill the disk.
 *
 * @param write prints a line; `console` by default
 * @param now the clock, in milliseconds
 */
export function consoleLogger(
  write: (level: Level, line: string) => void = (level, line) => console[level]('%s', line),
  now: () => number = Date.now,
): Logger {
  const windows = new Map<string, Window>()
  const skipped = new Map<string, number>()

  const log = (level: Level) => (fields: object, text: string) => {
    const key = `${level} ${keyOf(text)}`
    const time = now()
    let window = windows.get(key)
    if (!window || window.until <= time) {
      report(key, level)
      if (windows.size >= 1000) windows.clear()
      window = { until: time + WINDOW_MS, printed: 0, level }
      windows.set(key, window)
    }
    if (window.printed++ < BURST)
      write(level, `${escaped(text)}${fieldsText(fields, window.printed)}`)
    else {
      if (!skipped.has(key)) setTimeout(report, window.until - time, key, level).unref?.()
      skipped.set(key, (skipped.get(key) ?? 0) + 1)
    }
  }

  function report(key: string, level: Level): void {
    const count = skipped.get(key)
    if (!count) return
    skipped.delete(key)
    write(level, `${count} more like this in ${WINDOW_MS / 1000} s: ${key.slice(level.length + 1)}`)
  }

  return { info: log('info'), warn: log('warn'), error: log('error') }
}

/** Texts that differ only in numbers count as the same. */
const keyOf = (text: string) =>
  escaped(text)
    .replaceAll(/[0-9]+/g, '#')
    .slice(0, 120)

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a terminal
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/**
 * Escapes control characters, line ends and bidirectional marks, and cuts the text to a readable
 * length.
 */
export function escaped(text: string): string {
  const short = text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text
  return short.replaceAll(CONTROL, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/**
 * ` command=… status=…`; the stack of an error comes last, and only with the first line of its
 * text.
 */
function fieldsText(fields: object, printed: number): string {
  const { err, ...rest } = fields as { err?: unknown }
  const words = Object.entries(rest).map(([name, value]) => ` ${name}=${escaped(valueText(value))}`)
  return words.join('') + (printed === 1 ? stackText(err) : '')
}

function valueText(value: unknown): string {
  if (typeof value === 'string') return value
  return inspect(value, {
    breakLength: Number.POSITIVE_INFINITY,
    depth: 3,
    maxArrayLength: 5,
    maxStringLength: 100,
  })
}

function stackText(error: unknown): string {
  if (!(error instanceof Error) || !error.stack) return ''
  const frames = error.stack.split('\n').filter((line) => /^ {4}at /.test(line))
  return frames.map((frame) => `\n${escaped(frame)}`).join('')
}
