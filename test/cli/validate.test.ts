import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FileVerdict } from '../../src/cli/run/validate-file.ts'
import { callbacks } from '../../src/contract/callbacks.ts'
import { sample } from '../support/requests.ts'
import { run } from '../support/run-cli.ts'
import { BEFORE, C2C, file, MODERATION, REFUSED, writeFiles } from './validate-files.ts'

writeFiles()

describe.concurrent('tcw validate', () => {
  it('prints a line for each file and its findings, for people', async () => {
    const { code, stdout } = await run([
      'validate',
      file('all/wrong.json'),
      file('all/new.json'),
      file('all/captured.json'),
    ])
    expect(code).toBe(1)
    const lines = stdout.trimEnd().split('\n')
    expect(lines[0]).toBe(`INVALID ${file('all/wrong.json')} (${C2C}, request)`)
    expect(lines[1]).toMatch(/^ {8}\/MsgSeq: expected integer, got "1"$/)
    expect(lines).toContain(`valid   ${file('all/new.json')} (${C2C}, request)`)
    expect(lines).toContain('        /Mood: not in the contract (accepted)')
    expect(lines.at(-1)).toBe(`valid   ${file('all/captured.json')} (${C2C}, request)`)
  })

  it('finds the files of folders below, and ends with 0 when all are fine', async () => {
    const { code, stdout } = await run(['validate', '--json', file('unsorted')])
    expect([code, JSON.parse(stdout)]).toMatchObject([
      0,
      [{ file: file('unsorted/deep/down/captured.json'), valid: true }],
    ])
  })

  it.each<[string, string[], string, object]>([
    [
      'with a command in the body',
      [],
      JSON.stringify(sample(C2C)),
      { command: C2C, part: 'request', valid: true },
    ],
    [
      'with --command',
      ['-c', MODERATION],
      JSON.stringify(sample(MODERATION)),
      { command: MODERATION, valid: true },
    ],
    [
      'that is an answer',
      ['--reply', '-c', BEFORE],
      JSON.stringify(REFUSED),
      { command: BEFORE, part: 'reply', valid: true },
    ],
    [
      'of TRTC',
      [],
      '{"EventGroupId":1,"EventType":103,"CallbackTs":1687770730166,"EventInfo":{}}',
      { command: null, valid: false, errors: [{ keyword: 'foreign' }] },
    ],
    ['that is empty', [], '', { command: null, valid: false, errors: [{ keyword: 'json' }] }],
  ])('takes standard input %s', async (_what, args, input, verdict) => {
    const { code, stdout } = await run(['validate', '--json', ...args, '-'], { input })
    expect(JSON.parse(stdout)).toMatchObject([{ file: '-', ...verdict }])
    expect(code).toBe('errors' in verdict ? 1 : 0)
  })

  it('holds an answer against the command that is given', async () => {
    const args = ['validate', '--json', '--reply', '--profile', 'strict', '--command']
    const [fits, other] = await Promise.all(
      [BEFORE, 'C2C.CallbackBeforeSendMsg'].map((c) => run([...args, c, file('answer.json')])),
    )
    expect([fits?.code, other?.code]).toEqual([0, 1])
    expect(JSON.parse(other?.stdout ?? '')).toMatchObject([
      { part: 'reply', errors: [{ path: '/ErrorCode' }] },
    ])
  })

  it('holds a body against the command that is given, not against its own', async () => {
    const { code, stdout } = await run([
      'validate',
      '--json',
      '--command',
      'State.StateChange',
      file('all/captured.json'),
    ])
    expect([code, JSON.parse(stdout)[0].errors]).toEqual([
      1,
      expect.arrayContaining([expect.objectContaining({ path: '/CallbackCommand' })]),
    ])
  })

  it.each<[string, () => string[], RegExp]>([
    [
      'a file that is missing',
      () => [file('none.json')],
      /there is no file or folder ".*none\.json"/,
    ],
    [
      'a folder without .json files',
      () => [file('empty')],
      /the folder ".*empty" holds no \.json file/,
    ],
    [
      'a command that there is not',
      () => ['-c', 'State.StateChanged', file('answer.json')],
      /did you mean State\.StateChange\?; tcw list/,
    ],
    [
      'a profile that there is not',
      () => ['--profile', 'loose', file('answer.json')],
      /'loose' is invalid\. Allowed choices are lenient, strict/,
    ],
    ['no file', () => [], /missing required argument 'file'/],
  ])('ends with 2 for %s', async (_what, args, text) => {
    const { code, stdout, stderr } = await run(['validate', ...args()])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(text)
  })

  it('finds every example of the contract valid in the strict profile', async () => {
    const { code, stdout } = await run([
      'validate',
      '--json',
      '--profile',
      'strict',
      join(import.meta.dirname, '../../openapi/examples'),
    ])
    const verdicts = JSON.parse(stdout) as FileVerdict[]
    expect(verdicts.filter(({ valid }) => !valid)).toEqual([])
    expect([code, new Set(verdicts.map(({ command }) => command)).size]).toEqual([
      0,
      callbacks.length,
    ])
  })
})
