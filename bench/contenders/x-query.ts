import { nodeAdapter } from '../../src/receiver/adapters/node.ts'
import { admit } from '../../src/receiver/admit.ts'
import { ack } from '../../src/receiver/http.ts'
import { settings } from '../../src/receiver/options.ts'
import { APP, TOKEN } from '../cases.ts'

const s = settings({ sdkAppId: APP, tokens: [TOKEN] }, (() => {}) as any)
export default () =>
  nodeAdapter({
    bodyLimitBytes: 1e6,
    async handle(request: any) {
      const a = admit(request.method, request.url, s)
      if (a.refused) return a.refused
      const body = await request.body()
      JSON.parse(body.raw.toString())
      return ack()
    },
  } as any)
