import type { InboxDesk } from '../../../inbox/desk.ts'
import type { ItemState, StoredItem } from '../../../inbox/store.ts'

const PAGE = 200

/** Which items are meant. */
export type Choice = { state: ItemState; command?: string | undefined; limit?: number | undefined }

/** The items in a state, in the order of arrival, read a page at a time. */
export async function* items(desk: InboxDesk, choice: Choice): AsyncGenerator<StoredItem> {
  const { state, command, limit = Number.POSITIVE_INFINITY } = choice
  let given = 0
  let after: string | undefined
  for (;;) {
    const page = await desk.list({ state, limit: PAGE, after })
    for (const item of page) {
      if (command !== undefined && item.item.command !== command) continue
      if (given++ >= limit) return
      yield item
    }
    after = page.at(-1)?.ref
    if (page.length < PAGE) return
  }
}

export async function collected<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const one of source) all.push(one)
  return all
}
