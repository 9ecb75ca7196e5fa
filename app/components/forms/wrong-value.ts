/**
 * What an address asks for and is not understood, as it was written. `name` is null where no filter
 * has that name: then the value says it too.
 */
export type WrongValue<Name extends string = string> = { name: Name | null; value: string }

const LONGEST_SHOWN = 20

/** Bounded, since anybody may write an address. */
export const asWritten = (value: string): string => value.slice(0, LONGEST_SHOWN)
