import { describe, expect, test } from 'vitest'
import { guarded, type Listener } from '../../src/http/listener.ts'
import { sender, serving } from '../support/http.ts'
import { raw } from '../support/raw.ts'

const failing: [string, Listener][] = [
  [
    'throws',
    () => {
      throw new Error('broken')
    },
  ],
  ['rejects', async () => Promise.reject(new Error('broken'))],
  [
    'rejects after a while',
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      throw new Error('broken')
    },
  ],
]

describe('a listener that is guarded', () => {
  test.each(failing)('and %s answers 500 without the error, which is told', async (_, listener) => {
    const errors: unknown[] = []
    const send = sender(await serving(guarded(listener, (error) => errors.push(error))))
    const { status, headers, text } = await send({ url: '/', body: '{}' })
    expect([status, headers['content-type']]).toEqual([500, 'application/problem+json'])
    expect(text).not.toContain('broken')
    expect(errors).toEqual([new Error('broken')])
  })

  test('and fails in the middle of a response ends the connection', async () => {
    const errors: unknown[] = []
    const listener: Listener = async (_request, response) => {
      response.write('half')
      throw new Error('broken')
    }
    const send = sender(await serving(guarded(listener, (error) => errors.push(error))))
    await expect(send({ url: '/', method: 'GET' })).rejects.toThrow()
    expect(errors).toHaveLength(1)
  })

  test.each(['//', '/\\', '//host', 'http://[', 'http://a:99999/', '*'])(
    'does not see the target %s, which is answered 400',
    async (target) => {
      let seen = 0
      const listener: Listener = (_request, response) => {
        seen++
        response.end()
      }
      const origin = await serving(guarded(listener, () => {}))
      const { status, body } = await raw(origin, { target })
      expect([status, body.title, seen]).toEqual([400, 'No path', 0])
    },
  )
})
