import { describe, expect, it } from 'vitest'
import { callbacks } from '../../src/contract/callbacks.ts'
import { run } from '../support/run-cli.ts'

const completed = async (...words: string[]) => {
  const { stdout } = await run(['complete', '--', ...words])
  return stdout.split('\n').map((line) => line.split('\t')[0])
}

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])('prints a script for %s', async (shell) => {
    const { code, stdout } = await run(['completion', shell])
    expect(code).toBe(0)
    expect(stdout).toMatch(/tcw complete '?--/)
  })

  it('completes commands, callbacks and options', async () => {
    expect(await completed('ver')).toContain('verify')
    expect(await completed('send', '--gen')).toContain('--generate')
    const group = callbacks.filter(({ command }) => command.startsWith('Group.CallbackAfter'))
    expect(await completed('send', 'Group.CallbackAfter')).toEqual(
      expect.arrayContaining(group.map(({ command }) => command)),
    )
  })
})
