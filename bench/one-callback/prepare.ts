import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from '../../scripts/generate/bundle.ts'
import { callbacksOf } from '../../scripts/generate/callbacks.ts'
import { validators } from '../../scripts/generate/validators.ts'
import { edition } from '../../src/openapi/editions/edition.ts'
import { strict } from '../../src/openapi/editions/strict.ts'

/** Generates what the receiver reads of generated/ from a contract of one callback; returns the folder, which the caller removes. */
export async function prepareOneCallback(command: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tcw-one-callback-'))
  const contract = await bundle()
  const operation = contract.webhooks?.[command]
  if (!operation) throw new Error(`the contract has no ${command}`)
  const lenient = { ...contract, webhooks: { [command]: operation } }
  await mkdir(join(folder, 'validators'))
  await Promise.all([
    writeFile(join(folder, 'callbacks.json'), JSON.stringify({ callbacks: callbacksOf(lenient) })),
    writeFile(join(folder, 'validators/lenient.js'), await validators(lenient, 'lenient')),
    writeFile(
      join(folder, 'validators/strict.js'),
      await validators(edition(lenient, strict), 'strict'),
    ),
    writeFile(join(folder, 'package.json'), '{"type":"module"}'),
  ])
  return folder
}
