/** @import { Document } from '../../src/openapi/document.ts' */
/** @import { Decorator } from './types.ts' */

/**
 * A decorator that changes the contract as a whole, once all files are in it.
 *
 * @param {(contract: Document) => void} change
 * @returns {Decorator}
 */
export const decorator = (change) => () => ({ Root: { leave: change } })
