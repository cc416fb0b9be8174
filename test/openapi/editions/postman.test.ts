import { createHash } from 'node:crypto'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { callbacks } from '../../../src/contract/callbacks.ts'
import { readContract } from '../../../src/openapi/contract.ts'
import { replyOf, requestOf } from '../../../src/openapi/document.ts'
import { postmanCollection } from '../../../src/openapi/editions/postman.ts'
import { createReferenceReceiver } from '../../../src/reference/receiver.ts'
import { sender, serving } from '../../support/http.ts'
import { APP } from '../../support/requests.ts'

const contract = readContract()
const collection = postmanCollection(contract) as any
const folders: any[] = collection.item.flatMap(({ item }: any) => item)
const operationOf = (command: string) => contract.webhooks![command]!.post

/** The variables of one request, after the script that runs before it; Postman's sandbox has crypto-js. */
function variables(set: Record<string, string>): Map<string, string> {
  const values = new Map<string, string>(
    collection.variable.map(({ key, value }: any) => [key, set[key] ?? value]),
  )
  const SHA256 = (text: string) => createHash('sha256').update(text).digest('hex')
  runInNewContext(collection.event[0].script.exec.join('\n'), {
    pm: { variables: values },
    require: (name: string) => (name === 'crypto-js' ? { SHA256 } : undefined),
  })
  return values
}

/**
 * Sends every request of the collection to a receiver, as Postman does; returns those that are not
 * answered 200.
 */
async function run(token: string, tokens: string[]): Promise<string[]> {
  const origin = await serving(createReferenceReceiver({ sdkAppIds: [APP], tokens }))
  const send = sender(origin)
  const refused: string[] = []
  for (const { name, item } of folders)
    for (const { name: example, request } of item) {
      const values = variables({ url: '/callback', token })
      const url = request.url.raw.replaceAll(/\{\{(\w+)\}\}/g, (_: string, key: string) =>
        values.get(key),
      )
      const headers = Object.fromEntries(request.header.map(({ key, value }: any) => [key, value]))
      const { status, text } = await send({ url, headers, body: request.body.raw })
      if (status !== 200) refused.push(`${name} ${example}: ${status} ${text}`)
    }
  return refused
}

const requests = callbacks.flatMap(({ command }) =>
  Object.values(requestOf(operationOf(command)).examples),
)

test('a receiver that checks signatures accepts every request of the collection', async () => {
  expect(await run('secret', ['secret'])).toEqual([])
})

test('with another token it accepts none', async () => {
  expect(await run('wrong', ['secret'])).toHaveLength(requests.length)
})

test('the collection has a folder for each callback with all of its examples', () => {
  expect(folders.map(({ name }) => name).sort()).toEqual(
    callbacks.map(({ command }) => command).sort(),
  )
  for (const { name, item } of folders) {
    const operation = operationOf(name)
    const bodies = item.map(({ request }: any) => JSON.parse(request.body.raw))
    expect(bodies).toEqual(Object.values(requestOf(operation).examples).map(({ value }) => value))
    const replies = item.flatMap(({ response }: any) => response).map(({ body }: any) => body)
    expect(replies.map((body: string) => JSON.parse(body))).toEqual(
      Object.values(replyOf(operation).examples).map(({ value }) => value),
    )
  }
})

test('the address is the same in parts and as a whole', () => {
  const urls = folders.flatMap(({ item }) => item.map(({ request }: any) => request.url))
  expect(urls).toHaveLength(requests.length)
  for (const { raw, host, query } of urls)
    expect(raw).toBe(`${host}?${query.map(({ key, value }: any) => `${key}=${value}`).join('&')}`)
})
