import { PLATFORM_TIMEOUT_SECONDS } from '../../contract/protocol.ts'
import { type Answered, cameBack, isTaken } from '../backend.ts'
import { type Check, type Failure, found, PAGES, skip } from '../check.ts'

const failure = ({ callback, form }: Answered, detail: string): Failure => ({
  command: callback.command,
  form,
  detail,
})

const isJsonObject = ({ posted }: Answered): boolean => {
  if (!('text' in posted)) return false
  try {
    const value = JSON.parse(posted.text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

/** What must be true of the answer to every example of every callback. */
export const contractChecks: readonly Check[] = [
  {
    id: 'examples-taken',
    title: 'takes every example of every callback: status 200',
    why: 'Chat counts any other status as a failed callback; the event is lost, or the decision is not made.',
    source: PAGES.overview,
    run: async (backend) =>
      found(
        (await backend.examples()).map((answer) =>
          isTaken(answer)
            ? undefined
            : failure(answer, `must be taken (status 200); ${cameBack(answer)}`),
        ),
      ),
  },
  {
    id: 'answers-json',
    title: 'answers with a JSON object',
    why: 'An answer that is not JSON counts as a failed callback.',
    source: PAGES.overview,
    run: async (backend) =>
      found(
        (await backend.examples())
          .filter(isTaken)
          .map((answer) =>
            isJsonObject(answer)
              ? undefined
              : failure(answer, `not a JSON object; ${cameBack(answer)}`),
          ),
      ),
  },
  {
    id: 'reply-valid',
    title: 'answers as the contract says, with nothing that has no effect',
    why: 'Chat ignores members that it does not know, and an ErrorCode without a meaning decides nothing.',
    source: PAGES.overview,
    run: async (backend) =>
      found(
        (await backend.examples())
          .filter((answer) => isTaken(answer) && isJsonObject(answer))
          .map((answer) => {
            const [first, ...others] = answer.verdict.findings
            const more = others.length ? ` (and ${others.length} more)` : ''
            return first && failure(answer, `${first.message}${more}`)
          }),
      ),
  },
  {
    id: 'in-time',
    title: `answers within ${PLATFORM_TIMEOUT_SECONDS} seconds`,
    why: 'Chat waits no longer: an operation goes ahead (or is blocked) without the decision.',
    source: PAGES.overview,
    run: async (backend) =>
      found(
        (await backend.examples())
          // What has no answer at all is the finding of `examples-taken`.
          .filter(({ posted }) => 'status' in posted)
          .map((answer) => {
            const { ms } = answer.posted
            const late = ms > PLATFORM_TIMEOUT_SECONDS * 1000
            return late ? failure(answer, `${Math.round(ms)} ms: too late`) : undefined
          }),
      ),
  },
  {
    id: 'decides',
    title: 'decides as expected (--expect)',
    why: 'A valid answer can still be the wrong one: ErrorCode 0 lets everything through.',
    source: PAGES.overview,
    run: async (backend, { expect }) => {
      if (!expect.size) return skip('no decision is expected; say --expect COMMAND=decision')
      const answers = await backend.examples()
      return found(
        answers
          .filter(({ callback }) => expect.has(callback.command))
          .map((answer) => {
            const wanted = expect.get(answer.callback.command) as string
            const { decision = 'none', text } = answer.verdict
            const fits = decision === wanted || decision === `${wanted}WithCode`
            return fits
              ? undefined
              : failure(answer, `expected ${wanted}, got ${decision}: ${text}`)
          }),
      )
    },
  },
]
