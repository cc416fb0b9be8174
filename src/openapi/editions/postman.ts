import {
  type Document,
  deref,
  type Operation,
  operations,
  type Parameter,
  replyOf,
  requestOf,
} from '../document.ts'

const FORMAT = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'

/** Signs each request with the variable `token`, as the platform does. */
const SIGN = [
  'const time = String(Math.floor(Date.now() / 1000))',
  "pm.variables.set('RequestTime', time)",
  "pm.variables.set('Sign', require('crypto-js').SHA256(pm.variables.get('token') + time).toString())",
]

/** The variables for the user, with defaults that fit `npm start`. */
const VARIABLES = { url: 'http://localhost:4010/callback', SdkAppid: '1400000000', token: '' }

/** Parameters whose value is a variable. */
const SET = ['SdkAppid', 'Sign', 'RequestTime']

/**
 * The contract as a collection for Postman, Bruno and others that read format 2.1: a folder per
 * family, in it a folder per callback, in it a request per example. The replies are saved with the
 * first request.
 */
export function postmanCollection(document: Document): object {
  const { title, version, summary } = document.info
  const all = operations(document)
  return {
    info: { name: title, version, description: `${summary}\n\n${HOW}`, schema: FORMAT },
    variable: Object.entries(VARIABLES).map(([key, value]) => ({ key, value, type: 'string' })),
    event: [{ listen: 'prerequest', script: { type: 'text/javascript', exec: SIGN } }],
    item: document.tags.map(({ name, 'x-displayName': title, description }) => ({
      name: title,
      description,
      item: all
        .filter(([, { tags }]) => tags[0] === name)
        .map(([command, operation]) => folder(document, command, operation)),
    })),
  }
}

const HOW =
  'Set the variables `url` (your receiver), `SdkAppid` (your app) and `token` (that of the callback URL) of the collection.'

function folder(document: Document, command: string, operation: Operation) {
  const requests = Object.values(requestOf(operation).examples ?? {})
  const replies = Object.values(replyOf(operation).examples ?? {})
  const { summary, description } = operation
  return {
    name: command,
    description: `${summary}\n\n${description}`,
    item: requests.map(({ summary: name, value }, index) => {
      const request = {
        method: 'POST',
        header: [{ key: 'Content-Type', value: 'application/json' }],
        body: { mode: 'raw', raw: text(value), options: { raw: { language: 'json' } } },
        url: url(document, operation),
      }
      const response = replies.map((reply) => ({
        name: reply.summary,
        originalRequest: request,
        status: 'OK',
        code: 200,
        header: [{ key: 'Content-Type', value: 'application/json' }],
        body: text(reply.value),
      }))
      return { name, request, response: index === 0 ? response : [] }
    }),
  }
}

/** The URL with the parameters of the callback. */
function url(document: Document, { parameters }: Operation) {
  const query = parameters
    .map((parameter) => deref<Parameter>(document, parameter))
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, example }) => ({
      key: name,
      value: SET.includes(name) ? `{{${name}}}` : String(example ?? ''),
    }))
  const raw = `{{url}}?${query.map(({ key, value }) => `${key}=${value}`).join('&')}`
  return { raw, host: ['{{url}}'], query }
}

const text = (value: unknown) => JSON.stringify(value, null, 2)
