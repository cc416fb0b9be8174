/**
 * The process or the worker ended each time while the event was handled, so the event may be the reason. It is
 * the error of a dead letter that was not run again.
 *
 * @example
 * import { InterruptedError, MemoryInbox } from 'tencent-chat-webhooks'
 *
 * const inbox = new MemoryInbox({
 *   onDead: ({ item, failures }) => {
 *     if (failures.some(({ error }) => error instanceof InterruptedError)) console.error(item.id, 'may crash the process')
 *   },
 * })
 */
export class InterruptedError extends Error {
  /** Always `InterruptedError`. */
  override name = 'InterruptedError'

  /**
   * Made by the inbox.
   *
   * @param attempts the number of attempts
   */
  constructor(attempts: number) {
    super(
      `none of its ${attempts} attempts came to an end: the process stopped each time, perhaps because of this event`,
    )
  }
}
