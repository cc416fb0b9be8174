import { describe, expect, test } from 'vitest'
import type { Document } from '../../../src/openapi/document.ts'
import { valuesInWords } from '../../../src/openapi/editions/values-in-words.ts'

const colour = {
  type: 'string',
  description: 'A colour.',
  'x-extensible-enum': ['red', ''],
  'x-enumDescriptions': { red: 'Red.', '': 'None.' },
}
const list = 'Known values, more may come:\n\n- `red`: Red.\n- (empty): None.'

/** What becomes of a schema beside a shared one, `Colour`. */
function written(node: object): any {
  const document: any = { components: { schemas: { Colour: colour, Thing: node } } }
  // Read as a document is: no object is in it twice.
  const copy = JSON.parse(JSON.stringify(document))
  valuesInWords(copy as Document)
  return copy.components.schemas.Thing
}

const $ref = '#/components/schemas/Colour'

describe('known values in words', () => {
  test.each<[string, object, object]>([
    ['follow the description', colour, { ...colour, description: `A colour.\n\n${list}` }],
    [
      'are the description where there is none',
      { ...colour, description: undefined },
      { ...colour, description: list },
    ],
    [
      'need no meanings',
      { 'x-extensible-enum': [0, 1] },
      {
        'x-extensible-enum': [0, 1],
        description: 'Known values, more may come:\n\n- `0`\n- `1`',
      },
    ],
    ['stand in the shared schema alone', { $ref }, { $ref }],
    [
      'follow a description that hides that of the shared schema',
      { $ref, description: 'Its colour.' },
      { $ref, description: `Its colour.\n\n${list}` },
    ],
    [
      'follow the description of a parameter, not that of its schema',
      { in: 'query', description: 'Its colour.', schema: colour },
      { in: 'query', description: `Its colour.\n\n${list}`, schema: colour },
    ],
    ['leave closed lists alone', { enum: ['red'] }, { enum: ['red'] }],
    ['leave a member of that name alone', { 'x-extensible-enum': {} }, { 'x-extensible-enum': {} }],
  ])('%s', (_, node, expected) => {
    expect(written(node)).toEqual(expected)
  })

  test('stay beside the words as data', () => {
    expect(written(colour)).toMatchObject({
      'x-extensible-enum': colour['x-extensible-enum'],
      'x-enumDescriptions': colour['x-enumDescriptions'],
    })
  })
})
