/** The pages that act: lists of exchanges, and what the mock plays. */
export const LIVE = `.bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 0.9rem; padding: 0.6rem 0; border-block: 1px solid var(--line); margin: 1rem 0; }
.bar label { display: flex; align-items: center; gap: 0.4rem; font-size: 0.9375rem; color: var(--quiet); min-width: 0; }
.bar input[type='search'] { width: 14rem; min-width: 0; }
.bar [role='status'] { color: var(--quiet); font-size: 0.9375rem; }
.good, .allowed, .valid { color: var(--good); }
.bad, .refused, .dropped, .failed, .invalid { color: var(--bad); }
.warn, .modified, .partly, .unchecked { color: var(--warn); }
pre.wrap, pre.wrap code { white-space: pre-wrap; overflow-wrap: anywhere; }
.panes { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25rem; }
.lines { list-style: none; margin: 0; padding: 0; max-height: 22rem; overflow-y: auto; border: 1px solid var(--line); border-radius: 8px; align-self: start; }
.lines li { content-visibility: auto; contain-intrinsic-height: 4rem; border-bottom: 1px solid var(--line); }
.lines button { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0 0.75rem; width: 100%; padding: 0.45rem 0.75rem; border: 0; border-radius: 0; background: none; text-align: left; font-size: 0.875rem; }
.lines button:hover { background: var(--raised); }
.lines button[aria-current] { background: var(--raised); box-shadow: inset 3px 0 var(--link); }
.lines button:focus-visible { outline-offset: -3px; }
.when, .how { color: var(--quiet); font-variant-numeric: tabular-nums; }
.lines .what { overflow-wrap: anywhere; }
.lines .verdict, .lines .flags { grid-column: 2; }
.lines .how { grid-row: 2; grid-column: 1; }
.lines .verdict { grid-row: 2; }
.flags { display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
.exchange h2 { margin-top: 0; }
.exchange > .verdict { font-size: 1.15rem; font-weight: 600; margin: 0.5rem 0; }
.exchange .actions { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.replay { margin: 0.75rem 0; }
.replay input { width: 20rem; }
.pairs div { display: grid; grid-template-columns: minmax(8rem, 14rem) minmax(0, 1fr); gap: 0 1rem; }
.pairs dt { font-weight: 400; color: var(--quiet); overflow-wrap: anywhere; }
.tree ul { list-style: none; margin: 0; padding-left: 1.1rem; border-left: 1px solid var(--line); }
.tree > ul { padding-left: 0; border: 0; }
.tree li { padding: 0.2rem 0; }
.tree details { margin: 0; }
.tree summary { color: var(--text); }
.tree .pair { font-family: ui-monospace, monospace; font-size: 0.875rem; overflow-wrap: anywhere; }
.tree .name { background: none; padding: 0; font-weight: 600; }
.tree .string { color: var(--good); }
.tree .number { color: var(--before); }
.tree .doc { display: block; color: var(--quiet); font-size: 0.875rem; max-width: 46rem; }
.plays { list-style: none; margin: 0; padding: 0; max-height: 34rem; overflow-y: auto; border: 1px solid var(--line); border-radius: 8px; }
.plays li { padding: 0.6rem 0.9rem; border-bottom: 1px solid var(--line); content-visibility: auto; contain-intrinsic-height: 6rem; }
.plays li.changed { box-shadow: inset 3px 0 var(--link); background: var(--raised); }
.plays h3 { font-size: 1rem; margin: 0 0 0.35rem; overflow-wrap: anywhere; }
.controls { display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; }
.controls label { color: var(--quiet); font-size: 0.875rem; max-width: 100%; }
.controls input { width: 7rem; }
.plays .effect { margin: 0.35rem 0 0; color: var(--quiet); font-size: 0.875rem; }
@media (min-width: 82rem) {
  .panes { grid-template-columns: minmax(22rem, 2fr) minmax(0, 3fr); }
  .lines { max-height: calc(100vh - 6rem); position: sticky; top: 4rem; }
  .tree li > .pair + .doc { padding-left: 0; }
}
`
