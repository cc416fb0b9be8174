import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { PrometheusMetrics } from '../../../src/receiver/metrics/prometheus.ts'
import { readPrometheus, type Sample } from '../../support/prometheus.ts'

const root = join(import.meta.dirname, '../../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const dashboard = JSON.parse(read('examples/monitoring/grafana-dashboard.json'))
const alerts = parse(read('examples/monitoring/alerts.yaml'))
const page = read('docs/monitoring.md')
const rules: any[] = alerts.groups.flatMap((group: any) => group.rules)

let text = ''
let samples: Sample[] = []

/** One of each metric. */
beforeAll(async () => {
  const metrics = new PrometheusMetrics()
  metrics.watchInbox(() => ({ waiting: 1, running: 1, retrying: 1, dead: 1, quarantined: 1 }))
  metrics.request('C2C.CallbackBeforeSendMsg', 'before', 'deadline', 1.5)
  metrics.handled('C2C.CallbackAfterSendMsg', false, 0.1)
  metrics.drift('', 'command')
  metrics.appended(1, 0, true, 0.001)
  await metrics.refresh()
  text = metrics.text()
  samples = readPrometheus(text)
})

/** What Prometheus adds. */
const ADDED = ['job', 'instance']

/** What an expression uses and the metrics do not have: names, and labels of each. */
function unknownIn(expression: string): string[] {
  const uses = [...expression.matchAll(/\b(tcw_\w+)(?:\{([^}]*)\})?/g)]
  const grouped = [...expression.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, list = '']) =>
    list.split(',').map((label) => label.trim()),
  )
  return uses.flatMap(([, name = '', matchers = '']) => {
    const series = samples.filter((sample) => sample.name === name)
    if (!series.length) return [name]
    const has = [...series.flatMap(({ labels }) => Object.keys(labels)), ...ADDED]
    const matched = [...matchers.matchAll(/(\w+)(?:=|!=|=~|!~)"/g)].map(([, label = '']) => label)
    return [...matched, ...grouped]
      .filter((label) => !has.includes(label))
      .map((label) => `${name}.${label}`)
  })
}

const panels: [string, string][] = dashboard.panels.flatMap((panel: any) =>
  panel.targets.map(({ expr }: any) => [panel.title, expr]),
)
const expressions = [...panels, ...rules.map(({ alert, expr }): [string, string] => [alert, expr])]

describe('metrics and labels are those of PrometheusMetrics:', () => {
  it.each(expressions)('%s: %s', (_, expression) => {
    expect(expression).toContain(_ === 'ChatWebhooksDown' ? 'up{' : 'tcw_')
    expect(unknownIn(expression)).toEqual([])
  })

  it('and others are found', () => {
    expect(unknownIn('rate(tcw_other_total[5m])')).toEqual(['tcw_other_total'])
    expect(unknownIn('sum by (phase) (tcw_inbox_items{mood="good"})')).toEqual([
      'tcw_inbox_items.mood',
      'tcw_inbox_items.phase',
    ])
  })
})

describe('the dashboard', () => {
  it('shows every metric', () => {
    const all = panels.map(([, expression]) => expression).join(' ')
    const families = [...text.matchAll(/^# TYPE (\w+) /gm)].map(([, name]) => name as string)
    expect(families.filter((name) => !all.includes(name))).toEqual([])
  })

  it('asks the data source that its user chooses', () => {
    expect(dashboard.templating.list[0]).toMatchObject({ name: 'datasource', type: 'datasource' })
    const sources = dashboard.panels.flatMap((panel: any) => [panel, ...panel.targets])
    for (const { datasource } of sources)
      expect(datasource).toEqual({
        type: 'prometheus',
        uid: expect.stringMatching(/^\$\{datasource\}$/),
      })
    const ids = dashboard.panels.map(({ id }: any) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

it.each(rules.map((rule) => [rule.alert, rule]))(
  '%s says what is wrong and what to do',
  (_, rule) => {
    expect(rule.annotations).toEqual({
      summary: expect.stringMatching(/\w/),
      description: expect.stringMatching(/\w{3,}.*[.?]$/),
    })
    expect(rule.labels.severity).toMatch(/^(critical|warning|info)$/)
  },
)

describe('docs/monitoring.md', () => {
  it('has the table of the metrics', () => {
    const rows = [...text.matchAll(/^# HELP (\w+) (.*)\.\n# TYPE \w+ (\w+)$/gm)].map(
      ([, name = '', help = '', type]) => {
        const series = samples.find((sample) => sample.name.startsWith(name))
        const labels = Object.keys(series?.labels ?? {}).filter((label) => label !== 'le')
        return `| \`${name}\` | ${type} | ${labels.map((label) => `\`${label}\``).join(', ')} | ${help} |`
      },
    )
    expect(page).toContain(rows.join('\n'))
  })

  it('has the attributes of the spans', () => {
    const source = globSync('src/receiver/{pipeline,tracing/*}.ts', { cwd: root }).map(read).join()
    const attributes = new Set([...source.matchAll(/'(tcw\.[a-z.]+)':/g)].map(([, name]) => name))
    expect(attributes.size).toBeGreaterThan(5)
    expect([...attributes].filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  })
})

/** Of Debian's package `prometheus`. */
const hasPromtool = !spawnSync('promtool', ['--version']).error

describe.skipIf(!hasPromtool)('promtool', () => {
  it.each([
    ['check', 'metrics'],
    ['check', 'rules', join(root, 'examples/monitoring/alerts.yaml')],
  ])('%s %s has nothing to say', (...args) => {
    const { status, stderr } = spawnSync('promtool', args, { input: text, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
  })
})
