import { movingIn } from '../request/examples.ts'

/** Makes a body new, in place: `now` in milliseconds since 1970, and the number of the callback. */
export type Refresh = (now: number, number: number) => void

/**
 * Finds what tells one event from the next in a body: points in time, and the ids of messages. A receiver that
 * drops duplicates would otherwise handle the first copy of an example only.
 *
 * Times of one callback grow by at least a millisecond, so that many in a second run ahead of the clock.
 */
export function refresher(command: string, body: object): Refresh {
  const leaves = movingIn(command, body)
  let last = 0
  return (now, number) => {
    last = Math.max(now, last + 1)
    for (const { parent, name, kind } of leaves)
      parent[name] = value(kind, parent[name], last, number)
  }
}

/** Knuth's multiplier: numbers in a row become numbers that look random, none of them twice. */
const SCATTER = 2654435761

function value(kind: string, was: unknown, time: number, number: number): unknown {
  const seconds = Math.floor(time / 1000)
  const random = Math.imul(number + 1, SCATTER) >>> 0
  switch (kind) {
    case 'seconds':
      return typeof was === 'string' ? String(seconds) : seconds
    case 'milliseconds':
      return typeof was === 'string' ? String(time) : time
    case 'MsgSeq':
      return (number + 1) % 2 ** 32
    case 'MsgRandom':
      return random
    case 'MsgKey':
      return `${number + 1}_${random}_${seconds}`
    case 'MsgId':
      return `144115243317790052-${seconds}-${number + 1}`
    default:
      return was
  }
}
