import type { Source } from '../support/compile.ts'

/**
 * The `@example` tags in the docstrings of a file, each as a module to compile in the root. In an example
 * without imports, what the file exports is in scope.
 */
export function examplesOf(file: string, text: string): Source[] {
  const exported = [...text.matchAll(EXPORTED)].map(([, name]) => name).join(', ')
  const scope = exported && `import { ${exported} } from './${file}'\n`
  const comments = [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].map(([comment]) => plain(comment))
  const examples = comments.flatMap((comment) => [...comment.matchAll(EXAMPLE)])
  return examples.map(([, example = ''], index) => ({
    name: `${file}.${index + 1}.ts`,
    text: `${/^import /m.test(example) ? '' : scope}${example}\nexport {}\n`,
  }))
}

const EXPORTED = /^export (?:async )?(?:function|const|class) (\w+)/gm

/** Up to the next tag at the start of a line. */
const EXAMPLE = /^@example\s+([\s\S]*?)(?=^@\w+|$(?![\s\S]))/gm

/** The text of a comment without its asterisks. */
const plain = (comment: string) =>
  comment
    .replace(/^\/\*\*/, '')
    .replace(/\*\/$/, '')
    .replaceAll(/^[ \t]*\*? ?/gm, '')
