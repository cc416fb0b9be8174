/** @import { Document } from '../../src/openapi/document.ts' */
/** @import { Decorator } from './types.ts' */

/**
 * A decorator that changes the whole contract after all files are bundled.
 *
 * @param {(contract: Document) => void} change
 * @returns {Decorator}
 */
export const decorator = (change) => () => ({ Root: { leave: change } })
