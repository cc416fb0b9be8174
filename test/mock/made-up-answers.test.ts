import { afterAll, beforeAll, expect, test } from 'vitest'
import { callbacks } from '../../src/contract/callbacks.ts'
import { validate } from '../../src/contract/validate.ts'
import { startMock } from '../../src/mock/mock.ts'
import { sender } from '../support/http.ts'
import { sample, wire } from '../support/requests.ts'

let mock: Awaited<ReturnType<typeof startMock>>
beforeAll(async () => {
  mock = await startMock({ port: 0 })
})
afterAll(() => mock.close())

// Five each: Prism chooses values, optional members and kinds of element, by the seed.
test.each(callbacks.map(({ command }) => command))(
  '%s gets made-up answers that the strict profile takes and that allow',
  async (command) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { status, body } = await sender(mock.url)({
        url: wire(command),
        body: sample(command),
        headers: { prefer: `dynamic=true, seed=${seed}` },
      })
      expect(status).toBe(200)
      expect(body.ErrorCode).toBe(0)
      const { valid, errors } = validate(command, body, { part: 'reply', profile: 'strict' })
      expect(errors).toEqual([])
      expect(valid).toBe(true)
    }
  },
)
