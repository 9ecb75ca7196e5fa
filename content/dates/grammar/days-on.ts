import { map, seq, token } from './combine.ts'

/** の翌日, の前日: days from the one in front. */
export const daysOn = map(
  seq(
    token('of'),
    token('mention-day', ({ value }) => value !== 0),
  ),
  ([, { value }]) => value,
)
