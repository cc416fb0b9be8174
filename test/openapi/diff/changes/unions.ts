import { BEFORE, optional, type Row, schema } from './edits.ts'

const BODY = ['request.MsgBody[]', 'reply.MsgBody[]']
/** What is said of message elements is said of those that come and of those that we answer with. */
const inBoth = (inRequest: string, inReply: string, rest = '') => [
  `${inRequest} ${BEFORE} ${BODY[0]}${rest}`,
  `${inReply} ${BEFORE} ${BODY[1]}${rest}`,
]
export const unions: Row[] = [
  [
    'a kind of message comes',
    (c) => {
      c.components.schemas.NewElem = structuredClone(schema(c, 'TextElem'))
      c.components.schemas.NewElem.properties.MsgType.const = 'NewElem'
      schema(c, 'MsgBodyElement').oneOf.unshift({ $ref: '#/components/schemas/NewElem' })
      schema(c, 'UnknownElem').properties.MsgType.not.enum.push('NewElem')
    },
    inBoth('notable kind-added', 'notable kind-added'),
  ],
  [
    'a kind of message goes',
    (c) => schema(c, 'MsgBodyElement').oneOf.shift(),
    inBoth('breaking kind-removed', 'breaking kind-removed'),
  ],
  [
    'kinds that have no branch come no more',
    (c) => schema(c, 'MsgBodyElement').oneOf.pop(),
    inBoth('notable open-kind-removed', 'breaking open-kind-removed'),
  ],
  [
    'a member of a kind need not be there any more',
    (c) => optional(schema(c, 'TextElem').properties.MsgContent, 'Text'),
    inBoth('breaking member-optional', 'fine member-optional', '<TextElem>.MsgContent.Text'),
  ],
  [
    'a kind is a component of another name',
    (c) => {
      c.components.schemas.TIMTextElem = schema(c, 'TextElem')
      schema(c, 'MsgBodyElement').oneOf[0].$ref = '#/components/schemas/TIMTextElem'
    },
    inBoth('notable type-renamed', 'notable type-renamed', '<TextElem>'),
  ],
]
