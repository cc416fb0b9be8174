import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Command } from '../../src/contract/types.ts'
import { signedPath } from './all-callbacks.ts'
import { type ServerProcess, startServer } from './child.ts'

const MIB = 1024 * 1024
/** The platform waits 2 000 ms for an answer, and nothing else is served in the meantime. */
const PATIENCE_MS = 2000

/** As many pieces between a start and an end as fit into the largest body that is read. */
function filled(start: string, piece: (index: number) => string, end: string): string {
  const parts: string[] = []
  let left = MIB - start.length - end.length
  for (let index = 0; left > 0; index++) {
    const part = `${index ? ',' : ''}${piece(index)}`
    left -= part.length
    if (left >= 0) parts.push(part)
  }
  return start + parts.join('') + end
}

const C2C = '{"CallbackCommand":"C2C.CallbackAfterSendMsg"'

/**
 * Bodies within the size limit with as many violations of the contract, or as much nesting, as
 * possible.
 */
const BODIES: [string, Command, number, string][] = [
  [
    'numbers for elements',
    'C2C.CallbackAfterSendMsg',
    400,
    filled(`${C2C},"MsgBody":[`, () => '0', ']}'),
  ],
  [
    'empty elements',
    'C2C.CallbackAfterSendMsg',
    400,
    filled(`${C2C},"MsgBody":[`, () => '{}', ']}'),
  ],
  [
    'elements without content',
    'C2C.CallbackAfterSendMsg',
    400,
    filled(`${C2C},"MsgBody":[`, () => '{"MsgType":"TIMTextElem"}', ']}'),
  ],
  [
    'new members',
    'C2C.CallbackAfterSendMsg',
    400,
    filled(`${C2C},`, (index) => `"k${index}":0`, '}'),
  ],
  ['empty events', 'Push.OfflinePush', 400, filled('{"Events":[', () => '{}', ']}')],
  ['numbers for events', 'Push.OfflinePush', 400, filled('{"Events":[', () => '0', ']}')],
  ['arrays in arrays', 'State.StateChange', 400, `{"a":${'['.repeat(MIB - 10)}`],
  ['objects in objects', 'State.StateChange', 400, '{"a":'.repeat(MIB / 6)],
]

let server: ServerProcess
beforeAll(async () => {
  server = await startServer('observed-server.ts', [JSON.stringify({ invalid: 'reject' })])
})
afterAll(() => server.kill())

it.each(BODIES)('1 MiB of %s in %s is answered in time', async (name, command, expected, body) => {
  const started = performance.now()
  const signal = AbortSignal.timeout(10 * PATIENCE_MS)
  const { status } = await fetch(server.url + signedPath(command), { method: 'POST', body, signal })
  const ms = Math.round(performance.now() - started)
  console.log(`1 MiB of ${name}: ${status} after ${ms} ms`)
  expect(status).toBe(expected)
  expect(ms).toBeLessThan(PATIENCE_MS)
})
