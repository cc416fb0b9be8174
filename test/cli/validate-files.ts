import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { push, sample } from '../support/requests.ts'

export const C2C = 'C2C.CallbackAfterSendMsg'
export const BEFORE = 'Group.CallbackBeforeSendMsg'
export const MODERATION = 'ContentCallback.ResultNotify'
export const REFUSED = { ActionStatus: 'OK', ErrorCode: 10101, ErrorInfo: 'No ads' }

let folder: string

/** The path of one of the files, or of the folder of them all. */
export const file = (name: string) => join(folder, name)

/** Writes the files for the tests of `tcw validate` into a folder that is removed at the end. */
export function writeFiles(): void {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tcw-validate-'))
    for (const [name, content] of Object.entries(FILES)) {
      mkdirSync(dirname(file(name)), { recursive: true })
      writeFileSync(file(name), typeof content === 'string' ? content : JSON.stringify(content))
    }
  })
  afterAll(() => rmSync(folder, { recursive: true }))
}

export const FILES: Record<string, unknown> = {
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
