import { expect, it } from 'vitest'
import { RawText } from '../../src/text/raw-text.ts'

const TEXT = '{"Nick":"Olaf \u{1f6a2} Größe"}'
const BYTES = new TextEncoder().encode(TEXT)

it.each<[string, Uint8Array | string]>([
  ['bytes', BYTES],
  ['text', TEXT],
])('gives text and bytes of what came as %s', (_form, source) => {
  const raw = new RawText(source)
  expect([raw.text, [...raw.bytes], raw.length]).toEqual([TEXT, [...BYTES], source.length])
  expect(raw.text).toBe(raw.text)
})
