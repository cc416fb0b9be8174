/** `true` where two types are the same (not only assignable to each other), `any` and `unknown` included. */
export type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** `expectType<Equal<A, B>>()` compiles only where the types are the same. */
export declare function expectType<_ extends true>(): void
