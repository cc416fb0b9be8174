import { posix } from 'node:path'

/** The ids of a page, in their order. */
export function idsOf(page: string): string[] {
  return [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id as string)
}

/** The addresses that a page links to. */
export function linksOf(page: string): string[] {
  return [...page.matchAll(/\shref="([^"]*)"/g)].map(([, href]) => href as string)
}

/** Links within a site that lead nowhere, as `page: link`. Files of `others` exist, with whatever anchors. */
export function brokenLinks(site: Map<string, string>, others: string[]): string[] {
  const ids = new Map([...site].map(([path, text]) => [path, new Set(idsOf(text))]))
  const leads = (from: string, link: string) => {
    const [path = '', anchor] = link.split('#')
    const target = path ? posix.join(posix.dirname(from), path) : from
    if (others.includes(target)) return true
    return site.has(target) && (!anchor || ids.get(target)?.has(decodeURIComponent(anchor)))
  }
  return [...site]
    .filter(([path]) => path.endsWith('.html'))
    .flatMap(([path, text]) =>
      linksOf(text)
        .filter((link) => !/^(https?|data):/.test(link) && !leads(path, link))
        .map((link) => `${path}: ${link}`),
    )
}
