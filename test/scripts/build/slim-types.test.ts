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

test('what nobody can reach goes: methods that are none, refusals, headers', () => {
  const text = `export interface operations {
    StateStateChange: {
        parameters: {
            query: {
                Sign?: components["parameters"]["Sign"];
            };
            cookie?: never;
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            413: components["responses"]["TooLarge"];
            default: components["responses"]["Refused"];
        };
    };
}
`
  expect(slimTypes(text).replaceAll(/\s+/g, ' ')).toBe(
    'export interface operations { StateStateChange: { parameters: { query: { Sign?: components["parameters"]["Sign"]; }; }; responses: { 200: { content: { "application/json": components["schemas"]["Ack"]; }; }; }; }; } ',
  )
})

test('comments say what the type does not', () => {
  const text = `export interface components {
    /** @description One answer. */
    Ack: string;
    /**
     * @description The code.
     *
     *     - a list
     * @constant
     */
    ErrorCode: 0;
    /** @enum {string} */
    Type: "a" | "b";
}
`
  expect(slimTypes(text)).toBe(`export interface components {
\t/** One answer. */
\tAck: string;
\t/**
\t * The code.
\t *
\t * - a list
\t */
\tErrorCode: 0;
\tType: "a" | "b";
}
`)
})
