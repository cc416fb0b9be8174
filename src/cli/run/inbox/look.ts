import type { InboxDesk } from '../../../inbox/desk.ts'
import { ITEM_STATES, type ItemState, type StoredItem } from '../../../inbox/store.ts'
import { printable, printableJson } from '../../../text/printable.ts'
import type { InboxFlags } from '../../commands/inbox/inbox.ts'
import { openDesk } from './open.ts'
import { collected, items } from './pages.ts'
import { plain, printCounts, printItem, printLine } from './print.ts'

const SHOWN = 50

/** Opens the inbox for a command, and closes it afterwards. */
export async function atDesk<T>(
  { inbox }: InboxFlags,
  work: (desk: InboxDesk) => Promise<T>,
): Promise<T> {
  const desk = await openDesk(inbox)
  try {
    return await work(desk)
  } finally {
    await desk.close()
  }
}

/** Runs `tcw inbox ls`, `dead` and `quarantine`. */
export function list(flags: InboxFlags & { state: ItemState }): Promise<void> {
  return atDesk(flags, async (desk) => {
    const { state, command, limit = SHOWN, json } = flags
    const found = await collected(items(desk, { state, command, limit: limit + 1 }))
    const shown = found.slice(0, limit)
    if (json) {
      console.log(printableJson(shown.map(plain)))
      return
    }
    printCounts(await desk.counts())
    for (const item of shown) printLine(item)
    if (found.length > limit) console.log(`… and more: --limit ${limit * 10}`)
  })
}

/** Runs `tcw inbox show`. @throws Error when there is no such item */
export function show(name: string, flags: InboxFlags): Promise<void> {
  return atDesk(flags, async (desk) => {
    const found = await find(desk, name)
    if (flags.json) console.log(printableJson(plain(found)))
    else printItem(found)
  })
}

/** An item by its ref or the id of its event. @throws Error when there is none */
export async function find(desk: InboxDesk, name: string): Promise<StoredItem> {
  for (const state of ITEM_STATES.toReversed()) {
    for await (const item of items(desk, { state })) {
      if (item.ref === name || item.item.id === name) return item
    }
  }
  throw new Error(
    `nothing in the inbox has the ref or id "${printable(name, 120)}"; tcw inbox ls lists it`,
  )
}
