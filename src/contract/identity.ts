import type { Callback } from './callbacks.ts'

export function eventIdOf(
  _callback: Callback,
  _event: unknown,
  _query: Readonly<Record<string, string>>,
): string | undefined {
  return undefined
}
export const orderingKeyOf = eventIdOf
