/** The tokens in CALLBACK_TOKENS, or in a text of the same form; none for `none`. */
export function tokensIn(text: string = process.env.CALLBACK_TOKENS ?? ''): string[] {
  return text
    .split(',')
    .map((token) => token.trim())
    .filter((token) => token && token !== 'none')
}
