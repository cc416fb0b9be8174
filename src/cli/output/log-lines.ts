import type { Metrics } from '../../receiver/metrics/metrics.ts'

/**
 * Metrics that also print one line for each callback, `2026-11-24T12:00:00.000Z
 * C2C.CallbackAfterSendMsg after accepted 3 ms`, and one for each handler that fails. Nothing in a
 * line comes from the request: commands come from the contract.
 *
 * @param counted other metrics that get the same calls
 */
export function logLines(
  counted: Metrics,
  print: (line: string) => void = console.log,
  now: () => Date = () => new Date(),
): Metrics {
  const line = (command: string, words: string, seconds: number) =>
    print(`${now().toISOString()} ${command || '-'} ${words} ${Math.round(seconds * 1000)} ms`)
  return {
    request(command, phase, outcome, seconds) {
      counted.request(command, phase, outcome, seconds)
      line(command, phase ? `${phase} ${outcome}` : outcome, seconds)
    },
    handled(command, ok, seconds) {
      counted.handled(command, ok, seconds)
      if (!ok) line(command, 'handler failed after', seconds)
    },
    drift: (command, kind) => counted.drift(command, kind),
    appended: (...call) => counted.appended?.(...call),
    retried: (command) => counted.retried?.(command),
    dead: (command) => counted.dead?.(command),
    watchInbox: (counts) => counted.watchInbox?.(counts),
  }
}
