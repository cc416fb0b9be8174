import { Command } from 'commander'
import { describe, expect, it, vi } from 'vitest'
import {
  addServerOptions,
  forgetEmptyVariables,
  type ServerDefaults,
  type ServerSettings,
} from '../../../src/cli/options/settings.ts'
import { run } from '../../support/run-cli.ts'

type Env = Record<string, string>

const LOCAL: ServerDefaults = { port: 4010, anyApp: 'any', tokens: 'none' }
const PUBLIC: ServerDefaults = { port: 3000, anyApp: 'an error' }

/** The result of a command with these options for arguments and environment. */
function read(args: string[], env: Env = {}, defaults = LOCAL): ServerSettings {
  for (const name of ['PORT', 'HOST', 'SDK_APP_ID', 'CALLBACK_TOKENS']) vi.stubEnv(name, env[name])
  forgetEmptyVariables(process.env)
  const command = addServerOptions(new Command(), defaults)
    .configureOutput({ writeErr: () => {} })
    .exitOverride()
  try {
    return command.parse(args, { from: 'user' }).opts()
  } finally {
    vi.unstubAllEnvs()
  }
}

describe('the settings of a server', () => {
  const rows: [string, string[], Env, ServerSettings][] = [
    ['have defaults', [], {}, { port: 4010, host: '127.0.0.1', tokens: 'none' }],
    [
      'come from the environment',
      [],
      { PORT: '80', HOST: '0.0.0.0', SDK_APP_ID: '1, 2', CALLBACK_TOKENS: 'old one, b,' },
      { port: 80, host: '0.0.0.0', sdkAppId: [1, 2], tokens: ['old one', 'b'] },
    ],
    [
      'come from flags first',
      ['--port', '0', '--host', '::1', '--sdk-app-id', '3', '--tokens', 'c'],
      { PORT: '80', HOST: '0.0.0.0', SDK_APP_ID: '1', CALLBACK_TOKENS: 'a' },
      { port: 0, host: '::1', sdkAppId: [3], tokens: ['c'] },
    ],
    [
      'take an empty variable as one that is not set',
      [],
      { PORT: '', HOST: '', SDK_APP_ID: '', CALLBACK_TOKENS: '' },
      { port: 4010, host: '127.0.0.1', tokens: 'none' },
    ],
    [
      'say no tokens as the word none',
      [],
      { CALLBACK_TOKENS: ' none ' },
      { port: 4010, host: '127.0.0.1', tokens: 'none' },
    ],
  ]
  it.each(rows)('%s', (_name, args, env, settings) => {
    expect(read(args, env)).toEqual(settings)
  })

  it('leave the choice of tokens and of an app open where there is no default', () => {
    expect(read([], {}, PUBLIC)).toEqual({ port: 3000, host: '127.0.0.1' })
  })

  const wrong: [string, string[], Env, RegExp][] = [
    ['a port in words', ['--port', 'http'], {}, /--port.*'http' is invalid.*from 0 to 65535/],
    ['a port too high', [], { PORT: '65536' }, /'65536' from env 'PORT' is invalid/],
    ['an app that is no number', [], { SDK_APP_ID: '1,-2' }, /'SDK_APP_ID' is invalid.*1400000000/],
    ['an app beyond 32 bits', [], { SDK_APP_ID: '4294967296' }, /'SDK_APP_ID' is invalid/],
    ['no app', ['--sdk-app-id', ' , '], {}, /--sdk-app-id.*is invalid/],
    ['no token', ['--tokens', ''], {}, /--tokens is empty; use "none"/],
  ]
  it.each(wrong)('refuse %s', (_name, args, env, text) => {
    expect(() => read(args, env)).toThrow(text)
  })

  it('refuse none beside a token, without printing the token', () => {
    expect(() => read([], { CALLBACK_TOKENS: 'none,secret' })).toThrow(/^(?!.*secret).*"none"/)
  })
})

describe.concurrent('serve, receive, mock and reference', () => {
  it.each(['serve', 'receive', 'mock', 'reference'])('%s has the same options', async (name) => {
    const { stdout } = await run([name, '--help'])
    for (const [flag, variable] of [
      ['--port <port>', 'PORT'],
      ['--host <host>', 'HOST'],
      ['--sdk-app-id <ids>', 'SDK_APP_ID'],
      ['--tokens <tokens>', 'CALLBACK_TOKENS'],
    ])
      expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(new RegExp(`${flag} [^<]*env: ${variable}`))
  })
})
