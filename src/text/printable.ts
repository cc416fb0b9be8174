/** Characters of a text from outside that are shown at most. */
const LONGEST = 300

/** Controls and line ends, marks that change the direction of writing, and halves of a character. */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a terminal
  /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * A text from outside as it may be shown on a terminal, in a log or in an answer: on one line, without anything that moves the cursor,
 * colours the screen or turns the writing around, and cut to a readable length.
 *
 * @param longest characters at most
 */
export function printable(text: string, longest = LONGEST): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text
  return short.replaceAll(UNPRINTABLE, escaped)
}

/** Indented JSON, in whose texts everything unprintable is escaped; it says the same to whoever parses it. */
export function printableJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  // JSON.stringify has escaped line ends within texts: those that are left are its own.
  return text.replaceAll(UNPRINTABLE, (found) => (found === '\n' ? found : escaped(found)))
}

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
