import { describe, expect, it } from 'vitest'
import { type Disorder, disordered, type Job, seeded } from '../../../src/sender/load/sequence.ts'

const jobs = (count: number): Job[] =>
  Array.from({ length: count }, (_, index) => ({
    callback: {} as never,
    url: '',
    body: String(index),
  }))

const steps = (count: number, disorder: Partial<Disorder> = {}) => [
  ...disordered(jobs(count), { random: seeded(7), ...disorder }),
]
const bodies = (list: ReturnType<typeof steps>) => list.map(({ job }) => Number(job.body))

describe('a sequence', () => {
  it('is in order, once each, without options', () => {
    expect(bodies(steps(100))).toEqual(Array.from({ length: 100 }, (_, index) => index))
  })

  it('sends about the share of duplicates twice, the same bytes', () => {
    const list = steps(10_000, { duplicate: 0.1 })
    const again = list.filter((step) => step.again)
    expect(again.length).toBeGreaterThan(900)
    expect(again.length).toBeLessThan(1_100)
    expect(again.every(({ job }) => list.some((step) => !step.again && step.job === job))).toBe(
      true,
    )
  })

  it('holds back about one in ten', () => {
    const late = steps(10_000, { lateMs: 500 }).filter(({ delayMs }) => delayMs === 500)
    expect(late.length).toBeGreaterThan(900)
    expect(late.length).toBeLessThan(1_100)
  })

  it('shuffles within a window: nothing is lost, nothing comes too early', () => {
    const order = bodies(steps(1_000, { shuffle: 20 }))
    expect(order).not.toEqual(bodies(steps(1_000)))
    expect([...order].sort((a, b) => a - b)).toEqual(bodies(steps(1_000)))
    expect(order.every((number, place) => number - place < 20)).toBe(true)
  })

  it('is the same for the same seed', () => {
    const disorder = { shuffle: 20, duplicate: 0.2 }
    expect(bodies(steps(500, { ...disorder, random: seeded(3) }))).toEqual(
      bodies(steps(500, { ...disorder, random: seeded(3) })),
    )
    expect(bodies(steps(500, { ...disorder, random: seeded(3) }))).not.toEqual(
      bodies(steps(500, { ...disorder, random: seeded(4) })),
    )
  })
})
