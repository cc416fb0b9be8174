import { HighlightStyle } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

/** The colours of the page, light and dark. */
export const COLOURS = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--link)', fontWeight: '600' },
  { tag: tags.string, color: 'var(--good)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--before)' },
])

const POPUP = {
  background: 'var(--paper)',
  color: 'var(--text)',
  border: '1px solid var(--edge)',
  borderRadius: '6px',
}

/** How the editor looks. */
export const THEME = EditorView.theme({
  '&': { background: 'var(--paper)', color: 'var(--text)', fontSize: '14px', maxHeight: '32rem' },
  '&.cm-focused': { outline: '2px solid var(--link)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" },
  '.cm-content': { caretColor: 'var(--text)' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-gutters': {
    background: 'var(--raised)',
    color: 'var(--quiet)',
    borderRight: '1px solid var(--line)',
  },
  '.cm-selectionBackground, &.cm-focused .cm-selectionBackground': {
    background: 'color-mix(in srgb, var(--link) 25%, transparent) !important',
  },
  '.cm-tooltip': POPUP,
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '2px 8px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    background: 'var(--link)',
    color: 'var(--paper)',
  },
  '.cm-completionDetail': { color: 'inherit', fontStyle: 'normal', marginLeft: '1em' },
  '.cm-completionInfo': {
    ...POPUP,
    maxWidth: '24rem',
    whiteSpace: 'pre-wrap',
    padding: '6px 10px',
  },
  '.documentation': { maxWidth: '28rem', padding: '6px 10px' },
  '.documentation p': { margin: '4px 0 0', whiteSpace: 'pre-wrap' },
  '.cm-diagnostic': { padding: '4px 8px' },
})
