import { PLATFORM_TIMEOUT_SECONDS } from '../../contract/protocol.ts'
import { jsonOf } from '../../request/verdict/exchange.ts'
import { type Answered, type Backend, cameBack, isTaken, notTaken } from '../backend.ts'
import { type Check, type Failure, type Found, found, PAGES, skip } from '../check.ts'

const failure = ({ callback, form }: Answered, detail: string): Failure => ({
  command: callback.command,
  form,
  detail,
})

const isJsonObject = ({ posted }: Answered): boolean => {
  const value = 'text' in posted ? jsonOf(posted.text)?.value : undefined
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Judges the answers to all examples that a check is about; `judge` gives what is wrong. */
const ofExamples =
  (about: (answer: Answered) => boolean, judge: (answer: Answered) => string | undefined) =>
  async (backend: Backend): Promise<Found> => {
    const answers = (await backend.examples()).filter(about)
    return found(
      answers.map((answer) => {
        const detail = judge(answer)
        return detail === undefined ? undefined : failure(answer, detail)
      }),
    )
  }

/** What must be true of the answer to every example of every callback. */
export const contractChecks: readonly Check[] = [
  {
    id: 'examples-taken',
    title: 'takes every example of every callback: status 200',
    why: 'Chat counts any other status as a failed callback; the event is lost, or the decision is not made.',
    source: PAGES.overview,
    run: async (backend) => found((await backend.examples()).map(notTaken)),
  },
  {
    id: 'answers-json',
    title: 'answers with a JSON object',
    why: 'An answer that is not JSON counts as a failed callback.',
    source: PAGES.overview,
    run: ofExamples(isTaken, (answer) =>
      isJsonObject(answer) ? undefined : `not a JSON object; ${cameBack(answer)}`,
    ),
  },
  {
    id: 'reply-valid',
    title: 'answers as the contract says, with nothing that has no effect',
    why: 'Chat ignores members that it does not know, and an ErrorCode without a meaning decides nothing.',
    source: PAGES.overview,
    run: ofExamples(
      (answer) => isTaken(answer) && isJsonObject(answer),
      ({ verdict }) => {
        const [first, ...others] = verdict.findings
        const more = others.length ? ` (and ${others.length} more)` : ''
        return first && `${first.message}${more}`
      },
    ),
  },
  {
    id: 'in-time',
    title: `answers within ${PLATFORM_TIMEOUT_SECONDS} seconds`,
    why: 'Chat waits no longer: an operation goes ahead (or is blocked) without the decision.',
    source: PAGES.overview,
    run: ofExamples(
      // What has no answer at all is the finding of `examples-taken`.
      ({ posted }) => 'status' in posted,
      ({ posted: { ms } }) =>
        ms > PLATFORM_TIMEOUT_SECONDS * 1000 ? `${Math.round(ms)} ms: too late` : undefined,
    ),
  },
  {
    id: 'decides',
    title: 'decides as expected (--expect)',
    why: 'A valid answer can still be the wrong one: ErrorCode 0 lets everything through.',
    source: PAGES.overview,
    run: async (backend, { expect }) => {
      if (!expect.size) return skip('no decision is expected; say --expect COMMAND=decision')
      const judge = ofExamples(
        ({ callback }) => expect.has(callback.command),
        ({ callback, verdict: { decision = 'none', text } }) => {
          const wanted = expect.get(callback.command) as string
          const fits = decision === wanted || decision === `${wanted}WithCode`
          return fits ? undefined : `expected ${wanted}, got ${decision}: ${text}`
        },
      )
      return judge(backend)
    },
  },
]
