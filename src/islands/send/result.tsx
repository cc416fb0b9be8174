import type { Sent } from '../../serve/live/send/send.ts'
import { CopyButton } from '../shared/copy-button.tsx'

/** What came back, and what Chat would do with it. */
export function Result({ sent, busy }: { sent: Sent | Error | undefined; busy: boolean }) {
  if (busy) return <p>Waiting for the answer …</p>
  if (!sent) return <p class="empty">The answer comes here, with what Chat would do with it.</p>
  if (sent instanceof Error) return <p class="bad">{sent.message}</p>
  const { answers, request, findings, curl } = sent
  return (
    <>
      {answers.map((answer, index) => (
        <Answer key={index} answer={answer} title={titleOf(index, answers.length)} />
      ))}
      {findings.errors.length + findings.unknown.length > 0 && (
        <>
          <h2>Chat would not send this body</h2>
          <ul>
            {findings.errors.map((text) => (
              <li class="bad" key={text}>
                {text}
              </li>
            ))}
            {findings.unknown.map((text) => (
              <li class="warn" key={text}>
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>Request</h2>
      <pre class="wrap">
        <code>
          POST {request.url}
          {Object.entries(request.headers).map(([name, value]) => `\n${name}: ${value}`)}
        </code>
      </pre>
      <h2>The same in a shell</h2>
      <pre class="wrap">
        <code>{curl}</code>
      </pre>
      <CopyButton text={curl} label="Copy curl" />
    </>
  )
}

const titleOf = (index: number, all: number) =>
  all === 1 ? undefined : index === 0 ? 'The first time' : 'The second time'

function Answer({ answer, title }: { answer: Sent['answers'][number]; title?: string }) {
  const { verdict, status, text, failure, detail, ms } = answer
  return (
    <article>
      {title && <h2>{title}</h2>}
      <p class={`verdict ${verdict.outcome}`}>{verdict.text}</p>
      <p>
        {failure ? `${failure}: ${detail}` : `Status ${status}`}, {ms} ms
      </p>
      {text !== undefined && (
        <pre class="wrap">
          <code>{pretty(text)}</code>
        </pre>
      )}
      {verdict.findings.length > 0 && (
        <>
          <h2>The answer violates the contract</h2>
          <ul class="bad">
            {verdict.findings.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </>
      )}
    </article>
  )
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
