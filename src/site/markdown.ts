import { Marked } from 'marked'
import { escapeHtml, Html } from './html.ts'

export type Markdown = {
  /** Paragraphs, lists, tables, code. */
  block: (text: string) => Html
  /** Inline text, without a paragraph. */
  inline: (text: string) => Html
}

/**
 * Renders the Markdown of the contract (GitHub's flavour). HTML in it is escaped; headings get ids;
 * a word in backticks becomes a link if `linkOf` returns an address.
 */
export function createMarkdown(linkOf: (code: string) => string | undefined): Markdown {
  const marked = new Marked({
    async: false,
    renderer: {
      html: ({ text }) => escapeHtml(text),
      codespan({ text }) {
        const code = `<code>${escapeHtml(text)}</code>`
        const link = linkOf(text)
        return link ? `<a href="${escapeHtml(link)}">${code}</a>` : code
      },
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${headingId(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`
      },
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens)
        return /^(https?:|#|[\w./-]+$)/.test(href)
          ? `<a href="${escapeHtml(href)}">${text}</a>`
          : text
      },
      // Wide tables and long lines of code scroll separately from the page.
      table(token) {
        const row = (cells: typeof token.header, tag: string) =>
          `<tr>${cells.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('')}</tr>`
        const body = token.rows.map((cells) => row(cells, 'td')).join('\n')
        return `<div class="scroll"><table><thead>${row(token.header, 'th')}</thead><tbody>${body}</tbody></table></div>\n`
      },
    },
  })
  return {
    block: (text) => new Html(marked.parse(text) as string),
    inline: (text) => new Html(marked.parseInline(text) as string),
  }
}

/** The anchor of a heading: `Answering in time` becomes `answering-in-time`. */
export function headingId(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
