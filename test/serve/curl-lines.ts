import { run } from '../consumer/run.ts'

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

/** The lines for a shell on the start page, as a reader copies them; those of one callback, or all. */
export function linesOf(page: string, command?: string): string[] {
  const part = command ? (page.split(`id="${command}"`)[1]?.split('</details>')[0] ?? '') : page
  return [...part.matchAll(/<code class="line">([\s\S]*?)<\/code>/g)].map(([, text = '']) =>
    text.replaceAll(/&(lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] as string),
  )
}

/** What curl would send: a real shell parses the command. */
export async function requestOf(
  line: string,
  env: Record<string, string> = {},
): Promise<{ url: URL; body: string }> {
  const { stdout, stderr } = await run(
    '.',
    'sh',
    ['-c', `curl() { for word; do printf '%s\\n' "$word"; done; }\n${line}`],
    env,
  )
  const [flag, header, data, body = '', url = '', ...rest] = stdout.split('\n')
  const expected =
    flag === '-H' && header === 'Content-Type:' && data === '-d' && rest.join('') === ''
  if (!expected)
    throw new Error(`not the words of curl -H Content-Type: -d BODY URL:\n${stdout}${stderr}`)
  return { url: new URL(url), body }
}
