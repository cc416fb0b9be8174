import type { DescribedBody } from '../../serve/live/inspect/described.ts'
import type { Exchange, Line } from '../../serve/live/inspect/exchanges.ts'
import { CopyButton } from '../shared/copy-button.tsx'
import { download } from '../shared/download.ts'
import { Replay } from './replay.tsx'
import { parsed, Tree } from './tree.tsx'

/** What `GET /api/exchanges/<id>` answers. */
export type Detail = { exchange: Exchange; line: Line; about?: DescribedBody }

/** A request with everything that is known of it. */
export function Details({ detail }: { detail: Detail }) {
  const { exchange, line, about } = detail
  const { recorded, signature } = exchange
  const { command, body, answer, findings, at } = recorded
  return (
    <article class="exchange">
      <h2 tabIndex={-1}>{line.title ?? command ?? `${recorded.method} ${recorded.path}`}</h2>
      <p class="command">
        <code>{command}</code> {about && <a href={`docs/${about.page}`}>Documentation</a>}
      </p>
      <p class={`verdict ${exchange.outcome ?? ''}`}>
        {recorded.verdict ?? 'No verdict: the contract does not know this request.'}
      </p>
      <dl class="facts">
        <Fact term="Arrived">{new Date(at).toLocaleString()}</Fact>
        {signature && (
          <Fact term="Signature">
            <b class={signature.state}>{signature.state}</b> {signature.text}
          </Fact>
        )}
        <Fact term="Contract">
          <Findings none="The body has nothing wrong and nothing new." {...findings} />
        </Fact>
      </dl>
      <p class="actions">
        <CopyButton text={body} label="Copy body" />{' '}
        <button type="button" onClick={() => download(fixtureName(line), fixtureOf(body))}>
          Save as fixture
        </button>
      </p>
      <Replay recorded={recorded} />
      <h3>Body</h3>
      {recorded.base64 ? <p>Not UTF-8; in base64: {body}</p> : <Body text={body} about={about} />}
      <h3>Query</h3>
      <dl class="pairs">
        {Object.entries(recorded.query).map(([name, value]) => (
          <Fact key={name} term={name}>
            <code>{value}</code>
          </Fact>
        ))}
      </dl>
      <h3>Answer</h3>
      {exchange.earlier ? (
        <p>It was answered OK before this start of the server.</p>
      ) : 'failure' in answer ? (
        <p class="bad">
          {answer.failure}: {answer.detail}
        </p>
      ) : (
        <>
          <p>
            Status {answer.status} after {answer.ms} ms
          </p>
          <pre class="wrap">
            <code>{pretty(answer.text)}</code>
          </pre>
          {findings.reply.length > 0 && <List items={findings.reply} kind="bad" />}
        </>
      )}
    </article>
  )
}

function Fact({ term, children }: { term: string; children?: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Body({ text, about }: { text: string; about?: DescribedBody }) {
  try {
    parsed(text)
  } catch {
    return (
      <pre class="wrap">
        <code>{text || 'Empty.'}</code>
      </pre>
    )
  }
  return <Tree text={text} about={about} />
}

type Found = { errors: readonly string[]; unknown: readonly string[]; none: string }

function Findings({ errors, unknown, none }: Found) {
  if (!errors.length && !unknown.length) return <>{none}</>
  return (
    <>
      {errors.length > 0 && <List items={errors} kind="bad" />}
      {unknown.length > 0 && (
        <>
          Not in the contract (the platform may have changed):
          <List items={unknown} kind="warn" />
        </>
      )}
    </>
  )
}

const List = ({ items, kind }: { items: readonly string[]; kind: string }) => (
  <ul class={kind}>
    {items.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
)

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

/** The body in the form of generated/fixtures; a number that JavaScript cannot hold is left as it was written. */
const fixtureOf = (text: string) => {
  const safe = !/\d{16}/.test(text)
  return `${safe ? pretty(text) : text}\n`
}

const fixtureName = ({ command = 'unknown', at }: Line) =>
  `${command}.request.${at.slice(0, 19).replaceAll(/\D/g, '')}.json`
