import { sign } from '../../contract/signature.ts'
import type { Addressing } from '../../sender/prepare.ts'
import {
  type Answered,
  type Backend,
  cameBack,
  firstExample,
  isTaken,
  notTaken,
} from '../backend.ts'
import { type Check, each, type Failure, type Found, found, PAGES, skip } from '../check.ts'
import type { Settings } from '../settings.ts'
import { withQuery } from './variation.ts'

type Forged = { form: string; addressing?: Partial<Addressing>; url?: (url: string) => string }

const NO_TOKEN = 'no token is given; say --token'

/** Whether an answer takes the event: status 200, and not FAIL in words. */
function tookIt(answer: Answered): boolean {
  const { posted } = answer
  return isTaken(answer) && !('text' in posted && /"ActionStatus"\s*:\s*"FAIL/.test(posted.text))
}

/** Sends forged requests of one callback a phase; none may be taken. */
async function refuses(backend: Backend, forged: readonly Forged[]): Promise<Found> {
  const kinds = backend.representatives().slice(0, 4)
  const plain = await each(kinds, (callback) =>
    backend.send({ callback, body: firstExample(callback) }, 'plain'),
  )
  // Of a backend that refuses everything, a refusal says nothing.
  const taken = plain.filter(tookIt).map(({ callback }) => callback)
  if (!taken.length) return skip('the backend takes no callback in its plain form')
  const requests = taken.flatMap((callback) => forged.map((one) => ({ callback, ...one })))
  const answers = await each(requests, ({ form, ...request }) =>
    backend.send({ ...request, body: firstExample(request.callback) }, form),
  )
  return found(
    answers.map((answer): Failure | undefined => {
      const { callback, form, posted } = answer
      const detail = `must be refused (401 or 403), so that nobody else can post; ${cameBack(answer)}`
      if (!('status' in posted)) return { command: callback.command, form, detail }
      if (posted.status >= 500 || tookIt(answer)) return { command: callback.command, form, detail }
      return undefined
    }),
  )
}

const needsToken =
  (run: (backend: Backend, settings: Settings) => Promise<Found>): Check['run'] =>
  async (backend, settings) =>
    settings.tokens.length ? run(backend, settings) : skip(NO_TOKEN)

const SIGNED = { source: PAGES.signature } as const

export const signatureChecks: readonly Check[] = [
  {
    ...SIGNED,
    id: 'signature-wrong',
    title: 'refuses a wrong signature',
    why: 'Who knows the URL could post events in the name of Chat.',
    run: needsToken((backend) => {
      const forged = (form: string, value: string) => ({
        form,
        url: withQuery((query) => query.set('Sign', value)),
      })
      return refuses(backend, [
        forged('zeros', '0'.repeat(64)),
        forged('empty', ''),
        forged('short', 'abc'),
        { form: 'of another token', addressing: { token: 'not the token' } },
      ])
    }),
  },
  {
    ...SIGNED,
    id: 'signature-missing',
    title: 'refuses callbacks without a signature',
    why: 'With a token in the console, Chat signs every request.',
    run: needsToken((backend) =>
      refuses(backend, [
        { form: 'no Sign and RequestTime', addressing: { signature: 'missing' } },
        { form: 'no RequestTime', url: withQuery((query) => query.delete('RequestTime')) },
      ]),
    ),
  },
  {
    ...SIGNED,
    id: 'signature-expired',
    title: 'refuses a signature that is older than a minute',
    why: 'A request that was overheard could be sent again for ever.',
    run: needsToken((backend) =>
      refuses(backend, [
        { form: 'an hour old', addressing: { signature: 'expired' } },
        { form: 'two minutes old', addressing: { clockSeconds: -120 } },
      ]),
    ),
  },
  {
    ...SIGNED,
    id: 'signature-future',
    title: 'refuses a signature from the future',
    why: 'A request signed ahead could be sent again until its time has come.',
    run: needsToken((backend) =>
      refuses(backend, [{ form: 'an hour ahead', addressing: { signature: 'future' } }]),
    ),
  },
  {
    ...SIGNED,
    id: 'signature-window',
    title: 'takes a signature that is half a minute off in either direction',
    why: 'Clocks differ, and requests take their time; the platform allows a minute.',
    run: needsToken((backend) =>
      takes(backend, [
        { form: '30 s old', addressing: { clockSeconds: -30 } },
        { form: '30 s ahead', addressing: { clockSeconds: 30 } },
      ]),
    ),
  },
  {
    ...SIGNED,
    id: 'signature-rotation',
    title: 'takes every token during a rotation',
    why: 'A change in the console takes two minutes; one token alone would lose what comes meanwhile.',
    run: async (backend, { tokens }) =>
      tokens.length < 2
        ? skip('one token is given; name the old and the new one: --token old,new')
        : takes(
            backend,
            tokens.map((token, index) => ({ form: `token ${index + 1}`, addressing: { token } })),
          ),
  },
  {
    ...SIGNED,
    id: 'signature-time-is-signed',
    title: 'refuses a RequestTime that was not signed',
    why: 'Without it, an old signature could be given a new time.',
    run: needsToken((backend, { tokens }) => {
      const now = Math.floor(Date.now() / 1000)
      const stale = sign(tokens[0] as string, now - 3600)
      const url = withQuery((query) => {
        query.set('RequestTime', String(now))
        query.set('Sign', stale)
      })
      return refuses(backend, [{ form: 'old Sign, new RequestTime', url }])
    }),
  },
  {
    id: 'foreign-app',
    title: 'refuses callbacks of another app',
    why: 'A token can be shared by apps; the SDKAppID says whose event it is.',
    source: PAGES.overview,
    run: (backend, { sdkAppId }) =>
      refuses(backend, [
        { form: `SdkAppid ${sdkAppId + 1}`, addressing: { sdkAppId: sdkAppId + 1 } },
        { form: 'no SdkAppid', url: withQuery((query) => query.delete('SdkAppid')) },
      ]),
  },
]

async function takes(backend: Backend, forms: readonly Forged[]): Promise<Found> {
  const callback = backend.usual()
  const answers = await each(forms, ({ form, ...request }) =>
    backend.send({ callback, body: firstExample(callback), ...request }, form),
  )
  return found(answers.map(notTaken))
}
