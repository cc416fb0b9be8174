/** Search, tabs, copy buttons, pages of names. */
export const FINDING = `dialog.search { width: min(46rem, 96vw); max-height: 80vh; margin-top: 8vh; padding: 0; border: 1px solid var(--edge); border-radius: 10px; background: var(--paper); color: var(--text); }
dialog.search::backdrop { background: rgb(0 0 0 / 45%); }
dialog.search input { width: 100%; border: 0; border-bottom: 1px solid var(--line); border-radius: 0; padding: 0.9rem 1.1rem; font-size: 1.1rem; }
dialog.search input:focus-visible { outline-offset: -2px; }
dialog.search .found { list-style: none; margin: 0; padding: 0; max-height: 60vh; overflow-y: auto; }
dialog.search [role='option'] { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: 0 0.75rem; padding: 0.5rem 1.1rem; cursor: pointer; border-bottom: 1px solid var(--line); }
dialog.search [role='option'][aria-selected='true'] { background: var(--raised); box-shadow: inset 3px 0 var(--link); }
dialog.search .kind { color: var(--quiet); font-size: 0.8125rem; }
dialog.search .title { overflow-wrap: anywhere; }
dialog.search .text { grid-column: 2; color: var(--quiet); font-size: 0.875rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
dialog.search .said { margin: 0.6rem 1.1rem; color: var(--quiet); }
dialog.search .said:empty { margin: 0; }
.code { position: relative; }
.code .copy { position: absolute; top: 0.4rem; right: 0.4rem; font-size: 0.8125rem; padding: 0.1rem 0.6rem; }
.example .code pre { margin: 0; }
[role='tablist'] { display: flex; flex-wrap: wrap; gap: 0.25rem; border-bottom: 1px solid var(--line); margin-bottom: 0.75rem; }
[role='tab'] { border: 0; border-bottom: 3px solid transparent; border-radius: 0; background: none; color: var(--quiet); }
[role='tab'][aria-selected='true'] { border-bottom-color: var(--link); color: var(--text); font-weight: 600; }
.names { columns: 16rem; list-style: none; padding: 0; }
.names li { break-inside: avoid; padding: 0.1rem 0; }
.uses th:nth-child(1) { width: 26%; }
.uses td:nth-child(n + 3) { overflow-wrap: normal; }
h1 code { font-size: 1em; }
.everywhere { color: var(--quiet); text-decoration: none; font-weight: 400; display: inline-block; min-width: 24px; line-height: 24px; text-align: center; }
.everywhere:hover { color: var(--link); }
@media (max-width: 44rem) {
  dialog.search [role='option'] { grid-template-columns: minmax(0, 1fr); }
  dialog.search .text { grid-column: 1; }
}
`
