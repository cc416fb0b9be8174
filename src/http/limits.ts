/**
 * Time for a request to arrive completely, in milliseconds. The platform gives up after 2 seconds.
 */
export const REQUEST_TIMEOUT_MS = 10_000

/** Time for the headers alone, in milliseconds. */
const HEADERS_TIMEOUT_MS = 5_000

/** Interval in which connections are checked, in milliseconds; Node's default is 30 seconds. */
const CHECKING_INTERVAL_MS = 1_000

/**
 * Options of `http.createServer` against slow, endless and idle connections: a request that does
 * not arrive completely in time is answered 408, and the connection is closed.
 *
 * @param requestTimeoutMs time for headers and body together, in milliseconds
 */
export function timeLimits(requestTimeoutMs: number = REQUEST_TIMEOUT_MS) {
  return {
    requestTimeout: requestTimeoutMs,
    headersTimeout: Math.min(requestTimeoutMs, HEADERS_TIMEOUT_MS),
    connectionsCheckingInterval: Math.min(requestTimeoutMs, CHECKING_INTERVAL_MS),
  }
}
