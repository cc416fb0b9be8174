/** A sample of Prometheus' text format: name, labels, value. */
export type Sample = { name: string; labels: Record<string, string>; value: number }

const LABEL = '[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\\n]|\\\\["\\\\n])*"'
const SAMPLE = new RegExp(
  `^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(${LABEL}(?:,${LABEL})*)\\})? (\\+Inf|-?[0-9.]+(?:e[+-]?[0-9]+)?)$`,
)
const HELP = /^# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) [A-Z][^\\]*\.$/
const TYPE = /^# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram)$/

/**
 * Reads Prometheus' text format 0.0.4 as strictly as its description is written: every line ends, every family has one `# HELP`
 * and one `# TYPE` before its samples and stands in one piece, no series appears twice, the buckets of a histogram grow up to `+Inf`, its count.
 *
 * @throws Error that names the line
 */
export function readPrometheus(text: string): Sample[] {
  if (!text.endsWith('\n')) throw new Error('the last line does not end')
  const samples: Sample[] = []
  const types = new Map<string, string>()
  const series = new Set<string>()
  let family = ''
  let helped: string | undefined
  for (const line of text.slice(0, -1).split('\n')) {
    const help = HELP.exec(line)
    if (help) {
      helped = help[1]
      continue
    }
    const type = TYPE.exec(line)
    if (type) {
      if (type[1] !== helped) throw new Error(`no HELP before: ${line}`)
      family = type[1] as string
      if (types.has(family)) throw new Error(`a second TYPE, or a family in two pieces: ${line}`)
      types.set(family, type[2] as string)
      continue
    }
    const sample = SAMPLE.exec(line)
    if (!sample) throw new Error(`not a line of the format: ${line}`)
    const name = sample[1] as string
    const suffixes = types.get(family) === 'histogram' ? ['_bucket', '_sum', '_count'] : ['']
    if (!suffixes.some((suffix) => name === family + suffix))
      throw new Error(`not of the family ${family}: ${line}`)
    const key = line.slice(0, line.lastIndexOf(' '))
    if (series.has(key)) throw new Error(`appears twice: ${line}`)
    series.add(key)
    samples.push({ name, labels: labelsOf(sample[2] ?? ''), value: Number(sample[3]) })
  }
  checkBuckets(samples)
  return samples
}

function labelsOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([^=,]+)="((?:[^"\\]|\\.)*)"/g)].map(([, name, value]) => [name, value]),
  )
}

function checkBuckets(samples: Sample[]): void {
  const buckets = samples.filter(({ labels }) => 'le' in labels)
  const histograms = Map.groupBy(
    buckets,
    ({ name, labels: { le: _, ...rest } }) => `${name} ${JSON.stringify(rest)}`,
  )
  for (const [which, those] of histograms) {
    const values = those.map(({ value }) => value)
    if (values.some((value, index) => value < (values[index - 1] ?? 0)))
      throw new Error(`buckets that fall: ${which}`)
    const { name, labels, value } = those.at(-1) as Sample
    const { le, ...rest } = labels
    if (le !== '+Inf') throw new Error(`no bucket up to +Inf: ${which}`)
    const whole = name.replace(/_bucket$/, '_count')
    const count = samples.find(
      (one) => one.name === whole && JSON.stringify(one.labels) === JSON.stringify(rest),
    )
    if (count?.value !== value) throw new Error(`the bucket +Inf is not the count: ${which}`)
  }
}
