/** The stylesheet of the static pages: light and dark, wide and narrow. */
export const STYLE = `:root {
  color-scheme: light dark;
  --text: light-dark(#1d2129, #e3e6ea);
  --quiet: light-dark(#59616e, #9ba3af);
  --paper: light-dark(#ffffff, #15181d);
  --raised: light-dark(#f4f6f8, #1e2229);
  --line: light-dark(#dfe3e8, #323842);
  --link: light-dark(#0b5cad, #7ab7f5);
  --before: light-dark(#9a3412, #fdba74);
  --before-paper: light-dark(#ffedd5, #432008);
  --after: light-dark(#115e59, #7dd8cd);
  --after-paper: light-dark(#d5f5f0, #0c3733);
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--text); font: 16px/1.55 system-ui, sans-serif; }
main, header.site nav, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
main { padding-bottom: 2rem; }
main > p, main > ul, section > p, section > ul, dd { max-width: 48rem; }
a { color: var(--link); text-underline-offset: 0.15em; overflow-wrap: anywhere; }
header.site { border-bottom: 1px solid var(--line); background: var(--raised); }
header.site nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding-block: 0.75rem; }
header.site a { text-decoration: none; }
header.site .home { font-weight: 600; color: var(--text); margin-right: auto; }
footer { color: var(--quiet); font-size: 0.875rem; border-top: 1px solid var(--line); padding-block: 1rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 1.5rem 0 0.5rem; text-wrap: balance; }
h2 { font-size: 1.4rem; line-height: 1.25; margin: 2.5rem 0 0.75rem; }
h3, h4 { margin: 1.75rem 0 0.5rem; }
small { color: var(--quiet); font-weight: 400; font-size: 0.8em; }
code { font: 0.875em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; overflow-wrap: anywhere; }
:not(pre, th, a) > code { background: var(--raised); padding: 0.1em 0.3em; border-radius: 4px; }
small code { font-size: 1em; }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: 0.85rem 1rem; overflow-x: auto; }
pre code { overflow-wrap: normal; }
pre .line { display: block; white-space: pre-wrap; overflow-wrap: anywhere; user-select: all; }
pre .line + .line { margin-top: 0.75rem; }
th code { font-weight: 600; font-size: 0.9375em; }
td, th { overflow-wrap: anywhere; }
.decisions :is(tbody th, td:nth-child(2)) { white-space: nowrap; }
.lead { font-size: 1.1rem; }
.path { margin: 1.5rem 0 -1rem; font-size: 0.9rem; color: var(--quiet); }
.command { margin: 0 0 0.75rem; }
.command code { font-size: 1.05rem; background: none; padding: 0; color: var(--quiet); }
.badge { display: inline-block; padding: 0.05em 0.6em; border-radius: 1em; font-size: 0.875em; font-weight: 600; white-space: nowrap; }
.badge.before { color: var(--before); background: var(--before-paper); }
.badge.after { color: var(--after); background: var(--after-paper); }
.contents { display: flex; flex-wrap: wrap; gap: 0.35rem 1.25rem; padding: 0; margin: 1rem 0; list-style: none; }
.facts { border: 1px solid var(--line); border-radius: 6px; margin: 1.25rem 0; }
.facts div { display: grid; grid-template-columns: 11rem 1fr; gap: 0.25rem 1rem; padding: 0.5rem 1rem; }
.facts div + div { border-top: 1px solid var(--line); }
dt { font-weight: 600; }
dd { margin: 0; }
dd > :first-child, td > :first-child { margin-top: 0; }
dd > :last-child, td > :last-child { margin-bottom: 0; }
dd ul, td ul { padding-left: 1.25rem; }
td p, td ul { margin: 0.35rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.75rem; border-bottom: 1px solid var(--line); }
thead th { color: var(--quiet); font-weight: 600; font-size: 0.8125rem; white-space: nowrap; }
tbody th { font-weight: 600; }
tr:target, details:has(> :target) > summary { background: light-dark(#fff8d6, #3a3415); }
.scroll { overflow-x: auto; }
.fields { table-layout: fixed; }
.fields th:nth-child(1) { width: 28%; }
.fields th:nth-child(2) { width: 15%; }
.fields th:nth-child(3) { width: 6.5rem; }
.fields td:nth-child(2), .fields td:nth-child(3), .unit { color: var(--quiet); }
.fields strong { color: var(--text); }
.parent { color: var(--quiet); font-weight: 400; }
a.anchor { color: inherit; text-decoration: none; }
a.anchor:hover { text-decoration: underline; }
.callbacks td:nth-child(1) { width: 6rem; }
.callbacks td:nth-child(3) { width: 45%; }
.note { border-left: 3px solid var(--line); padding-left: 0.75rem; color: var(--quiet); font-size: 0.9375em; max-width: 48rem; }
details { margin: 0.5rem 0; }
summary { cursor: pointer; color: var(--link); }
.kind, .example { border: 1px solid var(--line); border-radius: 6px; }
.kind > summary, .example > summary { padding: 0.45rem 0.85rem; }
.kind > summary span { color: var(--quiet); }
.kind > div > :not(table), .example > p { margin-inline: 0.85rem; }
.example pre { margin: 0; border-width: 1px 0 0; border-radius: 0 0 6px 6px; }
.neighbours { display: flex; justify-content: space-between; gap: 1rem; margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.neighbours small { display: block; }
.neighbours [rel='next'] { margin-left: auto; text-align: right; }
@media (max-width: 44rem) {
  h1 { font-size: 1.6rem; }
  .facts div { grid-template-columns: 1fr; }
  .stack, .stack tbody, .stack tr, .stack th, .stack td { display: block; }
  .stack thead { display: none; }
  .stack tr { padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
  .stack :is(th, td):nth-child(n) { border: 0; padding-block: 0; width: auto; }
  .stack td:empty { display: none; }
  .fields td:nth-child(2), .fields td:nth-child(3), .callbacks td:nth-child(1), .callbacks td:nth-child(2) { display: inline-block; padding-right: 0; }
  .fields td:nth-child(2) br { display: none; }
  .unit::before { content: ', '; }
  .decisions td:nth-child(2)::before { content: 'ErrorCode '; color: var(--quiet); }
}
@media print { header.site, nav { display: none; } }
`
