import { Link } from '@remix-run/react'
import { sayDay } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import type { Translate } from '#app/i18n/translate.ts'
import type { Day } from '#content/dates/day.ts'
import type { Force, Text } from '#content/schema.ts'

/** Instruments that stand on one rung; without one where none is reached. */
export type StageOfMany = {
  stage: string | null
  name: Text | null
  /** Its place on the ladder of the first of them, and how many rungs that has. */
  index: number
  rungs: number
  n: number
}

/** What was counted; the sentence is made from it and from nothing else. */
export type PostureCounts = {
  n: number
  groups: { force: Force; n: number; stages: StageOfMany[] }[]
  stages: StageOfMany[]
  /** Dates with an upper bound only, the latest of those bounds, and where it is when it is one. */
  open: { n: number; latest: Day; at: string | null } | null
  /** Forecasts that ended, and no outcome was found when it was looked for. */
  lapsed: number
  /** Windows that ended since content was reviewed, and that review. */
  passed: { n: number; reviewed: Day } | null
  unverified: number
  disputed: number
  proposed: number
}

type Props = { counts: PostureCounts; jurisdiction: string }

/** Some words of the sentence, and where they lead. */
export type Part = { words: string; to?: string }

/** Where a jurisdiction stands, in one sentence composed from counted facts; each leads to what it counts. */
export function Posture({ counts, jurisdiction }: Props) {
  const t = useT()
  const doubts = doubtsOf(counts, t)
  return (
    <>
      <p className="posture">
        {sentenceOf(counts, jurisdiction, t).map(({ words, to }) =>
          to ? (
            <Link key={to} to={to}>
              {words}
            </Link>
          ) : (
            words
          ),
        )}
      </p>
      {doubts.length > 0 && (
        <ul className="doubts small">
          {doubts.map(({ name, words, to }) => (
            <li key={name} data-doubt={name}>
              {to.startsWith('#') ? <a href={to}>{words}</a> : <Link to={to}>{words}</Link>}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** “14 instruments: 6 statutes (5 in force, 1 partly in force); 2 plans adopted.” */
export function sentenceOf(counts: PostureCounts, jurisdiction: string, t: Translate): Part[] {
  const list = `/instruments?jurisdiction=${jurisdiction}`
  const groups = counts.groups.flatMap(({ force, n, stages }, index): Part[] => {
    const values = { stages: sayStages(stages, t), alone: stages.length === 1 }
    return [
      { words: index > 0 ? t('posture.semicolon') : t('posture.colon') },
      { words: t(`posture.${force}`, { n }), to: `${list}&force=${force}` },
      { words: t('posture.stages', values) },
    ]
  })
  const all = { words: t('posture.count', { n: counts.n }), to: list }
  return [all, ...groups, { words: t('posture.stop') }]
}

function sayStages(stages: StageOfMany[], t: Translate): string {
  const word = ({ name }: StageOfMany) => {
    if (!name) return t('instrument.stage.unknown')
    return t.language === 'en' ? lowered(name.en) : name.ja
  }
  if (stages.length === 1) return word(stages[0]!)
  return stages.map((one) => t('posture.stage', { n: one.n, stage: word(one) })).join(t('comma'))
}

const COUNTED = ['unverified', 'lapsed', 'disputed', 'proposed'] as const

/** Where the overview lists what was counted. */
const PLACES = {
  lapsed: '#lapsed',
  unverified: '#unverified',
  disputed: '#callout',
  proposed: '#proposed',
} as const

/** What is open, passed, or not sure: each leads to where the page lists it. */
export function doubtsOf(counts: PostureCounts, t: Translate) {
  const { open, passed } = counts
  const doubts: { name: string; words: string; to: string }[] = []
  if (open) {
    const values = { n: open.n, latest: sayDay(open.latest, t.language) }
    const to = open.at ? `/instruments/${open.at}` : '/timeline'
    doubts.push({ name: 'open', to, words: t('posture.open', values) })
  }
  if (passed) {
    const values = { n: passed.n, day: sayDay(passed.reviewed, t.language) }
    doubts.push({ name: 'passed', to: '#passed', words: t('posture.passed', values) })
  }
  for (const name of COUNTED) {
    const n = counts[name]
    if (n > 0) doubts.push({ name, to: PLACES[name], words: t(`posture.${name}`, { n }) })
  }
  return doubts
}

const lowered = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
