import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeAdapter } from '../../src/receiver/adapters/node.ts'
import { createReceiver } from '../../src/receiver/receiver.ts'
import { checks } from '../../src/verify/checks/checks.ts'
import { serving } from '../support/http.ts'
import { APP } from '../support/requests.ts'
import { run } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary.ts'

const library = () =>
  serving(nodeAdapter(createReceiver({ sdkAppId: APP, tokens: ['secret'], logger: false })))
/** A backend that answers everything with a text of its own, which must not reach a terminal or a page as it is. */
const hostile = () => serving((_, response) => response.end('<script>alert(1)</script>\u001b[31m'))

const QUICK = ['--family', 'Push', '--skip', 'p99-under-rate,stalled-body,slow-body,huge-body']

describe('tcw verify', () => {
  it('reports a right backend in the terminal, and as files', async () => {
    const folder = await temporaryFolder()
    const file = (name: string) => join(folder, name)
    const { code, stdout } = await run([
      ...['verify', await library(), ...QUICK, '--token', 'secret'],
      ...['--junit', file('r.xml'), '--html', file('r.html'), '--badge', file('r.svg')],
    ])
    expect(stdout).toMatch(/ok {6}batch-100 /)
    expect(stdout).toMatch(/\d+ passed, 0 failed, \d+ skipped; 2 callbacks, \d+ requests in /)
    expect(code).toBe(0)
    expect(await readFile(file('r.xml'), 'utf8')).toMatch(/<testsuite [^>]*failures="0"/)
    expect(await readFile(file('r.html'), 'utf8')).toContain(
      '<article class="check passed" id="batch-100">',
    )
    expect(await readFile(file('r.svg'), 'utf8')).toContain('passing')
  })

  it('reports a wrong one with why, source and what came, and nothing of it unescaped', async () => {
    const folder = await temporaryFolder()
    const [page, xml, badge] = ['r.html', 'r.xml', 'r.svg'].map((name) => join(folder, name))
    const { code, stdout } = await run([
      ...['verify', await hostile(), ...QUICK, '--token', 'secret'],
      ...['--html', page as string, '--junit', xml as string, '--badge', badge as string],
    ])
    expect(code).toBe(1)
    expect(stdout).toMatch(/FAILED {2}answers-json /)
    expect(stdout).toMatch(/FAILED {2}signature-wrong /)
    expect(stdout).toContain('why: An answer that is not JSON counts as a failed callback.')
    expect(stdout).not.toContain('\u001b[31m')
    for (const file of [page, xml]) {
      const text = await readFile(file as string, 'utf8')
      expect(text).not.toContain('<script>')
      expect(text).not.toContain('\u001b')
      expect(text).toContain('&lt;script&gt;')
    }
    expect(await readFile(badge as string, 'utf8')).toMatch(/\d+ of \d+/)
  })

  it('prints JSON for programs', async () => {
    const { stdout } = await run([
      'verify',
      await library(),
      '--check',
      'answers-json,decides',
      '--json',
    ])
    const report = JSON.parse(stdout)
    expect(report.results.map(({ id, status }: any) => [id, status])).toEqual([
      ['answers-json', 'skipped'],
      ['decides', 'skipped'],
    ])
  })

  it('hints at token and app when everything is refused', async () => {
    const { stdout } = await run(['verify', await library(), '--check', 'examples-taken'])
    expect(stdout).toContain('hint: it refuses every callback. Is --token its token')
  })

  it('lists its checks, each with a reason and a source', async () => {
    const { stdout } = await run(['verify', '--list', '--json'])
    const listed = JSON.parse(stdout)
    expect(listed.map(({ id }: any) => id)).toEqual(checks.map(({ id }) => id))
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
    for (const { id, title, why, source } of listed) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(title.length * why.length).toBeGreaterThan(0)
      expect(source).toMatch(/^https:\/\//)
    }
  })
})

describe('wrong use of tcw verify is one line and exit code 2', () => {
  it.each([
    { args: [], says: 'which backend? Name its URL' },
    { args: ['http://127.0.0.1:1'], says: 'cannot be reached: nothing listens there' },
    { args: ['ftp://h'], says: 'It must be a URL' },
    {
      args: ['URL', '--check', 'reply-vald'],
      says: 'there is no check "reply-vald"; did you mean reply-valid?',
    },
    {
      args: ['URL', '--expect', 'Group.CallbackBeforeSendMsg'],
      says: 'Write it as Group.CallbackBeforeSendMsg=refuse',
    },
    {
      args: ['URL', '--expect', 'Group.CallbackBeforeSendMsg=refus'],
      says: 'no decision "refus"; did you mean refuse?',
    },
    {
      args: ['URL', '--expect', 'State.StateChange=allow'],
      says: 'decides nothing: it is an after-callback',
    },
    {
      args: ['URL', '--expect', 'State.StateChang=allow'],
      says: 'did you mean State.StateChange?',
    },
    { args: ['URL', '--family', 'Groop'], says: 'Allowed choices are' },
  ])('$args', async ({ args, says }) => {
    const url = await library()
    const { code, stderr } = await run([
      'verify',
      ...args.map((one) => (one === 'URL' ? url : one)),
    ])
    expect(stderr).toContain(says)
    expect(code).toBe(2)
  })
})
