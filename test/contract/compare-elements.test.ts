import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/openapi/document.ts'
import { compareElements } from './compare-sheet.ts'

describe('the comparison of the message elements with their sheet', () => {
  const text = { properties: { MsgContent: { properties: { Text: { type: 'string' } } } } }
  const open = { 'x-open-branch': 'MsgType' }
  const branches = {
    oneOf: [{ $ref: '#/components/schemas/TIMTextElem' }, { $ref: '#/components/schemas/Open' }],
  }
  const document = {
    components: { schemas: { MsgBodyElement: branches, TIMTextElem: text, Open: open } },
  } as unknown as Document
  const TIMTextElem = { fields: [{ name: 'Text', type: 'string' }] }

  const cases: [
    what: string,
    elements: Record<string, { fields: { name: string }[] }>,
    problems: string[],
  ][] = [
    ['finds nothing where both agree', { TIMTextElem }, []],
    [
      'finds an element that is not in the contract',
      { TIMTextElem, TIMNewElem: { fields: [] } },
      ['TIMNewElem: not in MsgBodyElement'],
    ],
    ['finds an element that is in no sheet', {}, ['TIMTextElem: in no sheet']],
    [
      'finds a member that is missing',
      { TIMTextElem: { fields: [...TIMTextElem.fields, { name: 'Bold' }] } },
      ['TIMTextElem: Bold is missing'],
    ],
  ]
  test.each(cases)('%s', (_, elements, problems) => {
    expect(compareElements(elements, document)).toEqual(problems)
  })
})
