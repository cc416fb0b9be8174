/** An inclusive range of ErrorCodes. */
type Range = [minimum: number, maximum: number]

/** For each digit, the digits that are greater. */
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

/** Whether A has more digits than B. */
type IsLonger<A extends string, B extends string> = A extends `${infer _}${infer RestOfA}`
  ? B extends `${infer _}${infer RestOfB}`
    ? IsLonger<RestOfA, RestOfB>
    : true
  : false

/**
 * Whether A is at most B, for numbers with the same number of digits; false for anything but
 * digits.
 */
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

/** `true` for a whole number in one of the ranges; `boolean` when it is in one of several. */
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
 * An ErrorCode in one of the ranges. A literal outside them does not compile, and the message of
 * the compiler names the ranges. A code that is known only at run time is checked then.
 */
export type Code<N extends number, R extends Range> = number extends N
  ? N
  : true extends IsInside<N, R>
    ? N
    : N & { 'ErrorCode of this decision': RangeText<R> }
