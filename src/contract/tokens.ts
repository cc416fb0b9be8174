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
      "tokens must be a list with the token of the console's callback settings; to accept unsigned requests on purpose, say tokens: 'none'",
    )
  }
  for (const token of tokens) {
    if (typeof token !== 'string' || !token) {
      throw new TypeError(
        'tokens holds an empty or undefined token. Is the environment variable set that it comes from?',
      )
    }
    if (token.trim() !== token)
      throw new TypeError(
        'a token begins or ends with white space; remove it, or the signature never matches',
      )
  }
  return tokens
}
