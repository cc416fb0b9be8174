import { useEffect, useState } from 'preact/hooks'
import type { Recorded } from '../../traffic/recorded.ts'
import { ask, sessionOf } from '../shared/api.ts'

/** What of the answer of `POST /api/send` is shown here. */
type Sent = {
  verdict?: { text: string }
  answer: { status?: number; ms: number; failure?: string }
}

/** Sends a request again, to a URL of the reader's choice. */
export function Replay({ recorded }: { recorded: Recorded }) {
  const [url, setUrl] = useState('http://localhost:3000/chat')
  const [said, say] = useState<string>()
  useEffect(() => {
    void sessionOf().then(({ forward }) => forward && setUrl(forward))
  }, [])
  const { command, body, base64, query } = recorded
  if (!command || base64) return null
  const send = async (event: Event) => {
    event.preventDefault()
    say('Sending …')
    try {
      const input = { command, body, url, sdkAppId: query.SdkAppid }
      const { verdict, answer } = await ask<Sent>('POST', '/api/send', input)
      const how = answer.failure ?? `status ${answer.status}`
      say(`${verdict?.text ?? how} (${how}, ${Math.round(answer.ms)} ms)`)
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
