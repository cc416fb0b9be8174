/**
 * The tokens set for a callback URL in the console, several during a rotation; or `'none'`, which disables the
 * check of `Sign` and `RequestTime`: anyone who knows the URL can then post.
 */
export type Tokens = readonly string[] | 'none'

/**
 * Checks the tokens of a caller. Going without a token requires `'none'`, so that an unset variable never
 * opens a receiver.
 *
 * @throws TypeError that says how to fix it
 */
export function checkTokens(tokens: unknown): Tokens {
  if (tokens === 'none') return tokens
  if (!Array.isArray(tokens) || !tokens.length) {
    throw new TypeError(
      "tokens must be a list with the token from the callback settings of the console; to accept unsigned requests on purpose, use tokens: 'none'",
    )
  }
  for (const token of tokens) {
    if (typeof token !== 'string' || !token) {
      throw new TypeError(
        'tokens contains an empty or undefined token. Is its environment variable set?',
      )
    }
    if (token.trim() !== token)
      throw new TypeError(
        'a token starts or ends with white space; remove it, or no signature will match',
      )
  }
  return tokens
}
