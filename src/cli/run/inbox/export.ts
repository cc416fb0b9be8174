import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { ITEM_STATES, type ItemState } from '../../../inbox/store.ts'
import { recordedItem } from '../../../traffic/from-inbox.ts'
import type { InboxFlags } from '../../commands/inbox/inbox.ts'
import { Steps } from '../../output/steps.ts'
import { atDesk } from './look.ts'
import { items } from './pages.ts'

/** Runs `tcw inbox export`: lines of a recording, which `tcw replay` sends. */
export function exportItems(
  flags: InboxFlags & { state?: ItemState; out?: string },
): Promise<void> {
  return atDesk(flags, async (desk) => {
    const { command, limit } = flags
    const out = flags.out ? createWriteStream(flags.out) : process.stdout
    const steps = new Steps('exported', undefined)
    let count = 0
    let last = ''
    for (const state of flags.state ? [flags.state] : ITEM_STATES) {
      for await (const { item } of items(desk, { state, command, limit })) {
        const line = JSON.stringify(recordedItem(item))
        // The events of a batch stand together and share its body, which is sent once.
        if (line === last) continue
        last = line
        if (!out.write(`${line}\n`)) await once(out, 'drain')
        steps.show(++count)
      }
    }
    steps.end()
    if (out === process.stdout) return
    out.end()
    await finished(out)
    console.log(
      flags.json ? JSON.stringify({ exported: count }) : `${count} exported to ${flags.out}`,
    )
  })
}
