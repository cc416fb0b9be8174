import { nodeAdapter } from '../../src/receiver/adapters/node.ts'
import { ack } from '../../src/receiver/http.ts'
export default () =>
  nodeAdapter({
    bodyLimitBytes: 1e6,
    async handle(request: any) {
      const body = await request.body()
      JSON.parse(body.raw.toString())
      return ack()
    },
  } as any)
