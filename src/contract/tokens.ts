/**
 * The tokens that the console has for a callback URL, several while one replaces another; or the word `none`, which switches the
 * check of `Sign` and `RequestTime` off: then anybody who knows the URL can post.
 */
export type Tokens = readonly string[] | 'none'

/**
 * Checks what a caller gives as tokens: no token at all must be said in words, so that an unset variable never opens a receiver.
 *
 * @throws TypeError that names the fix
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
