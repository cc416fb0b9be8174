import { callbacks } from '../../../contract/callbacks.ts'
import type { Route } from '../../../http/router.ts'
import { checkedPlay } from '../../../mock/play/checked-play.ts'
import { FAILURES } from '../../../mock/play/failure.ts'
import type { Play, Script } from '../../../mock/play/script.ts'
import type { Document } from '../../../openapi/document.ts'
import { ApiError, changes, reads } from '../api.ts'
import type { Guard } from '../guard.ts'

/** A callback as the page shows it. */
export type Playable = {
  command: string
  title: string
  family: string
  phase: 'before' | 'after'
  decisions: {
    name: string
    /** The smallest and the largest ErrorCode. */
    codes: [number, number]
    effect: string
  }[]
}

/** What `GET /api/mock` answers. */
export type MockState = {
  callbacks: Playable[]
  /** Ways to fail, and what they are. */
  failures: Record<string, string>
  /** By command; `*` is what all others play. */
  plays: Record<string, Play>
}

/** The interface of the page that decides what the mock answers. */
export function mockRoutes(guard: Guard, document: Document, script: Script): Route[] {
  const title = new Map(document.tags.map(({ name, 'x-displayName': shown }) => [name, shown]))
  const playable = callbacks.map(
    ({ command, title: what, family, phase, decisions }): Playable => ({
      ...{ command, title: what, family: title.get(family) ?? family, phase },
      decisions: decisions.map(({ name, ErrorCode: code, effect }) => ({
        ...{ name, effect },
        codes: typeof code === 'number' ? [code, code] : [code.minimum, code.maximum],
      })),
    }),
  )
  const state = (): MockState => ({
    callbacks: playable,
    failures: FAILURES,
    plays: script.list(),
  })
  return [
    reads(guard, '/api/mock', state),
    changes(guard, 'PUT', '/api/mock/*', (input, { rest }) => {
      const { command, play } = checked(decodeURIComponent(rest), input)
      if (Object.keys(play).length) script.set(command, play)
      else script.unset(command)
      return { plays: script.list() }
    }),
    changes(guard, 'DELETE', '/api/mock', () => {
      script.clear()
      return { plays: script.list() }
    }),
  ]
}

function checked(command: string, input: Record<string, unknown>) {
  try {
    return checkedPlay(command, input)
  } catch (error) {
    throw new ApiError(422, (error as Error).message)
  }
}
