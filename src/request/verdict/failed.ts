import type { Callback } from '../../contract/callbacks.ts'
import { PLATFORM_TIMEOUT_SECONDS } from '../../contract/protocol.ts'
import type { Decided } from './decided.ts'
import type { Exchange } from './exchange.ts'

type Rules = Pick<Callback, 'phase' | 'decisions' | 'blocksOnTimeout'>

/** Why there is no answer, in words. */
export const WHY = {
  timeout: `no answer within ${PLATFORM_TIMEOUT_SECONDS} s`,
  unreachable: 'the backend cannot be reached',
  cut: 'the connection was closed before the answer was complete',
} satisfies Record<Extract<Exchange, { failure: unknown }>['failure'], string>

/** A failed callback. What then happens is documented for timeouts; other failures are listed as its causes. */
export function failedBy(callback: Rules, reason: string): Decided {
  return { outcome: 'failed', text: `${reason}: ${consequence(callback, reason === WHY.timeout)}` }
}

function consequence({ phase, decisions, blocksOnTimeout }: Rules, late: boolean): string {
  const counted = late ? '' : 'counted as failure; '
  if (phase === 'after') {
    const again = late ? ', unless retries are on in the console' : ''
    return `${counted}the event is not sent again${again}`
  }
  if (blocksOnTimeout) return `${counted}blocked (by default; a setting lets it go ahead)`
  const usual = decisions.some(({ name }) => name === 'modify') ? 'delivered' : 'goes ahead'
  return `${counted}${usual} (or blocked, by the console's policy)`
}
