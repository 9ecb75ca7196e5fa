/**
 * What the lexer makes of a text. `today-…` counts from the day of publication, `mention-…` from
 * the date mentioned last; `value` is a number whose meaning goes with the type.
 */
export const TOKEN_TYPES = [
  'number',
  'instant',
  'era',
  'era-letter',
  'same-era',
  'year',
  'fiscal',
  'month',
  'date',
  'new-years-day',
  'both-days',
  'hour',
  'minute',
  'second',
  'half-hour',
  'meridiem',
  'noon',
  'clock-zone',
  'weekday',
  'weekday-name',
  'months',
  'weeks',
  'days',
  'years',
  'and-a-half',
  'half-year',
  'today-year',
  'today-fiscal',
  'today-month',
  'today-day',
  'today-season',
  'today-week',
  'new-year',
  'each-year',
  'mention-year',
  'coming',
  'same-month',
  'span-from',
  'span-to',
  'mention-fiscal',
  'mention-month',
  'mention-day',
  'third',
  'half',
  'season',
  'ordinal',
  'same-ordinal',
  'quarter',
  'quarter-of',
  'term',
  'session',
  'next',
  'convened',
  'of',
  'from',
  'until',
  'since',
  'within',
  'end',
  'about',
  'dash',
  'slash',
  'dot',
  'colon',
  'open',
  'close',
  'promulgation',
  'enforcement',
  'other-event',
  'notice-day',
  'counted',
  'not-exceeding',
  'inside',
  'elapsed',
  'elapsing',
  'every',
  'aim',
  'set-by-order',
  'enforced',
  'hence',
  'en-month',
  'en-suffix',
  'en-of',
  'en-the',
  'en-quarter',
  'en-ordinal',
  'en-half',
  'en-year',
  'en-fiscal',
  'en-calendar',
  'en-part',
  'en-this',
  'en-between',
  'en-publication',
  'en-immediate',
  'en-from',
  'en-until',
  'en-up',
  'en-including',
  'en-since',
  'en-within',
  'en-and',
  'en-in',
  'en-as',
  'en-ordinary',
  'en-diet',
  'en-session',
  'en-later',
  'en-following',
  'en-night',
  'en-day',
  'en-same',
  'en-japan',
  'en-standard',
  'en-time',
] as const
export type TokenType = (typeof TOKEN_TYPES)[number]

/** A type, and its place in the list, from 1; 0 stands for no token. */
export type Kind = { type: TokenType; code: number }

const KINDS: ReadonlyMap<TokenType, Kind> = new Map(
  TOKEN_TYPES.map((type, i) => [type, { type, code: i + 1 }]),
)
export const kindOf = (type: TokenType): Kind => KINDS.get(type)!

/** What begins no date: it matters only where it joins one, and would else make many tokens. */
export const ONLY_JOINS: ReadonlySet<TokenType> = new Set([
  ...(['slash', 'dot', 'colon', 'open', 'close', 'dash', 'of', 'until', 'since', 'about'] as const),
  ...([
    'within',
    'end',
    'term',
    'every',
    'both-days',
    'counted',
    'not-exceeding',
    'inside',
    'elapsed',
  ] as const),
  ...(['elapsing', 'hour', 'minute', 'second', 'quarter', 'half', 'weekday', 'aim'] as const),
  ...(['en-standard', 'en-time', 'en-night', 'clock-zone'] as const),
])

/** What stands between a token and the one before it. */
export type Gap = 'none' | 'blank' | 'comma' | 'other'

export type Token = Kind & {
  value: number
  /** Whether the next token joins on to it. */
  joins: boolean
  /** Which tokens lie ahead: this one and the next few that join on. */
  ahead: number
  from: number
  to: number
  gap: Gap
  /** Of a number: how many characters, and whether in kanji. */
  digits: number
  kanji: boolean
}
