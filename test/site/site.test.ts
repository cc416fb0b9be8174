import { describe, expect, test } from 'vitest'
import contract from '../../generated/contract.json' with { type: 'json' }
import { callbacks } from '../../src/contract/callbacks.ts'
import type { Document } from '../../src/openapi/document.ts'
import { bodySchemaFile } from '../../src/openapi/editions/published.ts'
import { renderSite, siteFiles } from '../../src/site/site.ts'
import { brokenLinks, idsOf } from './links.ts'

const document = contract as unknown as Document
const site = renderSite(document)
const pageOf = (command: string) => site.get(`callbacks/${command}.html`) ?? ''

/** The contract with one callback changed. */
function changed(command: string, change: (operation: any, document: any) => void): string {
  const copy = structuredClone(document)
  change(copy.webhooks?.[command]?.post, copy)
  return renderSite(copy).get(`callbacks/${command}.html`) ?? ''
}

test('every callback has a page, an entry in the index page and one in callbacks.json', () => {
  const commands = callbacks.map(({ command }) => command)
  const pages = [...site.keys()].filter((path) => path.startsWith('callbacks/'))
  expect(pages).toEqual(commands.map((command) => `callbacks/${command}.html`))
  expect(
    commands.filter(
      (command) => !site.get('index.html')?.includes(`href="callbacks/${command}.html"`),
    ),
  ).toEqual([])
  expect(JSON.parse(site.get('callbacks.json') ?? '')).toEqual(
    callbacks.map(({ command, family, phase, title, operationId }) => ({
      command,
      family,
      phase,
      title,
      url: `callbacks/${command}.html`,
      operationId,
    })),
  )
})

describe('links', () => {
  test('every link between the pages, with its anchor, leads somewhere', () => {
    const others = [...siteFiles(document).keys()].filter((path) => !site.has(path))
    const schemas = callbacks.flatMap(({ command }) =>
      (['request', 'reply'] as const).map((part) => bodySchemaFile(command, part)),
    )
    expect(brokenLinks(site, ['redoc.html', ...others, ...schemas])).toEqual([])
  })

  test('the check finds a link to a page, and to an anchor, that is not there', () => {
    const pages = new Map([
      ['index.html', '<a href="gone.html">x</a> <a href="#gone">x</a> <a href="b.html#here">x</a>'],
      ['b.html', '<p id="here">'],
    ])
    expect(brokenLinks(pages, [])).toEqual(['index.html: gone.html', 'index.html: #gone'])
  })

  test('no page has an id twice', () => {
    for (const [path, text] of site) {
      const ids = idsOf(text)
      expect({ path, twice: ids.filter((id, index) => ids.indexOf(id) !== index) }).toEqual({
        path,
        twice: [],
      })
    }
  })

  test.each([
    ['a field', 'Group.CallbackBeforeSendMsg', 'GroupId'],
    ['a field of a batch', 'Push.OfflinePush', 'Events.EventTime'],
    ['the field that tells the kinds apart', 'Group.CallbackBeforeSendMsg', 'MsgBody.MsgType'],
    [
      'a field of one kind',
      'Group.CallbackBeforeSendMsg',
      'MsgBody.TIMImageElem.MsgContent.ImageInfoArray.URL',
    ],
    ['a query parameter', 'Group.CallbackBeforeSendMsg', 'query.SdkAppid'],
    ['a field of the answer', 'Sns.CallbackPrevFriendAdd', 'answer.ResultItem.ResultCode'],
    ['an example', 'Group.CallbackBeforeSendMsg', 'answer-example-refuse'],
  ])('%s has an anchor', (_, command, id) => {
    expect(idsOf(pageOf(command))).toContain(id)
  })
})

test('every member of every example is described on its page', () => {
  for (const [command, { post }] of Object.entries(document.webhooks ?? {})) {
    const ids = new Set(idsOf(pageOf(command)))
    const { examples } = post.requestBody.content['application/json']
    const members = Object.values(examples).flatMap(({ value }) => Object.keys(value as object))
    expect({ command, missing: members.filter((name) => !ids.has(name)) }).toEqual({
      command,
      missing: [],
    })
  }
})

describe('what a page says', () => {
  const before = pageOf('Group.CallbackBeforeSendMsg')

  test.each([
    ['the phase', '<span class="badge before">Before-callback</span> your answer decides'],
    ['the time limit', '2 seconds'],
    [
      'the decisions',
      '<th scope="row">refuseWithCode</th><td><a href="../codes.html#answer-10100-10200"><code>10100–10200</code></a></td>',
    ],
    [
      'the fields that a decision takes',
      '<a href="#answer.CloudCustomData"><code>CloudCustomData</code></a>',
    ],
    ['an example', '&quot;CallbackCommand&quot;: &quot;Group.CallbackBeforeSendMsg&quot;'],
    ['a source', 'href="https://cloud.tencent.com/document/product/269/1619"'],
    ['its language', '<html lang="en">'],
    [
      'what it is about, for search engines',
      '<meta name="description" content="Before-callback of Tencent Cloud Chat: ',
    ],
    ['the next callback', '<link rel="next" href="../callbacks/Group.CallbackAfterSendMsg.html">'],
  ])('%s', (_, text) => {
    expect(before).toContain(text)
  })

  test.each([
    [
      'that the gift is blocked without an answer',
      'Live.CallbackBeforeSendGift',
      'The gift is <strong>blocked</strong>',
    ],
    [
      'that the operation goes ahead',
      'Sns.CallbackPrevFriendAdd',
      'The operation goes ahead by default',
    ],
    [
      'that it is not documented what happens',
      'ChatBot.OnAssignHuman',
      'Not documented for this callback',
    ],
    [
      'that an after-callback may be sent again',
      'Push.OfflinePush',
      'Possible when retries are on',
    ],
    [
      'what identifies an event',
      'C2C.CallbackAfterMsgWithDraw',
      '<dt>Identity</dt><dd><p><code>MsgKey</code>, <code>From_Account</code>',
    ],
    ['that nothing identifies it', 'Sns.CallbackFriendAdd', 'Nothing identifies an event.'],
    ['what the inbox keeps in order', 'Group.CallbackAfterSendMsg', 'events of one group'],
    ['another word for the callback', 'Call.CallbackAfterRecordChanged', '<dt>Also written</dt>'],
    ['the unit of a time', 'Push.OfflinePush', '<span class="unit">seconds</span>'],
    [
      'that one of two members is there',
      'Group.CallbackAfterMemberFieldChanged',
      'At least one of <a href="#Member_Account">',
    ],
    [
      'where a shape that contains itself is described',
      'C2C.CallbackAfterSendMsg',
      'The same as <a href="#MsgBody">',
    ],
    [
      'the names that a map can have',
      'Chatbot.InterfaceInvocation',
      'Body.<wbr></span>&lt;name&gt;',
    ],
  ])('%s', (_, command, text) => {
    expect(pageOf(command)).toContain(text)
  })

  test('a member that was seen in traffic only', () => {
    const page = changed('State.StateChange', ({ requestBody }, { components }) => {
      const name = requestBody.content['application/json'].schema.$ref.split('/').pop()
      components.schemas[name].properties.Extra = {
        type: 'string',
        description: 'New.',
        'x-undocumented': true,
      }
    })
    expect(page).toContain('Seen in real traffic, in no documentation.')
  })
})

describe('text of the contract is never taken for HTML', () => {
  const evil = '<script>alert(1)</script>" onload="x'

  test.each<[string, (operation: any) => void]>([
    ['a summary', (operation) => (operation.summary = evil)],
    [
      'a description',
      (operation) =>
        (operation.description = `${evil}\n\n${evil} [x](javascript:alert(1)) \`${evil}\``),
    ],
    ['a dispute', (operation) => (operation['x-dispute'] = [evil])],
    [
      'a source',
      (operation) => (operation['x-sources'] = [{ url: evil, updated: evil, seen: evil }]),
    ],
    [
      'an example',
      (operation) =>
        (operation.requestBody.content['application/json'].examples = {
          x: { summary: evil, value: { a: evil } },
        }),
    ],
  ])('%s', (_, change) => {
    const page = changed('State.StateChange', change)
    expect(page).toContain('&lt;script&gt;')
    expect(page).not.toContain('<script>')
    expect(page).not.toContain('" onload')
    expect(page).not.toContain('href="javascript')
  })
})
