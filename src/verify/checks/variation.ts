import type { Callback } from '../../contract/callbacks.ts'
import { type Backend, type Delivery, firstExample, isTaken, notTaken } from '../backend.ts'
import { each, type Found, found, skip } from '../check.ts'

/** A form of a callback, or `undefined` for a callback that has no such form. */
export type Vary = (callback: Callback, example: any) => Omit<Delivery, 'callback'> | undefined

/**
 * Sends a form of one callback for each family and phase; each must be taken like the plain one. Callbacks whose
 * plain form is not taken are left out: that is the finding of another check.
 */
export async function variation(
  backend: Backend,
  form: string,
  vary: Vary,
  callbacks: readonly Callback[] = backend.representatives(),
): Promise<Found> {
  const plain = new Set(
    (await backend.examples()).filter(isTaken).map(({ callback }) => callback.command),
  )
  const deliveries = callbacks.flatMap((callback) => {
    const varied = vary(callback, firstExample(callback))
    return varied ? [{ callback, ...varied }] : []
  })
  const judged = deliveries.filter(({ callback }) => plain.has(callback.command))
  if (!deliveries.length) return skip('none of the chosen callbacks has such a form')
  if (!judged.length) return skip('no callback is taken in its plain form')
  const answers = await each(judged, (delivery) => backend.send(delivery, form))
  return found(answers.map(notTaken))
}

/** The URL with its query parameters changed. */
export const withQuery = (change: (query: URLSearchParams) => void) => (url: string) => {
  const whole = new URL(url)
  change(whole.searchParams)
  return whole.href
}
