/** How long a button says that it has copied, in milliseconds. */
const SAID_MS = 1_500

/** A button on each block of code that copies its text. */
export function addCopyButtons(within: ParentNode = document): void {
  for (const pre of within.querySelectorAll('pre')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'copy'
    button.textContent = 'Copy'
    button.addEventListener('click', () => void copy(pre, button))
    const frame = document.createElement('div')
    frame.className = 'code'
    pre.replaceWith(frame)
    frame.append(pre, button)
    // A long line scrolls; the keyboard must be able to do it, too.
    pre.tabIndex = 0
  }
}

async function copy(pre: HTMLElement, button: HTMLElement): Promise<void> {
  button.textContent = (await copied(pre.textContent ?? '')) ? 'Copied' : 'Not allowed'
  setTimeout(() => {
    button.textContent = 'Copy'
  }, SAID_MS)
}

/** Copies a text; false where the browser does not allow it. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // No clipboard on plain HTTP from another machine: the old way.
    const area = document.createElement('textarea')
    area.value = text
    document.body.append(area)
    area.select()
    const done = document.execCommand('copy')
    area.remove()
    return done
  }
}
