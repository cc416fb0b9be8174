/** Colours and text: light and dark. */
export const TEXT = `:root {
  color-scheme: light dark;
  --text: light-dark(#1d2129, #e3e6ea);
  --quiet: light-dark(#59616e, #9ba3af);
  --paper: light-dark(#ffffff, #15181d);
  --raised: light-dark(#f4f6f8, #1e2229);
  --line: light-dark(#dfe3e8, #323842);
  --edge: light-dark(#8a93a0, #6b7482);
  --good: light-dark(#166534, #86efac);
  --bad: light-dark(#b42318, #fca5a5);
  --warn: light-dark(#92400e, #fcd34d);
  --link: light-dark(#0b5cad, #7ab7f5);
  --before: light-dark(#9a3412, #fdba74);
  --before-paper: light-dark(#ffedd5, #432008);
  --after: light-dark(#115e59, #7dd8cd);
  --after-paper: light-dark(#d5f5f0, #0c3733);
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 4rem; }
body { margin: 0; background: var(--paper); color: var(--text); font: 16px/1.55 system-ui, sans-serif; }
a { color: var(--link); text-underline-offset: 0.15em; overflow-wrap: anywhere; }
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
.lead { font-size: 1.1rem; }
.badge { display: inline-block; padding: 0.05em 0.6em; border-radius: 1em; font-size: 0.875em; font-weight: 600; white-space: nowrap; }
.badge.before { color: var(--before); background: var(--before-paper); }
.badge.after { color: var(--after); background: var(--after-paper); }
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
.note { border-left: 3px solid var(--line); padding-left: 0.75rem; color: var(--quiet); font-size: 0.9375em; max-width: 48rem; }
details { margin: 0.5rem 0; }
summary { cursor: pointer; color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
kbd { font: 0.75em/1 ui-monospace, monospace; border: 1px solid var(--line); border-radius: 4px; padding: 0.15em 0.4em; color: var(--quiet); }
:is(button, .button) { font: inherit; font-size: 0.9375rem; color: var(--text); background: var(--raised); border: 1px solid var(--edge); border-radius: 6px; padding: 0.3rem 0.8rem; cursor: pointer; text-decoration: none; display: inline-block; }
:is(button, .button):hover { border-color: var(--link); }
:is(button, .button).primary { background: var(--link); border-color: var(--link); color: var(--paper); font-weight: 600; }
button:disabled { opacity: 0.5; cursor: default; }
:is(input, select, textarea) { font: inherit; font-size: 0.9375rem; color: var(--text); background: var(--paper); border: 1px solid var(--edge); border-radius: 6px; padding: 0.3rem 0.6rem; max-width: 100%; }
`
