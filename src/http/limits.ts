/** Milliseconds in which a request must have arrived with its body. A callback's sender gives up after 2 seconds. */
export const REQUEST_TIMEOUT_MS = 10_000

/** Milliseconds for the headers alone. */
const HEADERS_TIMEOUT_MS = 5_000

/** Milliseconds between two looks at the connections; Node's own default is 30 seconds. */
const CHECKING_INTERVAL_MS = 1_000

/**
 * Options of `http.createServer` against slow, endless and idle connections: who does not send a whole request in time is answered 408
 * and cut off.
 *
 * @param requestTimeoutMs milliseconds for headers and body together
 */
export function timeLimits(requestTimeoutMs: number = REQUEST_TIMEOUT_MS) {
  return {
    requestTimeout: requestTimeoutMs,
    headersTimeout: Math.min(requestTimeoutMs, HEADERS_TIMEOUT_MS),
    connectionsCheckingInterval: Math.min(requestTimeoutMs, CHECKING_INTERVAL_MS),
  }
}
