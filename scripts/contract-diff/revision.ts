import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Document } from '../../src/openapi/document.ts'

/**
 * The contract as committed with each revision. It is checked against openapi/ there, so no old
 * generator has to run.
 */
export const CONTRACT = 'generated/contract.json'

/** The contract before there were editions of it. */
const OLDER = 'generated/openapi.json'

/**
 * The contract of a git revision.
 *
 * @param root the checkout
 * @throws Error that says what is wrong with the revision
 */
export async function contractAt(root: string, revision: string): Promise<Document> {
  const git = async (...args: string[]) =>
    (await promisify(execFile)('git', args, { cwd: root, maxBuffer: 1e8 })).stdout
  // --end-of-options: a revision must not be parsed as an option.
  const commit = await git(
    ...['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
  ).catch(() => {
    throw new Error(
      `this checkout has no git revision ${revision}: is it misspelt, or the clone shallow (git fetch --unshallow)?`,
    )
  })
  const show = (file: string) => git('show', `${commit.trim()}:${file}`)
  const text = await show(CONTRACT)
    .catch(() => show(OLDER))
    .catch(() => undefined)
  const document: Document | undefined = text && JSON.parse(text)
  if (!document?.webhooks)
    throw new Error(
      `${revision} has no ${CONTRACT} with webhooks: it is older than this layout of the contract and cannot be compared`,
    )
  return document
}
