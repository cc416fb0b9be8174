/** The SDKAppID of the contract's examples: local tools take it when they are told no other. */
export const EXAMPLE_APP_ID = 1400000000
