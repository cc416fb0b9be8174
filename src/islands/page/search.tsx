/** The search: opened by its button or by `/`. */
export function addSearch(): void {}
