/** The SDKAppID in the examples of the contract, the default of local tools. */
export const EXAMPLE_APP_ID = 1400000000
