import { createHmac } from 'node:crypto'
import { type Case, TOKEN } from './cases.ts'
import type { Job } from './load.ts'

/** What is measured, in the order of the table; `name` is the file in contenders/. */
export const contenders = [
  { name: 'raw', label: 'node:http + JSON.parse' },
  { name: 'express', label: 'Express 5' },
  { name: 'fastify', label: 'Fastify 5 with the schema' },
  { name: 'eov', label: 'Express + EOV, whole document' },
  { name: 'octokit', label: 'octokit webhooks middleware' },
  { name: 'ours-node', label: '**ours**, node:http' },
  { name: 'ours-durable', label: '**ours**, node:http, inbox in SQLite' },
  { name: 'ours-metrics', label: '**ours**, node:http, metrics' },
  { name: 'ours-fastify', label: '**ours**, Fastify' },
  { name: 'ours-express', label: '**ours**, Express' },
  { name: 'ours-fetch', label: '**ours**, Fetch API (Hono bridge)' },
  { name: 'reference', label: '**ours**, the reference receiver' },
] as const

export type ContenderName = (typeof contenders)[number]['name']

/** Contenders whose handlers count the events that they get. */
export const countsEvents = (name: string) =>
  name.startsWith('ours') || name === 'octokit' || name === 'reference'

/**
 * The request for a contender and a case: the same for all, except for octokit, which has its own
 * format.
 */
export function jobFor(
  name: string,
  { command, body }: Case,
): Pick<Job, 'command' | 'path' | 'headers' | 'body'> {
  if (name !== 'octokit') return { command, headers: {}, body }
  const event = `{"action":"opened",${body.slice(1)}`
  const signature = createHmac('sha256', TOKEN).update(event).digest('hex')
  const headers = {
    'x-github-event': 'issues',
    'x-github-delivery': 'bench',
    'x-hub-signature-256': `sha256=${signature}`,
  }
  return { path: '/github', headers, body: event }
}
