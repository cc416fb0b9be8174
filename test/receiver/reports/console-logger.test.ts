import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { consoleLogger } from '../../../src/receiver/reports/console-logger.ts'

let lines: string[]
let log: ReturnType<typeof consoleLogger>

beforeEach(() => {
  vi.useFakeTimers()
  lines = []
  log = consoleLogger((level, line) => lines.push(`${level}: ${line}`), Date.now)
})
afterEach(() => void vi.useRealTimers())

describe('a line', () => {
  it('has the text and the fields', () => {
    log.warn({ command: 'State.StateChange', status: 401 }, 'refused')
    expect(lines).toEqual(['warn: refused command=State.StateChange status=401'])
  })

  it.each([
    ['a line end', 'a\r\nFAKE line', 'a\\u000d\\u000aFAKE line'],
    ['colours', '\u001b[31mred', '\\u001b[31mred'],
    ['a change of direction', 'a\u202eb', 'a\\u202eb'],
    ['a separator of lines', 'a\u2028b', 'a\\u2028b'],
    ['a place for a value', '%o %s %d', '%o %s %d'],
  ])('shows %s as text', (_what, written, shown) => {
    log.error({ command: written }, written)
    expect(lines).toEqual([`error: ${shown} command=${shown}`])
  })

  it('is cut', () => {
    log.info({ value: 'y'.repeat(5000) }, 'x'.repeat(5000))
    expect(lines[0]?.length).toBeLessThan(700)
  })

  it('is cut within a field that holds much', () => {
    const findings = Array.from({ length: 50 }, (_, index) => ({
      path: `/${'p'.repeat(500)}${index}`,
    }))
    log.warn({ findings }, 'broken')
    expect(lines[0]?.length).toBeLessThan(400)
  })

  it('has the frames of an error below it, and its message once', () => {
    log.error({ err: new Error('boom\nFAKE') }, 'boom\nFAKE')
    const [first, second] = (lines[0] as string).split('\n')
    expect([first, second]).toEqual(['error: boom\\u000aFAKE', expect.stringMatching(/^ {4}at /)])
    expect(lines[0]).not.toMatch(/^FAKE/m)
  })
})

describe('a flood', () => {
  it('is printed five times, one stack, then counted', () => {
    for (let n = 0; n < 10_000; n++)
      log.error({ err: new Error('no database') }, `event ${n}: no database`)
    expect(lines).toHaveLength(5)
    expect(lines.filter((line) => line.includes('    at '))).toHaveLength(1)
    vi.advanceTimersByTime(10_000)
    expect(lines.slice(5)).toEqual(['error: 9995 more like this in 10 s: event #: no database'])
  })

  it('of one text does not hide another', () => {
    for (let n = 0; n < 100; n++) log.error({}, 'no database')
    log.error({}, 'disk full')
    expect(lines.at(-1)).toBe('error: disk full')
  })

  it('is printed again after its window', () => {
    for (let n = 0; n < 100; n++) log.warn({}, 'late')
    vi.advanceTimersByTime(10_001)
    log.warn({}, 'late')
    expect(lines.slice(5)).toEqual(['warn: 95 more like this in 10 s: late', 'warn: late'])
  })

  it('of ever new texts is bounded in memory', () => {
    for (let n = 0; n < 5000; n++)
      log.warn({}, 'x'.repeat(n % 119) + String.fromCharCode(97 + (n % 26)))
    expect(lines.length).toBeGreaterThan(1000)
  })
})
