import { callbackUrl } from '../../src/request/url.ts'
import { examples } from '../contract/examples.ts'

/** The SDKAppID of the tests' receivers. */
export const APP = 1400000000

/** `/chat?SdkAppid=…&CallbackCommand=…`, as the platform writes it; `more` replaces or adds parameters. */
export function wire(command: string, more: Record<string, string> = {}): string {
  return callbackUrl('/chat', command, { sdkAppId: APP, query: more })
}

/** A body of the command as the contract's first example has it, with some members replaced. */
export function sample(command: string, changes: object = {}): any {
  return { ...examples(command, 'request')[0]?.value, ...changes }
}

/** A body of Push.OfflinePush with one event for each of the changes. */
export function push(...changes: object[]): { Events: any[] } {
  const event = sample('Push.OfflinePush').Events[0]
  return { Events: changes.map((change) => ({ ...event, ...change })) }
}
