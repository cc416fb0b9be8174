import { getRequestListener } from '@hono/node-server'
import { fetchAdapter } from '../../src/receiver/adapters/fetch.ts'
import { receiver } from './receiver.ts'

/** The Fetch adapter behind Hono's bridge from node:http. */
export default () => getRequestListener(fetchAdapter(receiver()))
