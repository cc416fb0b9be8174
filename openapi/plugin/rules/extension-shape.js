/** @import { Context, Rule } from '../types.ts' */

/** @typedef {(value: any) => boolean} Test */

/** @type {Test} */
const isText = (value) => typeof value === 'string' && value.trim() !== ''
/** @type {Test} */
const isTexts = (value) => Array.isArray(value) && value.length > 0 && value.every(isText)
/** @type {Test} */
const isSource = (value) =>
  /^https?:\/\/\S+$/.test(value?.url) && /^(\d{4}-\d\d-\d\d|unknown)$/.test(value.updated)
const STRICT = ['minimum', 'maximum', 'minLength', 'minItems', 'pattern']
/** @type {Test} */
const isStrict = (value) =>
  typeof value === 'object' && Object.keys(value ?? {}).every((key) => STRICT.includes(key))
const UNITS = ['seconds', 'milliseconds', 'bytes', 'pixels', 'percent', 'sha256-hex']

/**
 * The required value of each key, as a test and in words.
 *
 * @type {Record<string, [fits: Test, words: string]>}
 */
const SHAPES = {
  'x-sources': [
    (value) => Array.isArray(value) && value.every(isSource),
    'a list of `url` and `updated` (YYYY-MM-DD in quotes, or unknown)',
  ],
  'x-dispute': [
    isTexts,
    'a list of texts: what the sources say, and what the contract does about it',
  ],
  'x-triggers': [isTexts, 'a list of phrases'],
  'x-aliases': [isTexts, 'a list of commands'],
  'x-undocumented': [(value) => value === true, '`true`'],
  'x-strict': [isStrict, `a map of ${STRICT.join(', ')}`],
  'x-unit': [(value) => UNITS.includes(value), `one of ${UNITS.join(', ')}`],
}

/**
 * The docs, the list of callbacks and the comparison with the evidence rely on the shape of these
 * keys.
 *
 * @type {Rule}
 */
export const extensionShape = () => ({ any: check, ref: check })

/**
 * @param {any} node
 * @param {Context} context
 */
function check(node, { report, location }) {
  for (const [key, [fits, words]] of Object.entries(SHAPES)) {
    if (node?.[key] === undefined || fits(node[key])) continue
    report({ message: `\`${key}\` must be ${words}.`, location: location.child([key]) })
  }
}
