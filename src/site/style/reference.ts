/** The facts of a callback: tables of fields, decisions, examples. */
export const REFERENCE = `.decisions :is(tbody th, td:nth-child(2)) { white-space: nowrap; }
.command { margin: 0 0 0.75rem; }
.command code { font-size: 1.05rem; background: none; padding: 0; color: var(--quiet); }
.facts { border: 1px solid var(--line); border-radius: 6px; margin: 1.25rem 0; }
.facts div { display: grid; grid-template-columns: 11rem 1fr; gap: 0.25rem 1rem; padding: 0.5rem 1rem; }
.facts div + div { border-top: 1px solid var(--line); }
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
.kind, .example { border: 1px solid var(--line); border-radius: 6px; }
.kind > summary, .example > summary { padding: 0.45rem 0.85rem; }
.kind > summary span { color: var(--quiet); }
.kind > div > :not(table), .example > p { margin-inline: 0.85rem; }
.example pre { margin: 0; border-width: 1px 0 0; border-radius: 0 0 6px 6px; }
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
`
