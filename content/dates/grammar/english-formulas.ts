import type { Duration } from '../civil-code.ts'
import { formula } from './anchors.ts'
import { before, behind, through, unless } from './beside.ts'
import { alt, map, opt, type Parse, seq, token } from './combine.ts'
import { small } from './durations.ts'
import { day, the } from './english-days.ts'
import type { Formula } from './phrase.ts'
import type { Ruled } from './shapes.ts'

const lengths: readonly [Parse<unknown>, (n: number) => Duration][] = [
  [token('years'), (n) => ({ months: n * 12, days: 0 })],
  [token('en-year'), (n) => ({ months: n * 12, days: 0 })],
  [token('months'), (n) => ({ months: n, days: 0 })],
  [token('weeks'), (n) => ({ months: 0, days: n * 7 })],
  [token('days'), (n) => ({ months: 0, days: n })],
]

type Lengths = { least: Duration; most: Duration | undefined }

const length: Parse<Lengths> = alt(
  ...lengths.map(([unit, make]) =>
    map(seq(small, opt(seq(token('dash'), small)), opt(token('dash')), unit), ([low, high]) => ({
      least: make(low.value),
      most: high ? make(high[1].value) : undefined,
    })),
  ),
)

// One length, or two joined: one year and six months.
const span: Parse<Lengths> = map(
  seq(length, opt(seq(token('en-and'), length))),
  ([{ least, most }, more]) => ({ least: more ? sum(least, more[1].least) : least, most }),
)

const sum = (a: Duration, b: Duration): Duration => ({
  months: a.months + b.months,
  days: a.days + b.days,
})

const EVENT = /^\s*(?:of|from|after|following)\b/
const DAY_OF = '(?:that (?:of )?|(?:the )?(?:date of |day of )?)(?:its )?'
const PROMULGATION = `${DAY_OF}(?:promulgation|enactment|it (?:shall have )?becomes? (?:a )?law)`
const PUBLICATION = `${DAY_OF}publication(?: in the (?:Official Journal(?: of the European Union)?|Federal Register|(?:Official )?Gazette))?`
const OF = '\\s*(?:of|from|after|following)'
const COUNTING = '(?:,?\\s*count(?:ing|ed) from(?: and including)?|\\s*from \\(and including\\))'
const AFTER = '\\s*(?:after|from|following)'
const ELAPSED = '\\s*(?:have|has) (?:elapsed|passed)'
// Of a paper that speaks of itself, the day of its publication.
const OF_THIS =
  /^\s*(?:of|from|after|following) (?:the )?(?:date of )?(?:the )?(?:(?:publication|issuance) of )?this (?:order|notice|memorandum|document|guidance)\b/i
const NOT_MORE = /not (?:exceeding|later than|more than) $/i
// The formula of a Japanese law, which counts the first day (起算して).
const BY_ORDER = /\bby (?:a )?Cabinet Order\b[^.]{0,20}not exceeding $/i
const ON_THE_DAY = /\b(?:(?:on|as of|from) (?:the )?(?:date|day) of (?:its )?|upon (?:its )?)$/i

const within = map(
  seq(token('en-within'), the, opt(token('en-this')), span),
  ([, , , lengths]) => lengths,
)
const notMore = alt(within, behind(span, NOT_MORE))

type Kind = Pick<Formula, 'anchor' | 'ends' | 'byOrder' | 'byPublication'> & { counted?: boolean }

/** …of promulgation (July 17, 2026), of its promulgation on 17 July 2026. */
const glossed = opt(
  alt(
    map(seq(token('open'), day, token('close')), ([, named]) => named),
    map(seq(token('en-in'), day), ([, named]) => named),
  ),
)

function read(lengths: Parse<Lengths>, kind: Kind) {
  const { anchor, ends, byOrder, byPublication, counted = false } = kind
  return map(seq(lengths, glossed), ([{ least: duration, most: atMost }, day]) => {
    const named = day ?? undefined
    return formula({ anchor, ends, byOrder, byPublication, counted, duration, atMost, named })
  })
}

// “Not later than” is the bound of an order here, and asks nothing of anybody.
const from = (lengths: Parse<Lengths>, joint: string, ends: Formula['ends'], counted = false) => {
  const kind = { anchor: 'promulgation', ends, counted, byOrder: true } as const
  const behind = (event: string) => through(lengths, new RegExp(`^${joint} ${event}`, 'i'))
  return alt(
    read(behind(PROMULGATION), kind),
    read(behind(PUBLICATION), { ...kind, byPublication: true }),
  )
}

// EU: on the twentieth day following that of its publication.
const LATER = '\\s*(?:following|after)'
const days = (n: number) => ({ least: { months: 0, days: n }, most: undefined })
const nth = alt(
  map(token('en-ordinal'), ({ value }) => value),
  map(seq(small, token('en-suffix')), ([{ value }]) => value),
)
const nthDay: Parse<Lengths> = alt(
  map(seq(nth, token('days')), ([n]) => days(n)),
  map(token('days', isOneDay), () => days(1)),
)

/** The day following, not days. */
function isOneDay({ from, to }: { from: number; to: number }): boolean {
  return to - from === 'day'.length
}

const JOURNAL = /^ in the Official Journal/i
const AT_ONCE =
  /\b(?:(?:takes?|go(?:es)?|come?s?) (?:into )?|(?:in)?(?:to )?(?:effect|effective|force) )$/i

/** As of the date of its promulgation, on the day of its publication in the Official Journal, with immediate effect. */
const onPromulgation = map(
  alt(
    behind(token('promulgation'), ON_THE_DAY),
    behind(before(token('en-publication'), JOURNAL), ON_THE_DAY),
    behind(token('en-immediate'), AT_ONCE),
  ),
  () => formula({ anchor: 'promulgation', counted: true, duration: null, ends: 'on' }),
)

const onward = alt(token('en-since'), token('en-from'), token('en-following'), token('en-of'))
const afterDay = (lengths: Parse<Lengths>, ends: Formula['ends']): Parse<Ruled> =>
  map(seq(lengths, onward, opt(token('en-of')), day), ([{ least, most }, , , named]) =>
    named.year === null || most
      ? null
      : formula({ anchor: 'named', named, ends, counted: false, duration: least }),
  )
// Takes effect 90 days after D; applies from six months after D.
const TAKES_EFFECT =
  /\b(?:takes? effect|(?:comes?|enters?) into (?:force|effect)|(?:applies|apply|effective|operative) from|(?:effective|operative)) (?:on |from )?$/i
const BY_THEN = /^ (?:to|until|through|and) \d/

const OF_PERIOD = 'the end of the period of '
const PASSED =
  /^ beginning with the (?:day|date) on which (?:this|the) (?:Act|Law|Regulations|section) (?:is|are|was|were|comes|come) (?:passed|made|into force)/i

/**
 * Before, or at, the end of the period of six months beginning with the day on which this Act is passed,
 * as Acts of the United Kingdom have it: that day counts.
 */
const period = (lead: string, ends: Formula['ends']) =>
  read(behind(through(span, PASSED), new RegExp(`\\b(?:${lead}) ${OF_PERIOD}$`, 'i')), {
    anchor: 'promulgation',
    ends,
    counted: true,
  })

const IN_FORCE = '(?:comes? into force|enters? into force|takes? effect)'
const ENFORCEMENT = new RegExp(
  `^${OF} (?:(?:it|(?:the|this) (?:act|law|regulation|ordinance)) ${IN_FORCE}|(?:its |the )?(?:date of (?:its )?)?(?:entry into force|enforcement))`,
  'i',
)

/** Every three years after it takes effect. */
const every = read(behind(through(span, ENFORCEMENT), /\bevery $/i), {
  anchor: 'enforcement',
  ends: 'every',
})

const OF_ISSUE = /^\s*(?:of|from|after|following) (?:its |the )?(?:date of (?:its )?)?issuance\b/i

/** Within 12-18 months; 90 days after 1 March 2026; within 7 days of an event, whose day the text does not say. */
export const englishFormulas: Parse<Ruled> = alt(
  read(through(within, OF_THIS), { anchor: 'publication', ends: 'not-exceeding' }),
  read(through(within, OF_ISSUE), {
    ...{ anchor: 'promulgation', ends: 'not-exceeding', byPublication: true },
  }),
  from(notMore, COUNTING, 'not-exceeding', true),
  from(behind(span, BY_ORDER), OF, 'not-exceeding', true),
  from(notMore, OF, 'not-exceeding'),
  from(span, `${ELAPSED}${COUNTING}`, 'elapsed', true),
  from(span, `${ELAPSED} (?:from|since|after)`, 'elapsed'),
  from(span, AFTER, 'elapsing'),
  afterDay(notMore, 'not-exceeding'),
  behind(unless(afterDay(span, 'elapsing'), BY_THEN), TAKES_EFFECT),
  from(nthDay, LATER, 'elapsing'),
  every,
  period('before|by|until', 'not-exceeding'),
  period('at|after|from', 'elapsed'),
  onPromulgation,
  read(before(within, EVENT), { anchor: 'other', ends: 'not-exceeding' }),
  read(within, { anchor: 'publication', ends: 'not-exceeding' }),
)
