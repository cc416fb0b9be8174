import { escapeHtml } from '../../src/site/html.ts'

/** The pages of a site for search engines. https://www.sitemaps.org/protocol.html */
export function sitemap(address: string, paths: readonly string[]): string {
  const urls = paths
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const { href } = new URL(path === 'index.html' ? '' : path, address)
      return `  <url><loc>${escapeHtml(href)}</loc></url>\n`
    })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`
}

/** Everything may be read. */
export const robots = (address: string): string =>
  `User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap.xml', address).href}\n`
