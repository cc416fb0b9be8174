import type { Described, DescribedBody } from '../../serve/live/inspect/described.ts'

/** A number as it was written: beyond 2^53 its value is another. */
class Written {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

/** The value of a JSON text, with its numbers as they were written. */
export function parsed(text: string): unknown {
  const keep = (_: string, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' ? new Written(context?.source ?? String(value)) : value
  return JSON.parse(text, keep as (key: string, value: unknown) => unknown)
}

/** A body, folded, with the documentation of each member beside it. */
export function Tree({ text, about }: { text: string; about?: DescribedBody }) {
  const docs = new Map(about?.fields.map((field) => [field.pointer, field]))
  const marks = new Map(about?.marks.map((mark) => [mark.pointer, mark]))
  const root = marks.get('')
  return (
    <div class="tree">
      {root && <p class={root.kind === 'error' ? 'bad' : 'warn'}>{root.message}</p>}
      <Members value={parsed(text)} pointer="" docs={docs} marks={marks} page={about?.page} />
      {about?.marks
        .filter(({ message }) => /missing|required/.test(message))
        .map(({ message }) => (
          <p class="bad" key={message}>
            {message}
          </p>
        ))}
    </div>
  )
}

type Place = {
  pointer: string
  docs: Map<string, Described>
  marks: Map<string, DescribedBody['marks'][number]>
  page?: string
}

function Members({ value, ...place }: Place & { value: unknown }) {
  if (typeof value !== 'object' || value === null || value instanceof Written)
    return <Leaf value={value} />
  return (
    <ul>
      {Object.entries(value).map(([name, child]) => (
        <Member key={name} name={name} value={child} isItem={Array.isArray(value)} {...place} />
      ))}
    </ul>
  )
}

function Member({
  name,
  value,
  isItem,
  ...place
}: Place & { name: string; value: unknown; isItem: boolean }) {
  const pointer = `${place.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
  const mark = place.marks.get(pointer)
  const doc = place.docs.get(pointer)
  const label = <code class="name">{name}</code>
  const beside = (
    <span class="doc">
      {mark && <b class={mark.kind === 'error' ? 'bad' : 'warn'}>{mark.message} </b>}
      {doc && (
        <>
          <a href={`docs/${place.page}#${doc.anchor}`}>{doc.type}</a>{' '}
          {doc.meaning && <b>{doc.meaning}. </b>}
          <Text markdown={firstParagraph(doc.text)} />
        </>
      )}
    </span>
  )
  const nested = typeof value === 'object' && value !== null && !(value instanceof Written)
  if (!nested) {
    return (
      <li class={isItem ? 'item' : undefined}>
        <span class="pair">
          {label} <Leaf value={value} />
        </span>
        {beside}
      </li>
    )
  }
  return (
    <li>
      <details open>
        <summary>
          <span class="pair">
            {label} <small>{sizeOf(value)}</small>
          </span>
        </summary>
        {beside}
        <Members value={value} {...place} pointer={pointer} />
      </details>
    </li>
  )
}

function sizeOf(value: object): string {
  const count = Object.keys(value).length
  if (!Array.isArray(value)) return count === 1 ? '1 member' : `${count} members`
  return count === 1 ? '1 item' : `${count} items`
}

function Leaf({ value }: { value: unknown }) {
  if (value instanceof Written) return <span class="number">{value.source}</span>
  if (typeof value === 'string') return <span class="string">{JSON.stringify(value)}</span>
  return <span class="number">{String(value)}</span>
}

const firstParagraph = (text: string) => text.split('\n\n')[0] ?? ''

/** Words in backticks as code; everything else is text. */
export function Text({ markdown }: { markdown: string }) {
  return (
    <>
      {markdown
        .split('`')
        .map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part))}
    </>
  )
}
