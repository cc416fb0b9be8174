import type { IncomingMessage, ServerResponse } from 'node:http'
import { verifySignature } from '../../contract/signature.ts'
import type { Tokens } from '../../contract/tokens.ts'
import type { Listener } from '../../http/listener.ts'
import { parseTarget } from '../../http/target.ts'
import { type Observed, observed } from '../../proxy/observed.ts'
import type { Passed } from '../../proxy/pass.ts'
import type { Exchanges, SignatureVerdict } from './inspect/exchanges.ts'
import { tap } from './inspect/tap.ts'

/** A listener whose exchanges are listed. */
export function watched(listener: Listener, tokens: Tokens, exchanges: Exchanges): Listener {
  return async (request, response) => {
    const passing = tap(request, response)
    const seen = listed(request, passing, tokens, exchanges)
    await Promise.all([listener(request, response), seen])
  }
}

/** A listener that passes requests on, and lists them; `then` gets what was observed. */
export function passedOn(
  pass: (request: IncomingMessage, response: ServerResponse) => Promise<Passed>,
  tokens: Tokens,
  exchanges: Exchanges,
  then: (observed: Observed) => unknown,
): Listener {
  return async (request, response) => {
    await then(await listed(request, pass(request, response), tokens, exchanges))
  }
}

async function listed(
  request: IncomingMessage,
  passing: Promise<Passed>,
  tokens: Tokens,
  exchanges: Exchanges,
): Promise<Observed> {
  const at = new Date()
  const signature = signatureOf(request.url, tokens, at.getTime())
  const secrets = tokens === 'none' ? [] : tokens
  const seen = observed(request, await passing, at.toISOString(), secrets)
  exchanges.observe(seen, signature)
  return seen
}

function signatureOf(url: string | undefined, tokens: Tokens, now: number): SignatureVerdict {
  if (tokens === 'none')
    return { state: 'unchecked', text: 'Not checked: CALLBACK_TOKENS is none.' }
  const query = new URLSearchParams(parseTarget(url)?.search)
  const result = verifySignature({
    sign: query.get('Sign') ?? undefined,
    requestTime: query.get('RequestTime') ?? undefined,
    tokens,
    now,
  })
  return result.ok
    ? { state: 'valid', text: 'Signed with a token of CALLBACK_TOKENS.' }
    : { state: 'invalid', text: result.reason }
}
