/** What came back for a callback: an answer, or the reason why there is none. */
export type Exchange =
  | {
      /** The HTTP status. */
      status: number
      /** The body as text. */
      text: string
    }
  | {
      /**
       * `timeout`: no whole answer within the platform's 2 seconds. `unreachable`: no connection.
       * `cut`: the connection ended before the answer was complete.
       */
      failure: 'timeout' | 'unreachable' | 'cut'
    }

/** The value of a JSON text; `undefined` when it is not JSON. */
export function jsonOf(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}
