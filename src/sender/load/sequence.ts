import type { Callback } from '../../contract/callbacks.ts'

/** A callback that is ready to be sent. */
export type Job = { callback: Callback; url: string; body: string | Uint8Array }

/** A job in a sequence. */
export type Step = {
  job: Job
  /** Send it only after this many milliseconds. */
  delayMs: number
  /** Whether it was sent before. */
  again: boolean
}

/** Repeats and disorder, as a platform that delivers at least once can make them. */
export type Disorder = {
  /** The share of callbacks that are sent twice, from 0 to 1. */
  duplicate?: number
  /** Shuffle within as many callbacks. */
  shuffle?: number
  /** Hold back one in ten by as many milliseconds. */
  lateMs?: number
  /** A number from 0 up to 1; `Math.random` or a seeded one. */
  random: () => number
}

/** The share of callbacks that come late. */
const LATE = 0.1

/** Puts repeats and disorder into a sequence of jobs; without options it is unchanged. */
export function* disordered(jobs: Iterable<Job>, disorder: Disorder): Generator<Step> {
  const { shuffle = 1, random } = disorder
  const window: Step[] = []
  for (const step of withRepeats(jobs, disorder)) {
    if (shuffle <= 1) {
      yield step
      continue
    }
    window.push(step)
    if (window.length >= shuffle) yield taken(window, random)
  }
  while (window.length) yield taken(window, random)
}

function* withRepeats(
  jobs: Iterable<Job>,
  { duplicate = 0, lateMs = 0, random }: Disorder,
): Generator<Step> {
  for (const job of jobs) {
    const delayMs = lateMs && random() < LATE ? lateMs : 0
    yield { job, delayMs, again: false }
    if (duplicate && random() < duplicate) yield { job, delayMs: 0, again: true }
  }
}

/** Takes one at random; the last one fills its place, so that a long window stays cheap. */
function taken(window: Step[], random: () => number): Step {
  const index = Math.floor(random() * window.length)
  const step = window[index] as Step
  const last = window.pop() as Step
  if (last !== step) window[index] = last
  return step
}

/** A generator of random numbers from 0 up to 1 (mulberry32): the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
