import { expect, test } from 'vitest'
import { slimTypes } from '../../../scripts/build/slim-types.ts'

test('comments of webhooks and operations go, those of the schemas stay, and tabs indent', () => {
  const text = `export interface webhooks {
    /** What it is. */
    'State.StateChange': { post: operations['StateStateChange'] };
}
export interface components {
    schemas: {
        /** One answer. */
        Ack: string;
    };
}
`
  expect(slimTypes(text)).toBe(`export interface webhooks {
\t'State.StateChange': { post: operations['StateStateChange'] };
}
export interface components {
\tschemas: {
\t\t/** One answer. */
\t\tAck: string;
\t};
}
`)
})
