import { expect, test } from 'vitest'
import { logLines } from '../../src/cli/output/log-lines.ts'
import { PrometheusMetrics } from '../../src/receiver/metrics/prometheus.ts'

test('a line for each callback and for each handler that fails; everything is counted', () => {
  const lines: string[] = []
  const metrics = new PrometheusMetrics()
  const log = logLines(
    metrics,
    (line) => lines.push(line),
    () => new Date(0),
  )
  log.request('State.StateChange', 'after', 'accepted', 0.0034)
  log.request('', '', 'unauthorized', 0)
  log.handled('State.StateChange', true, 1)
  log.handled('State.StateChange', false, 1.5)
  log.drift('State.StateChange', 'content')
  expect(lines).toEqual([
    '1970-01-01T00:00:00.000Z State.StateChange after accepted 3 ms',
    '1970-01-01T00:00:00.000Z - unauthorized 0 ms',
    '1970-01-01T00:00:00.000Z State.StateChange handler failed after 1500 ms',
  ])
  const text = metrics.text()
  for (const count of [/requests_total\{.*unauthorized.* 1/, /handled.*"false"} 1/, /drift.* 1/])
    expect(text).toMatch(count)
})
