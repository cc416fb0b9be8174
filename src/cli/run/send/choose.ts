import { type Callback, callbacks } from '../../../contract/callbacks.ts'

/**
 * Lets the user choose a callback from a list that narrows down as they type.
 *
 * @throws Error when nobody is there to choose, or they leave without a choice
 */
export async function choose(): Promise<Callback> {
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new Error('which callback? Name its command; tcw list prints them all')
  const { default: search } = await import('@inquirer/search')
  try {
    return await search<Callback>({
      message: 'Which callback?',
      pageSize: 12,
      source: (term) => matching(term ?? '').map(choice),
    })
  } catch (error) {
    // Ctrl-C in the list is no failure of the program.
    if ((error as Error).name === 'ExitPromptError') throw new Error('no callback was chosen')
    throw error
  }
}

const choice = (callback: Callback) => ({
  value: callback,
  name: callback.command,
  description: `${callback.title} (${callback.phase})`,
})

/** Callbacks with every word of the term in their command, title, family or phase. */
export function matching(term: string): Callback[] {
  const words = term.toLowerCase().split(/\s+/).filter(Boolean)
  return callbacks.filter(({ command, title, family, phase }) => {
    const text = `${command} ${title} ${family} ${phase}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
