import type { Command, Webhooks } from '../contract/types.ts'
import { knownCallback } from '../request/build.ts'
import { examplesOf } from '../request/examples.ts'

/**
 * The request bodies of a callback in the contract, by name; copies.
 *
 * @throws TypeError for a command that is not in the contract
 *
 * @example
 * import { examples } from 'tencent-chat-webhooks/testing'
 *
 * for (const [name, body] of Object.entries(examples('Push.OfflinePush'))) {
 *   console.log(name, body.Events.length)
 * }
 */
export function examples<C extends Command>(command: C): Record<string, Webhooks[C]['request']> {
  const known = knownCallback(command)
  return Object.fromEntries(examplesOf(known.command).map(({ name, body }) => [name, body]))
}
