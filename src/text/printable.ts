/** Maximum number of characters that are shown of an external text. */
const LONGEST = 300

/** Control characters and line ends, bidirectional marks, and lone surrogates. */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a terminal
  /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * Makes an external text safe for a terminal, a log or a response: on one line, without anything
 * that moves the cursor, colours the screen or reverses the writing direction, and cut to a
 * readable length.
 *
 * @param longest maximum number of characters
 */
export function printable(text: string, longest = LONGEST): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text
  return short.replaceAll(UNPRINTABLE, escaped)
}

/** Indented JSON with everything unprintable escaped; it parses to the same value. */
export function printableJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  // JSON.stringify escapes line ends in texts; the remaining ones are its own.
  return text.replaceAll(UNPRINTABLE, (found) => (found === '\n' ? found : escaped(found)))
}

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
