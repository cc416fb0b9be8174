import type { Sendable, SendExample } from '../../serve/live/send/routes.ts'
import type { Session } from '../shared/api.ts'
import { copied } from '../shared/clipboard.ts'
import type { Choice } from './state.ts'

type Props = {
  choice: Choice
  choose: (part: Partial<Choice>) => void
  sendable: Sendable
  session: Session
  examples: readonly SendExample[]
  example: string | undefined
  token: string
  setToken: (token: string) => void
  busy: boolean
  send: () => void
  link: () => string
}

/** What is sent, where, and how. */
export function Form(props: Props) {
  const {
    choice,
    choose,
    sendable,
    session,
    examples,
    example,
    token,
    setToken,
    busy,
    send,
    link,
  } = props
  const { command, url, sdkAppId } = choice
  return (
    <form
      class="request"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <label class="wide">
        Callback
        <select
          value={command}
          onChange={(event) => {
            const chosen = { command: event.currentTarget.value }
            choose({ ...chosen, example: undefined, body: undefined })
          }}
        >
          {sendable.families.map(({ title, callbacks }) => (
            <optgroup key={title} label={title}>
              {callbacks.map((one) => (
                <option key={one.command} value={one.command}>
                  {one.title} ({one.command})
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        Example
        <select
          value={example ?? ''}
          onChange={(event) =>
            choose({ example: event.currentTarget.value || undefined, body: undefined })
          }
        >
          {example === undefined && <option value="">changed</option>}
          {examples.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="wide">
        To
        <input
          type="url"
          required
          value={url}
          onInput={(event) => choose({ url: event.currentTarget.value })}
        />
      </label>
      <p class="targets">
        <button type="button" onClick={() => choose({ url: `${location.origin}/callback` })}>
          {session.forward ? 'Your backend, through /callback' : 'Reference receiver'}
        </button>{' '}
        <button type="button" onClick={() => choose({ url: `${location.origin}/mock` })}>
          Mock
        </button>
      </p>
      <label>
        SDKAppID
        <input
          inputMode="numeric"
          pattern="[0-9]{1,10}"
          required
          value={sdkAppId}
          onInput={(event) => choose({ sdkAppId: event.currentTarget.value })}
        />
      </label>
      <label>
        Token
        <input
          type="password"
          autocomplete="off"
          placeholder={session.signed ? 'this server’s, for /callback' : 'unsigned'}
          value={token}
          onInput={(event) => setToken(event.currentTarget.value)}
        />
      </label>
      <Ways {...props} />
      <p class="actions">
        <button type="submit" class="primary" disabled={busy}>
          {busy ? 'Sending …' : 'Send'}
        </button>{' '}
        <button
          type="button"
          onClick={() => {
            if (location.pathname === '/send') history.replaceState(null, '', link())
            void copied(link())
          }}
        >
          Copy link
        </button>
      </p>
    </form>
  )
}

function Ways({ choice, choose, sendable, session, token }: Props) {
  const { signature, how } = choice
  const canSign = token !== '' || session.signed
  const count = how.length + (signature === 'right' ? 0 : 1)
  return (
    <details class="ways" open={count > 0}>
      <summary>Wrong on purpose{count > 0 && ` (${count})`}</summary>
      <label>
        Signature{' '}
        <select
          value={signature}
          disabled={!canSign}
          onChange={(event) => choose({ signature: event.currentTarget.value })}
        >
          {sendable.signatures.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
        {!canSign && <small> needs a token</small>}
      </label>
      {Object.entries(sendable.hows).map(([name, what]) => (
        <label key={name} class="check">
          <input
            type="checkbox"
            checked={how.includes(name)}
            onChange={(event) => {
              const others = how.filter((one) => one !== name)
              choose({ how: event.currentTarget.checked ? [...others, name] : others })
            }}
          />{' '}
          {what}
        </label>
      ))}
    </details>
  )
}
