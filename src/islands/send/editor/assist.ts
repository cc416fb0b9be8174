import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete'
import { hoverTooltip } from '@codemirror/view'
import type { Field } from '../../../site/fields.ts'
import { fieldName, namesIn, placeAt } from './place.ts'

type Fields = () => readonly Field[]

/** Completes names and known values, each with its documentation. */
export const completion = (fields: Fields) =>
  autocompletion({ override: [(context) => complete(context, fields())], icons: false })

function complete(context: CompletionContext, fields: readonly Field[]): CompletionResult | null {
  const { state, pos, explicit } = context
  const word = context.matchBefore(/"?[\w.-]*$/)
  if (!explicit && !word?.text) return null
  const { object, members, member } = placeAt(state, pos, fields)
  const from = word?.from ?? pos
  // The quote that the editor has closed by itself is replaced, too.
  const to = word?.text.startsWith('"') && state.sliceDoc(pos, pos + 1) === '"' ? pos + 1 : pos
  if (member?.isValue) {
    const options = (member.field?.values ?? []).map(({ value, meaning }): Completion => {
      const asText = !/^-?\d+$/.test(value) || /string|digits/.test(member.field?.type ?? '')
      return { label: asText ? `"${value}"` : value, detail: short(meaning), type: 'constant' }
    })
    return options.length ? { from, to, options } : null
  }
  const present = namesIn(state, object)
  const options = members
    .filter((field) => fieldName(field) !== '<name>' && !present.has(fieldName(field)))
    .map((field): Completion => {
      const name = `"${fieldName(field)}"`
      return {
        label: name,
        // The colon is there already when a name is changed.
        apply: member ? name : `${name}: `,
        detail: `${field.type}${field.required ? ', required' : ''}`,
        info: plain(field.description),
        boost: field.required ? 1 : 0,
      }
    })
  return options.length ? { from, to, options } : null
}

/** The documentation of the member under the pointer. */
export const documentation = (fields: Fields) =>
  hoverTooltip((view, pos) => {
    const { member } = placeAt(view.state, pos + 1, fields())
    const { field } = member ?? {}
    if (!field) return null
    return {
      pos,
      above: true,
      create: () => {
        const dom = document.createElement('div')
        dom.className = 'documentation'
        const head = document.createElement('strong')
        head.textContent = `${fieldName(field)}: ${field.type}${field.required ? ', required' : ''}`
        const words = document.createElement('p')
        words.textContent = plain(field.description)
        dom.append(head, words)
        return { dom }
      },
    }
  })

const plain = (markdown: string) => markdown.replaceAll('`', '')
const short = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
