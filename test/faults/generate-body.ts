import fc from 'fast-check'
import type { Document } from '../../src/openapi/document.ts'
import { bodyGenerator as generator } from '../../src/sender/generate/body-generator.ts'

/** Half an emoji (a lone surrogate) is legal in JSON when it is escaped, as JSON.stringify does. */
const EDGE_TEXTS = [
  ...['', ' ', '0', '-1', 'null', 'NaN', '{}', '"\\', '\u0000\u001f\u007f\u2028', '\ud83d'],
  ...['👩‍👩‍👧‍👦', 'é\u0301', '中'.repeat(300)],
]

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[0-9]{1,20}$/),
  fc.constantFrom(...EDGE_TEXTS),
)

/** Bodies of the open world, with every sort of text: the worst that a receiver must accept. */
export const bodyGenerator = (document: Document) => generator(document, { open: true, text })
