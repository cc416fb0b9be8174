/** What the server says of itself: `GET /api/session`. */
export type Session = { token: string; sdkAppIds: number[]; signed: boolean; forward?: string }

let session: Promise<Session> | undefined

/** Asked once for each page. */
export function sessionOf(): Promise<Session> {
  session ??= ask<Session>('GET', '/api/session')
  return session
}

/**
 * Asks the server for something, or to do something.
 *
 * @throws Error with the sentence of the server when it cannot be done
 */
export async function ask<T>(method: string, path: string, input?: unknown): Promise<T> {
  const headers: Record<string, string> = {}
  if (method !== 'GET') headers['x-tcw-token'] = (await sessionOf()).token
  const body = input === undefined ? undefined : JSON.stringify(input)
  let response: Response
  try {
    response = await fetch(path, { method, headers, body })
  } catch {
    throw new Error('The server does not answer. Is tcw serve still running?')
  }
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.detail ?? answer.title ?? `status ${response.status}`)
  return answer
}
