import { findCallback } from '../../contract/callbacks.ts'

/** A command as metrics may have it: `''` if it is not in the contract, because senders can make up any number of those. */
export const commandLabel = (command: string): string => (findCallback(command) ? command : '')
