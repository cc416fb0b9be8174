/** The folder of the generated documents: `openapi.json`, `openapi.paths.yaml`, … A packed package has it in the same place. */
export const DOCUMENTS = new URL('../../generated/', import.meta.url)
