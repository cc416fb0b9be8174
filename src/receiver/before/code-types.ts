/** An inclusive range of ErrorCodes. */
type Range = [minimum: number, maximum: number]

/** The digits that are greater than a digit. */
type Above = {
  '0': '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
  '1': '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
  '2': '3' | '4' | '5' | '6' | '7' | '8' | '9'
  '3': '4' | '5' | '6' | '7' | '8' | '9'
  '4': '5' | '6' | '7' | '8' | '9'
  '5': '6' | '7' | '8' | '9'
  '6': '7' | '8' | '9'
  '7': '8' | '9'
  '8': '9'
  '9': never
}

/** Whether a number's digits are more than another's. */
type IsLonger<A extends string, B extends string> = A extends `${infer _}${infer RestOfA}`
  ? B extends `${infer _}${infer RestOfB}`
    ? IsLonger<RestOfA, RestOfB>
    : true
  : false

/** Whether of two numbers with equally many digits the first is at most the second; false for what is no digit. */
type IsAtMost<A extends string, B extends string> = A extends `${infer DigitA}${infer RestOfA}`
  ? B extends `${infer DigitB}${infer RestOfB}`
    ? DigitA extends keyof Above
      ? DigitB extends keyof Above
        ? DigitA extends DigitB
          ? IsAtMost<RestOfA, RestOfB>
          : DigitB extends Above[DigitA]
            ? true
            : false
        : false
      : false
    : false
  : true

type IsAtMostNumber<A extends string, B extends string> =
  IsLonger<A, B> extends true ? false : IsLonger<B, A> extends true ? true : IsAtMost<A, B>

/** `true` for a whole number in one of the ranges; a union of `true` and `false` where one of several fits. */
type IsInside<N extends number, R extends Range> = R extends Range
  ? `${N}` extends `${string}${'.' | '-' | 'e'}${string}`
    ? false
    : IsAtMostNumber<`${R[0]}`, `${N}`> extends true
      ? IsAtMostNumber<`${N}`, `${R[1]}`>
      : false
  : never

type RangeText<R extends Range> = R extends Range
  ? R[0] extends R[1]
    ? `${R[0]}`
    : `${R[0]} to ${R[1]}`
  : never

/**
 * An ErrorCode that is in one of the ranges. A literal outside of them does not compile, and the compiler's message names the ranges; a
 * code that is only known at run time is checked then.
 */
export type Code<N extends number, R extends Range> = number extends N
  ? N
  : true extends IsInside<N, R>
    ? N
    : N & { 'ErrorCode of this decision': RangeText<R> }
