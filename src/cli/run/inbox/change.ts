import { revalidate } from '../../../receiver/after/revalidate.ts'
import type { InboxFlags } from '../../commands/inbox/inbox.ts'
import { Steps } from '../../output/steps.ts'
import { atDesk, find } from './look.ts'
import { collected, items } from './pages.ts'

/** How many are requeued or purged at a time. */
const STEP = 100

function report({ json }: InboxFlags, result: object, text: string): void {
  console.log(json ? JSON.stringify(result) : text)
}

/** Runs `tcw inbox retry`. @throws Error for a name that nothing has */
export function retry(
  names: readonly string[],
  flags: InboxFlags & { all?: boolean },
): Promise<void> {
  return atDesk(flags, async (desk) => {
    if (!names.length && !flags.all)
      throw new Error(
        'name dead letters by their ref or id (tcw inbox dead lists them), or say --all',
      )
    const chosen = names.length
      ? await Promise.all(names.map((name) => find(desk, name)))
      : await collected(items(desk, { state: 'dead', command: flags.command }))
    const waiting = chosen.find(({ state }) => state === 'waiting' || state === 'retrying')
    if (waiting) throw new Error(`${waiting.ref} is no dead letter: it is ${waiting.state}`)
    const steps = new Steps('requeued', chosen.length)
    let requeued = 0
    for (let from = 0; from < chosen.length; from += STEP) {
      requeued += await desk.requeue(chosen.slice(from, from + STEP).map(({ ref }) => ref))
      steps.show(requeued)
    }
    steps.end()
    report(flags, { requeued }, `${requeued} of ${chosen.length} wait for their handlers again`)
    if (requeued < chosen.length) process.exitCode = 1
  })
}

/** Runs `tcw inbox quarantine --revalidate`. */
export function revalidateAll(flags: InboxFlags): Promise<void> {
  return atDesk(flags, async (desk) => {
    const counts = { valid: 0, events: 0, invalid: 0 }
    const steps = new Steps('validated', (await desk.counts()).quarantined)
    for await (const { ref, item } of items(desk, {
      state: 'quarantined',
      command: flags.command,
    })) {
      const result = revalidate(item)
      if ('events' in result) {
        await desk.requeue([ref], result.events)
        counts.valid++
        counts.events += result.events.length
      } else counts.invalid++
      steps.show(counts.valid + counts.invalid)
    }
    steps.end()
    const { valid, events, invalid } = counts
    report(
      flags,
      counts,
      `${valid} valid now: ${events} events wait for their handlers; ${invalid} still invalid`,
    )
    if (invalid) process.exitCode = 1
  })
}

/** Runs `tcw inbox purge`. */
export function purge(
  flags: InboxFlags & { state: 'dead' | 'quarantined'; olderThan: number },
): Promise<void> {
  return atDesk(flags, async (desk) => {
    const { state, olderThan } = flags
    const before = Date.now() - olderThan
    const steps = new Steps('purged', (await desk.counts())[state])
    let purged = 0
    for (let step = 1; step; purged += step) {
      step = await desk.purge({ state, before, limit: STEP })
      steps.show(purged + step)
    }
    steps.end()
    report(flags, { purged }, `${purged} purged`)
  })
}
