import { beforeAll, describe, expect, it } from 'vitest'
import { callbacks } from '../../src/contract/callbacks.ts'
import { type Ended, run } from '../support/run-cli.ts'

const listed = async (...args: string[]) =>
  JSON.parse((await run(['list', '--json', ...args])).stdout) as any[]

describe.concurrent('tcw list', () => {
  let json: Ended
  beforeAll(async () => {
    json = await run(['list', '--json'])
  })

  it('knows every callback once', () => {
    const commands = JSON.parse(json.stdout).map(({ command }: any) => command)
    expect([json.code, json.stderr, commands.length, new Set(commands).size]).toEqual([
      0,
      '',
      callbacks.length,
      callbacks.length,
    ])
    expect(commands).toContain('C2C.CallbackBeforeSendMsg')
  })

  it('prints family, phase, title, sources, aliases and decisions as JSON', () => {
    const found = JSON.parse(json.stdout).find(
      ({ command }: any) => command === 'Group.CallbackBeforeSendMsg',
    )
    expect(found).toMatchObject({
      family: 'Group',
      phase: 'before',
      title: expect.any(String),
      aliases: [],
      batch: false,
    })
    expect(found.sources[0].url).toMatch(/^https:\/\//)
    expect(found.decisions.map(({ name }: any) => name)).toContain('drop')
  })

  it('prints a line for each, for people', async () => {
    const { code, stdout } = await run(['list'])
    const lines = stdout.trimEnd().split('\n')
    expect([code, lines.length]).toEqual([0, callbacks.length])
    expect(lines.find((line) => line.startsWith('Push.OfflinePush '))).toMatch(
      /^Push\.OfflinePush +Push +after +\S/,
    )
  })

  it.each<[string, string[], (entry: any) => boolean]>([
    ['a family, however it is spelt', ['--family', 'pUSH'], ({ family }) => family === 'Push'],
    [
      'a family and a phase',
      ['--family', 'Group', '--phase', 'after'],
      ({ family, phase }) => family === 'Group' && phase === 'after',
    ],
  ])('narrows to %s', async (_what, args, fits) => {
    const all = JSON.parse(json.stdout) as any[]
    const some = await listed(...args)
    expect(some).toEqual(all.filter(fits))
    expect(some.length).toBeGreaterThan(1)
  })

  it.each([
    [
      'a family that there is not',
      ['--family', 'Grup'],
      /there is no family "Grup"; the families are .*Group/,
    ],
    [
      'a phase that there is not',
      ['--phase', 'during'],
      /'during' is invalid\. Allowed choices are before, after/,
    ],
    ['an option that there is not', ['--yaml'], /unknown option '--yaml'/],
  ])('ends with 2 for %s', async (_what, args, text) => {
    const { code, stdout, stderr } = await run(['list', ...args])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(text)
  })
})

it.concurrent.each([
  ['an unknown command ends with 2', ['lsit'], 2, /unknown command 'lsit'/],
  ['no command ends with 2 and shows the help', [], 2, /Usage: tcw/],
])('%s', async (_what, args, code, text) => {
  const ended = await run(args)
  expect([ended.code, ended.stderr]).toEqual([code, expect.stringMatching(text)])
})

it.concurrent('--help ends with 0', async () => {
  expect(await run(['--help'])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/validate .*\n/),
  })
})
