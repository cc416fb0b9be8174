/** What surrounds the content: header, sidebar, "On this page", footer. */
export const FRAME = `.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 0.5rem; z-index: 3; background: var(--paper); padding: 0.5rem; }
header.site { position: sticky; top: 0; z-index: 2; display: flex; align-items: center; gap: 0.5rem 1.5rem; padding: 0.55rem 1.25rem; border-bottom: 1px solid var(--line); background: var(--raised); }
header.site nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
header.site a { text-decoration: none; }
header.site nav a[aria-current] { color: var(--text); font-weight: 600; }
header.site .home { font-weight: 600; color: var(--text); }
header.site .search-button { margin-left: auto; white-space: nowrap; color: var(--quiet); background: var(--paper); }
.columns { display: grid; grid-template-columns: 17rem minmax(0, 1fr); max-width: 110rem; margin: 0 auto; }
.side { position: sticky; top: 3.2rem; align-self: start; max-height: calc(100vh - 3.2rem); overflow-y: auto; padding: 1rem 0.75rem 2rem 1.25rem; border-right: 1px solid var(--line); font-size: 0.875rem; }
.side details { margin: 0; }
.side summary { padding: 0.3rem 0; font-weight: 600; color: var(--text); }
.side ul { list-style: none; margin: 0 0 0.75rem; padding: 0; }
.side li a { display: block; padding: 0.2rem 0.5rem; border-left: 3px solid var(--line); color: var(--text); text-decoration: none; overflow-wrap: break-word; }
.side li a.before { border-left-color: var(--before); }
.side li a.after { border-left-color: var(--after); }
.side li a:hover { background: var(--raised); }
.side li a[aria-current] { background: var(--raised); font-weight: 600; }
main { display: grid; grid-template-columns: minmax(0, 1fr); padding: 0 1.5rem 2rem; }
main > *, .body > section { min-width: 0; }
.body > p, .body > ul, section > p, section > ul, .head > p, dd { max-width: 48rem; }
.toc { font-size: 0.875rem; }
.toc ul { display: flex; flex-wrap: wrap; gap: 0.35rem 1.25rem; padding: 0; margin: 1rem 0; list-style: none; }
.path ol { display: flex; flex-wrap: wrap; gap: 0 0.5rem; list-style: none; margin: 1.25rem 0 -1rem; padding: 0; font-size: 0.9rem; color: var(--quiet); }
.path li + li::before { content: '›'; margin-right: 0.5rem; }
.neighbours { display: flex; justify-content: space-between; gap: 1rem; margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.neighbours small { display: block; }
.neighbours [rel='next'] { margin-left: auto; text-align: right; }
footer { color: var(--quiet); font-size: 0.875rem; border-top: 1px solid var(--line); padding: 1rem 1.5rem; }
@media (min-width: 82rem) {
  main:has(> .toc) { grid-template-columns: minmax(0, 1fr) 12rem; column-gap: 2rem; grid-template-rows: auto 1fr; }
  .toc { grid-column: 2; grid-row: 1 / span 2; position: sticky; top: 4rem; align-self: start; max-height: calc(100vh - 5rem); overflow-y: auto; padding-top: 1.5rem; }
  .toc ul { display: block; border-left: 1px solid var(--line); padding-left: 1rem; }
  .toc li { padding: 0.2rem 0; }
}
@media (max-width: 60rem) {
  .columns { display: block; }
  .side { display: none; }
  header.site { flex-wrap: wrap; position: static; }
  main { padding-inline: 1rem; }
}
@media print { header.site, .side, .toc, .neighbours { display: none; } .columns { display: block; } }
`
