import { describe, expect, it } from 'vitest'
import { client } from '../../support/adapters.ts'
import { type Recording, recording } from '../../support/recording.ts'
import { push, sample, wire } from '../../support/requests.ts'

const AFTER = 'C2C.CallbackAfterSendMsg'
const PUSH = 'Push.OfflinePush'
const OK = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }

const post = async (
  { receiver }: Recording,
  command: string,
  body: unknown,
  query: Record<string, string> = {},
) => (await client(receiver))({ url: wire(command, query), body })

const kept = ({ events, invalid, unknown, errors }: Recording) => [
  events.length,
  invalid.length,
  unknown.length,
  errors.length,
]

/** Bodies that violate the contract, and where. */
describe('depthLimit', () => {
  it.each<[string, string, object, number]>([
    ['a callback that may be nested without end', AFTER, sample(AFTER), 3],
    ['one whose levels the contract bounds', PUSH, push({}), 2],
    ['one that is not known', 'New.CallbackOfTomorrow', { Any: [{}] }, 2],
  ])(
    'refuses a body of %s, and takes it with a level more',
    async (_what, command, body, depthLimit) => {
      const refused = recording({ depthLimit })
      expect(await post(refused, command, body)).toMatchObject({
        status: 400,
        body: { ErrorInfo: expect.stringMatching(/nested/) },
      })
      expect(kept(refused)).toEqual([0, 0, 0, 0])
      const taken = recording({ depthLimit: depthLimit + 1 })
      expect(await post(taken, command, body)).toMatchObject({ status: 200, body: OK })
    },
  )
})
