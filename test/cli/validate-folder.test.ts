import { beforeAll, describe, expect, it } from 'vitest'
import type { FileVerdict } from '../../src/cli/run/validate-file.ts'
import { run } from '../support/run-cli.ts'
import { BEFORE, C2C, FILES, file, MODERATION, writeFiles } from './validate-files.ts'

writeFiles()

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
      /neither the body nor the file name has a command; set it with --command/,
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
