/** The page that sends. */
export const SEND = `.sender { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem 2rem; margin-top: 1rem; }
.request { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 0.6rem 1rem; align-items: end; margin-bottom: 1rem; }
.request label { display: grid; gap: 0.15rem; font-size: 0.875rem; color: var(--quiet); min-width: 0; }
.request :is(select, input) { width: 100%; min-width: 0; }
.request :is(.wide, .targets, .ways, .actions) { grid-column: 1 / -1; }
.request p { margin: 0; }
.targets button { font-size: 0.8125rem; padding: 0.15rem 0.6rem; }
.ways label { margin: 0.35rem 0; }
.ways label.check { display: flex; gap: 0.5rem; align-items: start; }
.ways .check input { width: auto; margin-top: 0.3rem; }
.editor { display: block; border: 1px solid var(--edge); border-radius: 6px; min-height: 8rem; }
.hint { color: var(--quiet); font-size: 0.875rem; }
.came .verdict { font-size: 1.35rem; line-height: 1.3; font-weight: 600; margin: 0 0 0.5rem; overflow-wrap: anywhere; }
.came h2 { font-size: 1.1rem; margin: 1.5rem 0 0.5rem; }
.came article + article { border-top: 1px solid var(--line); padding-top: 1rem; }
.empty { color: var(--quiet); }
.send-here > summary { list-style: none; }
.send-here[open] { border: 1px solid var(--line); border-radius: 8px; padding: 1rem; }
@media (min-width: 82rem) {
  .sender { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
  .came { border-left: 1px solid var(--line); padding-left: 2rem; }
}
`
