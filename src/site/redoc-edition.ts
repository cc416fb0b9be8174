import type { Source } from '../contract/callbacks.ts'
import { codeText } from '../contract/decisions.ts'
import type { Document, Operation } from '../openapi/document.ts'
import { codesAsNumbers } from '../openapi/editions/decision-codes.ts'
import { valuesInWords } from '../openapi/editions/values-in-words.ts'
import { factsOf, PHASES, sourceText } from './facts.ts'

/** The badges of the two phases, in Redoc colours that follow its light and dark mode. */
const COLOURS = { before: 'orange', after: 'green' }

/**
 * The contract for Redoc: the content of the extensions is added to the descriptions, because Redoc
 * ignores extensions.
 */
export function docsEdition(contract: Document): Document {
  const document = structuredClone(contract)
  const operations = Object.entries(document.webhooks ?? {})
  const links = new Map(operations.map(([command, { post }]) => [command, redocAnchor(post)]))
  const linked = (text: string) =>
    text.replaceAll(/(?<!\[)`([^`\n]+)`/g, (code, word) =>
      links.has(word) ? `[${code}](${links.get(word)})` : code,
    )
  for (const [command, { post }] of operations) {
    const phase = post['x-phase']
    post.description = linked(description(contract, command, post))
    post['x-badges'] = [{ name: phase, color: COLOURS[phase], position: 'after' }]
  }
  for (const tag of document.tags) tag.description = linked(tag.description)
  document.info.description = linked(document.info.description ?? '')
  codesAsNumbers(document)
  valuesInWords(document)
  return document
}

/** The anchor of an operation in Redoc: `#/group/groupbeforesendmsg`. */
export function redocAnchor({ tags, operationId }: Operation): string {
  return `#/${tags[0].toLowerCase()}/${operationId.toLowerCase()}`
}

function description(document: Document, command: string, operation: Operation): string {
  const { name, meaning } = PHASES[operation['x-phase']]
  const facts = factsOf(document, operation).map(({ term, text }) =>
    text.startsWith('- ') ? `**${term}**:\n\n${text}` : `**${term}**: ${text}`,
  )
  return [
    `**${command}** – ${name.toLowerCase()}: ${meaning}.`,
    operation.description,
    ...facts,
    decisions(operation),
    folded('Where the sources disagree', operation['x-dispute'] ?? []),
    folded('Sources', operation['x-sources'].map(sourceLine)),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function decisions(operation: Operation): string {
  const rows = (operation['x-decisions'] ?? []).map(({ name, ErrorCode, fields = [], effect }) =>
    [
      `**${name}**`,
      `\`${codeText(ErrorCode, '–')}\``,
      fields.map((field) => `\`${field}\``).join(', '),
      effect.replaceAll('|', '\\|'),
    ]
      .map((cell) => cell.replaceAll(/\s+/g, ' '))
      .join(' | '),
  )
  if (!rows.length) return ''
  return `#### Your answer decides\n\n| Decision | ErrorCode | Further fields | Effect |\n| --- | --- | --- | --- |\n${rows.map((row) => `| ${row} |`).join('\n')}`
}

function sourceLine(source: Source): string {
  const { name, date } = sourceText(source)
  return `[${name}](${source.url}), ${date}${source.seen ? ` (${source.seen})` : ''}`
}

function folded(title: string, items: string[]): string {
  if (!items.length) return ''
  const list = items.map((item) => `- ${item.replaceAll('\n', ' ')}`).join('\n')
  return `<details><summary>${title}</summary>\n\n${list}\n\n</details>`
}
