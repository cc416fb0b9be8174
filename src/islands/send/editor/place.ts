import { syntaxTree } from '@codemirror/language'
import type { EditorState } from '@codemirror/state'
import type { Field } from '../../../site/fields.ts'

type Node = ReturnType<ReturnType<typeof syntaxTree>['resolveInner']>

/** Where in a JSON text something is, and what the contract says of that place. */
export type Place = {
  /** The object that the place is in. */
  object: Node | undefined
  /** The members that the contract knows in that object. */
  members: readonly Field[]
  /** The member whose name or value is at the place. */
  member?: { name: string; field: Field | undefined; isValue: boolean; value?: Node }
}

/** What is at a position of the text. */
export function placeAt(state: EditorState, position: number, fields: readonly Field[]): Place {
  const node = syntaxTree(state).resolveInner(position, -1)
  const property = closest(node, 'Property')
  const around = closest(node, 'Object')
  // In `{"a": {}}`, the object may be the value of the property: the inner one of the two is where we are.
  const inProperty = property && (!around || depth(property) > depth(around))
  const object = inProperty ? closest(property, 'Object') : around
  const members = object ? membersOf(object, state, fields) : fields
  if (!inProperty) return { object, members }
  const named = property.getChild('PropertyName')
  if (!named) return { object, members }
  const name = nameOf(state, named)
  const field = memberNamed(members, name)
  const value = property.lastChild?.name === 'PropertyName' ? undefined : property.lastChild
  const isValue = position > named.to
  return { object, members, member: { name, field, isValue, value: value ?? undefined } }
}

/** The members that the contract knows in an object of the text. */
function membersOf(object: Node, state: EditorState, root: readonly Field[]): readonly Field[] {
  const property = closestAbove(object, 'Property')
  if (!property) return root
  const outer = closestAbove(property, 'Object')
  const named = property.getChild('PropertyName')
  if (!outer || !named) return []
  const field = memberNamed(membersOf(outer, state, root), nameOf(state, named))
  if (!field) return []
  if (field.variants) return kindOf(field, object, state)
  return field.sameAs ? (find(root, field.sameAs)?.children ?? []) : field.children
}

/** The members of the kind that the object says it is; the tag alone while it says nothing. */
function kindOf({ variants, path }: Field, object: Node, state: EditorState): readonly Field[] {
  const { tag, kinds } = variants as NonNullable<Field['variants']>
  const said = object
    .getChildren('Property')
    .find((one) => nameOf(state, one.getChild('PropertyName')) === tag)
  const value = said?.lastChild ? text(state, said.lastChild).replaceAll('"', '') : undefined
  const kind = kinds.find(({ name }) => name === value)
  const values = kinds
    .filter(({ open }) => !open)
    .map(({ name, description }) => ({ value: name, meaning: description }))
  const itself: Field = {
    ...{ path: `${path}.${tag}`, anchor: '', type: 'string', required: true, values },
    ...{ description: 'Tells the kind.', closed: false, undocumented: false, disputes: [] },
    children: [],
  }
  return [itself, ...(kind?.fields ?? [])]
}

function find(fields: readonly Field[], anchor: string): Field | undefined {
  for (const field of fields) {
    if (field.anchor === anchor) return field
    const kinds = field.variants?.kinds.flatMap(({ fields }) => fields) ?? []
    const below = find([...field.children, ...kinds], anchor)
    if (below) return below
  }
  return undefined
}

/** The name of a member: the last step of its path. */
export const fieldName = ({ path }: Field): string => path.slice(path.lastIndexOf('.') + 1)

const memberNamed = (members: readonly Field[], name: string) =>
  members.find((field) => fieldName(field) === name)

/** The names that an object of the text has. */
export function namesIn(state: EditorState, object: Node | undefined): Set<string> {
  const properties = object?.getChildren('Property') ?? []
  return new Set(properties.map((one) => nameOf(state, one.getChild('PropertyName'))))
}

const text = (state: EditorState, { from, to }: Node) => state.sliceDoc(from, to)
const nameOf = (state: EditorState, named: Node | null) =>
  named ? text(state, named).replaceAll('"', '') : ''

function closest(node: Node | null, name: string): Node | undefined {
  for (let one = node; one; one = one.parent) if (one.name === name) return one
  return undefined
}

const closestAbove = (node: Node, name: string) => closest(node.parent, name)

function depth(node: Node): number {
  let levels = 0
  for (let one = node.parent; one; one = one.parent) levels++
  return levels
}
