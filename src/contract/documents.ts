/**
 * The folder of the generated documents: `openapi.json`, `openapi.paths.yaml`, … It is in the same
 * place in a package.
 */
export const DOCUMENTS = new URL('../../generated/', import.meta.url)
