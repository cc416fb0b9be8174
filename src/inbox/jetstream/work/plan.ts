/** Who handles what: one document, so that each change is one compare-and-set. */
export type LeaseDocument = {
  /** A number for each live worker, which it increases while it lives. */
  workers: Record<string, number>
  partitions: Tenancy[]
}

/** Who has a partition. */
export type Tenancy = {
  owner?: string
  /** The worker that had it and died; its successor counts the attempts that ended with it. */
  last?: string
}

/** What a worker knows when it changes the document. */
export type Outlook = {
  me: string
  /** Whether another worker still increases its number. */
  isAlive(worker: string): boolean
  /** Partitions that are given back: nothing of them runs any more. */
  released: ReadonlySet<number>
  /** Partitions of dead workers whose attempts have been counted. */
  counted: ReadonlySet<number>
  /** Whether this worker ends. */
  leaving: boolean
}

/** The document after a round of a worker: it shows that it lives, and takes and gives back partitions. */
export function planned(document: LeaseDocument, outlook: Outlook): LeaseDocument {
  const { me, isAlive, released, counted, leaving } = outlook
  const others = Object.entries(document.workers).filter(([id]) => id !== me && isAlive(id))
  const workers: Record<string, number> = Object.fromEntries(others)
  if (!leaving) workers[me] = (document.workers[me] ?? 0) + 1
  const partitions = document.partitions.map((tenancy, index): Tenancy => {
    const { owner, last } = tenancy
    if (owner === me) {
      if (leaving || released.has(index)) return {}
      return counted.has(index) ? { owner } : tenancy
    }
    if (owner === undefined || owner in workers) return tenancy
    // It died before it had counted those of its predecessor: they are lost, which costs an attempt more.
    return { last: owner ?? last }
  })
  if (leaving) return { workers, partitions }
  let room = shareOf(me, workers, partitions.length) - ownedBy(me, partitions).length
  for (const tenancy of partitions) {
    if (room <= 0) break
    if (tenancy.owner !== undefined) continue
    tenancy.owner = me
    room--
  }
  return { workers, partitions }
}

/** The partitions that a worker has. */
export const ownedBy = (worker: string, partitions: readonly Tenancy[]): number[] =>
  partitions.flatMap(({ owner }, index) => (owner === worker ? [index] : []))

/** The partitions that a worker gives back because others have fewer. */
export function surplusOf(worker: string, { workers, partitions }: LeaseDocument): number[] {
  return ownedBy(worker, partitions).slice(shareOf(worker, workers, partitions.length))
}

/** An equal share; the first workers in the alphabet get what is left over. */
function shareOf(worker: string, workers: Record<string, number>, partitions: number): number {
  const ids = Object.keys(workers).sort()
  const left = ids.indexOf(worker) < partitions % ids.length ? 1 : 0
  return Math.floor(partitions / ids.length) + left
}
