import { useEffect, useState } from 'preact/hooks'
import type { Sendable, SendExample } from '../../serve/live/send/routes.ts'
import type { Sent } from '../../serve/live/send/send.ts'
import type { Field } from '../../site/fields.ts'
import { ask, type Session, sessionOf } from '../shared/api.ts'
import { mount } from '../shared/mount.tsx'
import { Editor } from './editor/editor.tsx'
import { Form } from './form.tsx'
import { Result } from './result.tsx'
import { type Choice, fromLink, keepToken, keptToken, toLink } from './state.ts'

const FIRST = 'Group.CallbackBeforeSendMsg'

function Sender({ session, sendable }: { session: Session; sendable: Sendable }) {
  const [choice, setChoice] = useState<Choice>(() => startOf(session, sendable))
  const [token, setToken] = useState(keptToken)
  const [callback, setCallback] = useState<{ examples: SendExample[]; fields: Field[] }>()
  const [sent, setSent] = useState<Sent | Error>()
  const [busy, setBusy] = useState(false)
  const choose = (part: Partial<Choice>) => setChoice((before) => ({ ...before, ...part }))
  useEffect(() => {
    const follow = () => {
      // On the page of a callback other fragments are places of that page.
      if (fromLink(location.hash).command) setChoice(startOf(session, sendable))
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  const { command } = choice
  useEffect(() => {
    let current = true
    const path = encodeURIComponent(command)
    Promise.all([
      ask<SendExample[]>('GET', `/api/examples/${path}`),
      ask<Field[]>('GET', `/api/fields/${path}`),
    ]).then(
      ([examples, fields]) => {
        if (current) setCallback({ examples, fields })
      },
      (error: Error) => setSent(error),
    )
    return () => {
      current = false
    }
  }, [command])
  const example =
    callback?.examples.find(({ name }) => name === choice.example) ?? callback?.examples[0]
  const text = choice.body ?? (example ? JSON.stringify(example.body, null, 2) : '')
  const send = async () => {
    setBusy(true)
    try {
      const input = { ...choice, body: text, token: token || undefined }
      setSent(await ask<Sent>('POST', '/api/send', input))
    } catch (error) {
      setSent(error as Error)
    }
    setBusy(false)
  }
  return (
    <div class="sender">
      <section class="what" aria-label="Request">
        <Form
          {...{ choice, choose, sendable, session, token, busy }}
          examples={callback?.examples ?? []}
          example={choice.body === undefined ? example?.name : undefined}
          setToken={(next) => {
            keepToken(next)
            setToken(next)
          }}
          send={() => void send()}
          link={() => `${location.origin}/send${toLink({ ...choice, body: text })}`}
        />
        {callback && (
          <Editor
            text={text}
            command={command}
            fields={callback.fields}
            change={(body) => {
              if (body !== text) choose({ body, example: undefined })
            }}
            send={() => void send()}
          />
        )}
        <p class="hint">Ctrl+Space completes, Ctrl+Enter sends, Tab leaves the editor.</p>
      </section>
      <section class="came" aria-label="Answer" aria-live="polite">
        <Result sent={sent} busy={busy} />
      </section>
    </div>
  )
}

/** What the link says, as far as it makes sense. */
function startOf({ sdkAppIds }: Session, { families, signatures, hows }: Sendable): Choice {
  const said = fromLink(location.hash)
  const ofPage = document.getElementById('island')?.dataset.command
  const commands = families.flatMap(({ callbacks }) => callbacks.map(({ command }) => command))
  return {
    ...{ example: said.example, body: said.body },
    command: commands.find((command) => command === said.command) ?? ofPage ?? FIRST,
    url: said.url ?? `${location.origin}/callback`,
    sdkAppId: said.sdkAppId ?? String(sdkAppIds[0]),
    signature: signatures.find((one) => one === said.signature) ?? 'right',
    how: (said.how ?? []).filter((one) => Object.hasOwn(hows, one)),
  }
}

Promise.all([sessionOf(), ask<Sendable>('GET', '/api/callbacks')]).then(
  ([session, sendable]) => mount(<Sender session={session} sendable={sendable} />),
  (error: Error) =>
    mount(
      <p class="bad" role="alert">
        {error.message}
      </p>,
    ),
)
