// Handlers that MSW makes of the paths edition answer every example: node msw.mjs cases.json openapi.paths.json
import { readFileSync } from 'node:fs'
import { fromOpenApi } from '@mswjs/source/open-api'
import { setupServer } from 'msw/node'

const [, , file, edition] = process.argv
const document = JSON.parse(readFileSync(edition, 'utf8'))
document.servers = [{ url: 'http://backend.example' }]
const server = setupServer(...(await fromOpenApi(document)))
server.listen({ onUnhandledRequest: 'error' })

const examples = JSON.parse(readFileSync(file, 'utf8')).filter(({ kind }) => kind === 'request')
const wrong = []
for (const { command, body } of examples) {
  const url = `http://backend.example/callback/${command}?SdkAppid=1400000000&CallbackCommand=${command}`
  const response = await fetch(url, { method: 'POST', body })
  const text = await response.text()
  const replies = Object.values(
    document.paths[`/callback/${command}`].post.responses[200].content['application/json'].examples,
  ).map(({ value }) => JSON.stringify(value))
  if (response.status !== 200 || !replies.includes(text))
    wrong.push(`${command}: ${response.status} ${text.slice(0, 200)}`)
}
server.close()
console.log(
  `${examples.length - wrong.length} of ${examples.length} answered with a reply of the contract`,
)
if (wrong.length) throw new Error(wrong.slice(0, 5).join('\n'))
