import { spawn } from 'node:child_process'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where tools that are not npm packages of this project are kept between runs, outside the tree. */
export const CACHE = process.env.JUDGES_CACHE ?? join(homedir(), '.cache', 'tcw-judges')

/** Runs a program with inherited output; returns the exit code. */
export function run(file: string, args: string[], cwd?: string): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(file, args, { stdio: 'inherit', cwd })
    child.on('error', fail).on('exit', (code) => done(code ?? 1))
  })
}

/** @throws Error when the program does not end with 0 */
export async function need(file: string, args: string[], cwd?: string): Promise<void> {
  const code = await run(file, args, cwd)
  if (code) throw new Error(`${file} ${args.join(' ')} ended with ${code}`)
}
