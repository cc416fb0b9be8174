import { copied } from '../shared/clipboard.ts'

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
