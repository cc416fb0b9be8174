import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FileVerdict } from '../../src/cli/validate-file.ts'
import { callbacks } from '../../src/contract/callbacks.ts'
import { push, sample } from '../support/requests.ts'
import { run } from '../support/run-cli.ts'

const C2C = 'C2C.CallbackAfterSendMsg'
const BEFORE = 'Group.CallbackBeforeSendMsg'
const MODERATION = 'ContentCallback.ResultNotify'
const REFUSED = { ActionStatus: 'OK', ErrorCode: 10101, ErrorInfo: 'No ads' }

let folder: string
const file = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tcw-validate-'))
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(file(name)), { recursive: true })
    writeFileSync(file(name), typeof content === 'string' ? content : JSON.stringify(content))
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

const FILES: Record<string, unknown> = {
  'all/captured.json': sample(C2C),
  'all/several-events.json': push({}, {}),
  [`all/${MODERATION}.request.2.json`]: sample(MODERATION),
  [`all/${MODERATION}/one.json`]: sample(MODERATION),
  'all/Call.CallbackAfterCloudRecordingChanged.json': sample('Call.CallbackAfterRecordChanged', {
    CallbackCommand: undefined,
  }),
  [`all/${BEFORE}/reply.refuse.json`]: REFUSED,
  [`all/${BEFORE}.reply.modify.json`]: { ...REFUSED, ErrorCode: 0, MsgBody: 'text' },
  'all/wrong.json': sample(C2C, {
    MsgSeq: '1',
    MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: 5 } }],
  }),
  'all/new.json': sample(C2C, { Mood: 'good', OnlineOnlyFlag: 7 }),
  'all/misspelt.json': { CallbackCommand: 'C2C.CallbackAfterSendMesg' },
  'all/nameless.json': {},
  'all/broken.json': '{"CallbackCommand": ',
  'all/not-json.txt': 'skipped',
  'answer.json': REFUSED,
  'unsorted/deep/down/captured.json': sample(C2C),
  'empty/readme.md': '',
}

describe('tcw validate FOLDER', () => {
  let lenient: { code: number; verdicts: Map<string, FileVerdict>; order: string[] }
  let strict: typeof lenient
  const validated = async (...args: string[]) => {
    const { code, stdout } = await run(['validate', '--json', ...args, file('all')])
    const verdicts = (JSON.parse(stdout) as FileVerdict[]).map((verdict) => ({
      ...verdict,
      file: verdict.file.slice(file('all/').length),
    }))
    return {
      code,
      verdicts: new Map(verdicts.map((verdict) => [verdict.file, verdict])),
      order: verdicts.map((one) => one.file),
    }
  }
  beforeAll(async () => {
    lenient = await validated()
    strict = await validated('--profile', 'strict')
  })

  const good: [string, string, string, FileVerdict['part']][] = [
    ['the command in the body', 'captured.json', C2C, 'request'],
    ['the command in the first event', 'several-events.json', 'Push.OfflinePush', 'request'],
    ['the command in the name of the file', `${MODERATION}.request.2.json`, MODERATION, 'request'],
    ['the command in the name of the folder', `${MODERATION}/one.json`, MODERATION, 'request'],
    ['.reply. in the name', `${BEFORE}/reply.refuse.json`, BEFORE, 'reply'],
  ]
  it.each(good)('goes by %s', (_what, name, command, part) => {
    const valid = { file: name, command, part, valid: true, errors: [], unknown: [] }
    expect([lenient.verdicts.get(name), strict.verdicts.get(name)]).toEqual([valid, valid])
  })

  it('goes by an alias, which names the command', () => {
    expect(lenient.verdicts.get('Call.CallbackAfterCloudRecordingChanged.json')).toMatchObject({
      command: 'Call.CallbackAfterRecordChanged',
      part: 'request',
    })
  })

  const bad: [string, string, string | null, string, string, RegExp][] = [
    [
      'an error of the body',
      'wrong.json',
      C2C,
      '/MsgSeq',
      'type',
      /\/MsgSeq: expected integer, got "1"/,
    ],
    [
      'an answer',
      `${BEFORE}.reply.modify.json`,
      BEFORE,
      '/MsgBody',
      'type',
      /\/MsgBody: expected array, got "text"/,
    ],
    [
      'an unknown command',
      'misspelt.json',
      null,
      '',
      'command',
      /not a command of the contract; did you mean C2C.CallbackAfterSendMsg/,
    ],
    [
      'no command',
      'nameless.json',
      null,
      '',
      'command',
      /no command in the body .* say which with --command/,
    ],
    ['text that is no JSON', 'broken.json', null, '', 'json', /^not JSON: /],
  ]
  it.each(bad)('finds %s', (_what, name, command, path, keyword, text) => {
    const verdict = lenient.verdicts.get(name)
    expect(verdict).toMatchObject({ command, valid: false })
    expect(verdict?.errors).toContainEqual({ path, keyword, message: expect.stringMatching(text) })
  })

  it('names what is new, which only the strict profile counts as an error', () => {
    const spots = ['/Mood', '/OnlineOnlyFlag']
    expect(lenient.verdicts.get('new.json')).toMatchObject({
      valid: true,
      errors: [],
      unknown: spots,
    })
    const { valid, errors, unknown } = strict.verdicts.get('new.json') as FileVerdict
    expect([valid, errors.map(({ path }) => path), unknown]).toEqual([false, spots, spots])
  })

  it('gives one verdict for each .json file, in order, and ends with 1', () => {
    const names = Object.keys(FILES).filter(
      (name) => name.startsWith('all/') && name.endsWith('.json'),
    )
    expect(lenient.order).toEqual(names.map((name) => name.slice(4)).sort())
    expect([lenient.code, strict.code]).toEqual([1, 1])
  })
})

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
