const HEADING = /<h([1-6])([^>]*)>/g
const SUMMARY = /<summary[\s\S]*?<\/summary>/g
const PERMALINK = /<a [^>]*class="tsd-anchor-icon"[\s\S]*?<\/a>/g

const CONTENTS = /(tsd-page-navigation"[\s\S]*?<\/summary>\s*<div class="tsd-accordion-details")/

/**
 * A page of TypeDoc for screen readers and the keyboard: landmarks with names, headings without a gap, no link inside
 * of a button. Its links in the navigation, which a script makes, are moved by `navigation.js`.
 */
export function accessible(page: string): string {
  let level = 0
  return page
    .replace('<div class="col-content">', '<div class="col-content" role="main">')
    .replace('<nav id="tsd-sidebar-links"', '<nav id="tsd-sidebar-links" aria-label="Site"')
    .replace(CONTENTS, '$1 role="navigation" aria-label="On this page"')
    .replace(SUMMARY, (summary) => summary.replace(PERMALINK, ''))
    .replace(HEADING, (tag, digit: string, attributes: string) => {
      const written = Number(digit)
      level = Math.min(written, level + 1)
      return level === written ? tag : `<h${digit}${attributes} aria-level="${level}">`
    })
}
