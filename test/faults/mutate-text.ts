import fc, { type Arbitrary } from 'fast-check'
import { type MutatedValue, mutatedValues, POLLUTION } from './mutate-value.ts'

export type MutatedBody = { name: string; bytes: Uint8Array }

/** Changes JSON text at a position (0 to 1 of its length), using some random bytes. */
type TextChange = (text: string, place: number, random: Uint8Array) => string | Uint8Array

const insert = (text: string, place: number, piece: string | Uint8Array) => {
  const bytes = Buffer.from(text)
  const at = Math.floor(place * bytes.length)
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(piece as string), bytes.subarray(at)])
}

/** Replaces the number (or text, or member name) at or after the position. */
const replaceNext = (pattern: RegExp, piece: string) => (text: string, place: number) => {
  const at = Math.floor(place * text.length)
  return text.slice(0, at) + text.slice(at).replace(pattern, piece)
}

const PADDING = ' '.repeat(1024 * 1024)
const ABYSS = `,"Deep":${'['.repeat(20_000)}}`

/** What can go wrong with the text of a body. */
const CHANGES: Record<string, TextChange> = {
  truncated: (text, place) =>
    Buffer.from(text).subarray(0, Math.floor(place * Buffer.byteLength(text))),
  'random bytes inserted': (text, place, random) => insert(text, place, random),
  'invalid UTF-8 inserted': (text, place) => insert(text, place, Buffer.from([0xc3, 0x28, 0xff])),
  'a lone surrogate as UTF-8': (text, place) =>
    insert(text, place, Buffer.from([0xed, 0xa0, 0x80])),
  'a control character inserted': (text, place) => insert(text, place, '\u0000\n'),
  'only random bytes': (_text, _place, random) => random,
  'as UTF-16': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'with a byte order mark': (text) => `\ufeff${text}`,
  'a second value after it': (text) => text + text,
  'the first member twice': (text) => text.replace(/^\{("[^"]*":("[^"\\]*"|-?[0-9]+)),/, '{$1,$1,'),
  'duplicate members at the end': (text) =>
    text.replace(/\}$/, ',"CallbackCommand":{},"Events":1,"Events":[[]],"MsgBody":null}'),
  'polluting members': (text) =>
    text.replace(
      /^\{/,
      `{"__proto__":{"${POLLUTION}":1},"constructor":{"prototype":{"${POLLUTION}":1}},`,
    ),
  'polluting members, escaped': (text) =>
    text.replace(/^\{/, `{"\\u005f_proto\\u005f_":{"${POLLUTION}":1},`),
  'NaN for a number': replaceNext(/-?[0-9][0-9.e+]*/, 'NaN'),
  'a number out of range': replaceNext(/-?[0-9][0-9.e+]*/, '-1e999999'),
  'a number of 5 000 digits': replaceNext(/-?[0-9][0-9.e+]*/, '9'.repeat(5000)),
  'a leading zero': replaceNext(/([0-9]+)/, '0$1'),
  'single quotes': replaceNext(/"/g, "'"),
  'a trailing comma': (text) => text.replace(/\}$/, ',}'),
  'a broken escape': replaceNext(/"/, '"\\u12'),
  'nested 20 000 levels deep': (text) => text.slice(0, -1) + ABYSS,
  'nested and closed': (text) =>
    text.replace(/\}$/, `,"Deep":${'[{"a":'.repeat(400)}1${'}]'.repeat(400)}}`),
  'larger than the limit': (text) => text + PADDING,
  empty: () => '',
  'white space': () => ' \n\t',
  'no object': (text, place) =>
    ['null', '1', '"text"', '[]', `[${text}]`, 'true'][Math.floor(place * 6)] as string,
}

const changedText = (value: Arbitrary<object>): Arbitrary<MutatedBody> =>
  fc
    .record({
      value,
      name: fc.constantFrom(...Object.keys(CHANGES)),
      place: fc.double({ min: 0, max: 0.999, noNaN: true }),
      random: fc.uint8Array({ minLength: 1, maxLength: 40 }),
    })
    .map(({ value, name, place, random }) => {
      const changed = (CHANGES[name] as TextChange)(JSON.stringify(value), place, random)
      return { name, bytes: Buffer.from(changed as string) }
    })

const changedValue = (value: Arbitrary<object>): Arbitrary<MutatedBody> =>
  mutatedValues(value).map(({ name, value }: MutatedValue) => ({
    name,
    bytes: Buffer.from(JSON.stringify(value) ?? ''),
  }))

/** Bodies that were valid before something was done to their values or to their text. */
export const mutatedBodies = (valid: Arbitrary<object>): Arbitrary<MutatedBody> =>
  fc.oneof(changedValue(valid), changedText(valid))

/** A body in the message of a failed check. */
export const shown = ({ name, bytes }: MutatedBody) =>
  `${name}: ${Buffer.from(bytes).toString('latin1').slice(0, 2000)}`
