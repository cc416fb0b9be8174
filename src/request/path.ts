/** One step into a value: the name of a member, or the index of an item. */
export type Step = string | number

const STEP = /(?:^|\.)([^.[\]]+)|\[([0-9]{1,6})\]/y

/**
 * Parses the path of a value in a body: `MsgBody[0].MsgContent.Text`, or as a JSON pointer,
 * `/MsgBody/0/MsgContent/Text`.
 *
 * @throws Error that says how a path is written
 */
export function parsePath(path: string): Step[] {
  const steps = path.startsWith('/') ? pointerSteps(path) : dottedSteps(path)
  if (steps?.length && !steps.includes('__proto__')) return steps
  throw new Error(
    `"${path}" is not a path; write it like MsgBody[0].MsgContent.Text or /MsgBody/0/MsgContent/Text`,
  )
}

function pointerSteps(path: string): Step[] {
  const words = path.slice(1).split('/')
  return words.map((word) =>
    /^(0|[1-9][0-9]{0,5})$/.test(word)
      ? Number(word)
      : word.replaceAll('~1', '/').replaceAll('~0', '~'),
  )
}

function dottedSteps(path: string): Step[] | undefined {
  const steps: Step[] = []
  STEP.lastIndex = 0
  while (STEP.lastIndex < path.length) {
    const found = STEP.exec(path)
    if (!found) return undefined
    steps.push(found[1] ?? Number(found[2]))
  }
  return steps
}

/** A path as it is written: `MsgBody[0].MsgContent.Text`. */
export function pathText(steps: readonly Step[]): string {
  return steps
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
}

/**
 * Sets a value in a body, in place. Objects and lists on the way are made where there are none; an index may
 * be one beyond the end of a list, which adds an item.
 *
 * @throws Error when the path goes through a value that is neither an object nor a list, or beyond the end
 */
export function setAt(body: object, steps: readonly Step[], value: unknown): void {
  let node: any = body
  for (const [depth, step] of steps.entries()) {
    checkStep(node, step, steps.slice(0, depth))
    if (depth === steps.length - 1) node[step] = value
    else node[step] ??= typeof steps[depth + 1] === 'number' ? [] : {}
    node = node[step]
  }
}

function checkStep(node: unknown, step: Step, parents: Step[]): void {
  const place = parents.length ? pathText(parents) : 'the body'
  if (typeof node !== 'object' || node === null) {
    throw new Error(`${place} is ${JSON.stringify(node)}, which has no member ${step}`)
  }
  if (!Array.isArray(node)) return
  if (typeof step !== 'number')
    throw new Error(`${place} is a list; write ${place}[0] for its first item`)
  if (step > node.length)
    throw new Error(`${place} has ${node.length} items; [${step}] is beyond the next one`)
}

/** Removes a value from a body, in place; returns whether it was there. Items after it move up. */
export function unsetAt(body: object, steps: readonly Step[]): boolean {
  let node: any = body
  for (const step of steps.slice(0, -1)) {
    if (!holds(node, step)) return false
    node = node[step]
  }
  const last = steps.at(-1) as Step
  if (!holds(node, last)) return false
  if (Array.isArray(node)) node.splice(last as number, 1)
  else delete node[last]
  return true
}

/** Whether a step leads to a value of the body's own: not to what it inherits, nor to the length of a list. */
function holds(node: unknown, step: Step): boolean {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return false
  return !Array.isArray(node) || typeof step === 'number'
}
