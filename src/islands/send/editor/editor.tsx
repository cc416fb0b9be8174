import { closeBrackets } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { json } from '@codemirror/lang-json'
import { bracketMatching, foldGutter, foldKeymap, syntaxHighlighting } from '@codemirror/language'
import { lintGutter, lintKeymap } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap, lineNumbers } from '@codemirror/view'
import { useEffect, useRef } from 'preact/hooks'
import type { Field } from '../../../site/fields.ts'
import { completion, documentation } from './assist.ts'
import { findings } from './findings.ts'
import { COLOURS, THEME } from './theme.ts'

type Props = {
  text: string
  command: string
  fields: readonly Field[]
  change: (text: string) => void
  send: () => void
}

/** An editor for a body: colours, folding, completion, documentation, findings. Tab leaves it. */
export function Editor(props: Props) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | undefined>(undefined)
  const now = useRef(props)
  now.current = props
  // Texts of the editor that may still be on their way back: they are older than what is shown.
  const own = useRef(new Set<string>())
  useEffect(() => {
    // In a shadow root CodeMirror uses constructed style sheets, which the policy of the page allows.
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' })
    if (!root) return
    const made = new EditorView({ root, parent: root, state: stateOf(now, own.current) })
    view.current = made
    return () => made.destroy()
  }, [])
  useEffect(() => {
    const made = view.current
    const { text } = props
    if (!made || own.current.has(text)) return
    own.current.clear()
    if (made.state.doc.toString() === text) return
    made.dispatch({ changes: { from: 0, to: made.state.doc.length, insert: text } })
  }, [props.text])
  return <div class="editor" ref={host} />
}

function stateOf(now: { current: Props }, own: Set<string>): EditorState {
  const sends = () => {
    now.current.send()
    return true
  }
  return EditorState.create({
    doc: now.current.text,
    extensions: [
      keymap.of([{ key: 'Mod-Enter', run: sends }]),
      json(),
      lineNumbers(),
      foldGutter(),
      lintGutter(),
      history(),
      bracketMatching(),
      closeBrackets(),
      syntaxHighlighting(COLOURS),
      THEME,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': 'Body, JSON', tabindex: '0' }),
      completion(() => now.current.fields),
      documentation(() => now.current.fields),
      findings(() => now.current.command),
      keymap.of([...defaultKeymap, ...historyKeymap, ...foldKeymap, ...lintKeymap]),
      EditorView.updateListener.of((update) => {
        if (!update.docChanged) return
        const text = update.state.doc.toString()
        own.add(text)
        now.current.change(text)
      }),
    ],
  })
}
