import { PHASES } from './facts.ts'
import type { Field } from './fields.ts'
import { headingId } from './markdown.ts'
import type { Site } from './model.ts'
import type { Catalogue } from './reference/catalogue.ts'
import { codeAnchor, codesOf } from './reference/codes-page.ts'

/** What can be found, and what is said of it. The names are short because there are thousands. */
export type SearchEntry = {
  /** callback, field, value, element, code, guide */
  k: string
  /** Title. */
  t: string
  /** Address below the root of the site. */
  u: string
  /** Command and other names. */
  c?: string
  /** before, after */
  p?: string
  /** Text. */
  x: string
}

/** The script that the search loads: data in a script, because pages of a file system may not fetch. */
export function searchScript(site: Site, catalogue: Catalogue): string {
  const entries = [
    ...callbackEntries(site),
    ...fieldEntries(catalogue),
    ...valueEntries(catalogue),
    ...elementEntries(catalogue),
    ...codeEntries(site),
    ...guideEntries(site),
  ]
  return `globalThis.tcwSearch=${JSON.stringify(entries)}\n`
}

const LONGEST = 400
const plain = (text: string) =>
  text
    .replaceAll(/[`*|#]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
const shortened = (text: string) => plain(text).slice(0, LONGEST)

function callbackEntries({ callbacks, families }: Site): SearchEntry[] {
  const familyOf = new Map(families.map(({ name, title }) => [name, title]))
  return callbacks.map(({ command, title, operation, file, family }) => ({
    k: 'callback',
    t: title,
    u: file,
    c: [command, ...(operation['x-aliases'] ?? [])].join(' '),
    p: operation['x-phase'],
    x: plain(
      [
        PHASES[operation['x-phase']].name,
        familyOf.get(family),
        operation.description,
        ...(operation['x-triggers'] ?? []),
        operation['x-timing'],
      ].join(' '),
    ),
  }))
}

const fieldEntries = ({ fields }: Catalogue): SearchEntry[] =>
  fields.map(({ name, file, uses }) => {
    const count = new Set(uses.map(({ callback }) => callback)).size
    const words = [...new Set(uses.map(({ field }) => plain(field.description)))].join(' ')
    return { k: 'field', t: name, u: file, x: shortened(`In ${count} callbacks. ${words}`) }
  })

/** Each value with a meaning, once for each field name. */
function valueEntries({ fields }: Catalogue): SearchEntry[] {
  const found = new Map<string, SearchEntry>()
  for (const { name, uses } of fields) {
    for (const { callback, field } of uses) {
      for (const { value, meaning } of valuesOf(field)) {
        const key = `${name}=${value}`
        if (found.has(key)) continue
        const u = `${callback.file}#${field.anchor}`
        found.set(key, { k: 'value', t: `${name}: ${value}`, u, x: shortened(meaning) })
      }
    }
  }
  return [...found.values()]
}

const valuesOf = ({ values }: Field) => values.filter(({ value }) => value)

const elementEntries = ({ elements }: Catalogue): SearchEntry[] =>
  elements.map(({ name, file, kind }) => ({
    k: 'element',
    t: name,
    u: file,
    x: shortened(`Message element. ${kind.description}`),
  }))

function codeEntries({ callbacks }: Site): SearchEntry[] {
  const { answered, seen } = codesOf(callbacks)
  const entry = (kind: 'answer' | 'seen') => (code: (typeof seen)[number]) => ({
    k: 'code',
    t: kind === 'seen' ? `${code.code}, seen in the client` : `ErrorCode ${code.code}`,
    u: `codes.html#${codeAnchor(code.code, kind)}`,
    x: shortened(
      code.uses.map(({ callback, decision }) => `${callback.title}: ${decision.effect}`).join(' '),
    ),
  })
  return [...seen.map(entry('seen')), ...answered.map(entry('answer'))]
}

function guideEntries({ document }: Site): SearchEntry[] {
  const description: string = document.info.description ?? ''
  const [, ...sections] = description.split(/^## /m)
  return sections.map((section) => {
    const [title = '', ...rest] = section.split('\n')
    return {
      k: 'guide',
      t: title,
      u: `guide.html#${headingId(title)}`,
      x: plain(rest.join(' ')).slice(0, 2_000),
    }
  })
}
