import { useState } from 'preact/hooks'
import { copied } from './clipboard.ts'

/** How long a button says that it has copied, in milliseconds. */
const SAID_MS = 1_500

/** A button that copies a text. */
export function CopyButton({ text, label = 'Copy' }: { text: string; label?: string }) {
  const [said, say] = useState<string>()
  const copy = async () => {
    say((await copied(text)) ? 'Copied' : 'Not allowed')
    setTimeout(() => say(undefined), SAID_MS)
  }
  return (
    <button type="button" onClick={copy}>
      {said ?? label}
    </button>
  )
}
