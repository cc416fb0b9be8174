import { nodeAdapter } from '../../src/receiver/adapters/node.ts'
import { receiver } from './receiver.ts'

export default () => nodeAdapter(receiver())
