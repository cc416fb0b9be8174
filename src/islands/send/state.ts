/** What the reader has chosen: everything but the token. */
export type Choice = {
  command: string
  /** The name of an example; absent when the body was changed. */
  example?: string
  body?: string
  url: string
  sdkAppId: string
  signature: string
  how: string[]
}

/** What a link says; members that it does not have are absent. It may say anything. */
export function fromLink(hash: string): Partial<Choice> {
  const said = new URLSearchParams(hash.replace(/^#/, ''))
  const text = (name: string) => said.get(name)?.slice(0, 1024 * 1024) || undefined
  return {
    command: text('command'),
    example: text('example'),
    body: text('body'),
    url: text('url'),
    sdkAppId: text('app'),
    signature: text('signature'),
    how: text('how')?.split(' '),
  }
}

/** The link that says it. */
export function toLink({ command, example, body, url, sdkAppId, signature, how }: Choice): string {
  const said = new URLSearchParams({ command, url, app: sdkAppId })
  if (example !== undefined) said.set('example', example)
  else if (body !== undefined) said.set('body', body)
  if (signature !== 'right') said.set('signature', signature)
  if (how.length) said.set('how', how.join(' '))
  return `#${said}`
}

const TOKEN = 'tcw-callback-token'

/** The token stays in this tab. */
export const keptToken = (): string => sessionStorage.getItem(TOKEN) ?? ''
export const keepToken = (token: string): void => sessionStorage.setItem(TOKEN, token)
