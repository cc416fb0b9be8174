import { callbacks } from '../../contract/callbacks.ts'

/** The families of the contract, in its order. */
export const families = [...new Set(callbacks.map(({ family }) => family))]
