import { jsonParseLinter } from '@codemirror/lang-json'
import { syntaxTree } from '@codemirror/language'
import { type Diagnostic, linter } from '@codemirror/lint'
import type { EditorState } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import type { Marked } from '../../../serve/live/send/routes.ts'
import { ask } from '../../shared/api.ts'

/** How long the reader pauses before the text is looked at, in milliseconds. */
const PAUSE_MS = 400

const parses = jsonParseLinter()

/** Findings of the contract, while the reader types; the server judges, as it judges what it receives. */
export const findings = (command: () => string) =>
  linter((view) => found(view, command()), { delay: PAUSE_MS })

async function found(view: EditorView, command: string): Promise<Diagnostic[]> {
  const broken = parses(view)
  if (broken.length) return broken
  const body = view.state.doc.toString()
  try {
    const { marks } = await ask<{ marks: Marked[] }>('POST', '/api/validate', { command, body })
    return marks.map(({ pointer, kind, message }) => ({
      ...rangeOf(view.state, pointer),
      severity: kind === 'error' ? 'error' : 'warning',
      message,
    }))
  } catch {
    // The server is gone: that is said where something is sent.
    return []
  }
}

/** Where a JSON pointer leads in the text; of a member that is missing, the beginning of its object. */
function rangeOf(state: EditorState, pointer: string): { from: number; to: number } {
  const steps = pointer.split('/').slice(1).map(unescaped)
  let node = syntaxTree(state).topNode.firstChild
  for (const step of steps) {
    const next = node && below(state, node, step)
    if (!next) return node ? { from: node.from, to: node.from + 1 } : { from: 0, to: 1 }
    node = next
  }
  return node ? { from: node.from, to: node.to } : { from: 0, to: 1 }
}

type Node = NonNullable<ReturnType<typeof syntaxTree>['topNode']['firstChild']>

function below(state: EditorState, node: Node, step: string): Node | null {
  if (node.name === 'Array') {
    let item = node.firstChild?.nextSibling ?? null
    for (let left = Number(step); item && left > 0; left--) item = item.nextSibling
    return item
  }
  const property = node.getChildren('Property').find((one) => {
    const name = one.getChild('PropertyName')
    return name && state.sliceDoc(name.from + 1, name.to - 1) === step
  })
  return property?.lastChild ?? null
}

const unescaped = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~')
