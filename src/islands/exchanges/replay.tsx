import { useState } from 'preact/hooks'
import type { Sent } from '../../serve/live/send/send.ts'
import type { Recorded } from '../../traffic/recorded.ts'
import { ask } from '../shared/api.ts'

/** Sends a request again, to a URL of the reader's choice. */
export function Replay({ recorded }: { recorded: Recorded }) {
  const [url, setUrl] = useState(`${location.origin}/callback`)
  const [said, say] = useState<string>()
  const { command, body, base64, query } = recorded
  if (!command || base64) return null
  const send = async (event: Event) => {
    event.preventDefault()
    say('Sending …')
    try {
      const input = { command, body, url, sdkAppId: query.SdkAppid }
      const { answers } = await ask<Sent>('POST', '/api/send', input)
      const [answer] = answers
      const how = answer?.failure ?? `status ${answer?.status}`
      say(`${answer?.verdict.text} (${how}, ${Math.round(answer?.ms ?? 0)} ms)`)
    } catch (error) {
      say((error as Error).message)
    }
  }
  return (
    <form class="replay" onSubmit={send}>
      <label>
        Send again to{' '}
        <input type="url" required value={url} onInput={(e) => setUrl(e.currentTarget.value)} />
      </label>{' '}
      <button type="submit">Send again</button> <output>{said}</output>
    </form>
  )
}
