import { Fragment } from 'react'
import { sayDay } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { Force, Text } from '#content/schema.ts'

/** What was counted; the sentence is made from it and from nothing else. */
export type PostureCounts = {
  n: number
  groups: { force: Force; n: number; stages: { name: Text | null; n: number }[] }[]
  /** Dates with an upper bound only, and the latest of those bounds. */
  open: { n: number; latest: Day } | null
  /** Forecasts that ended, and no outcome was found when it was looked for. */
  lapsed: number
  /** Windows that ended since content was reviewed, and that review. */
  passed: { n: number; reviewed: Day } | null
  unverified: number
  disputed: number
  proposed: number
}

const COUNTED = ['lapsed', 'unverified', 'disputed', 'proposed'] as const

/** Where the overview lists what was counted. */
const PLACES: Partial<Record<(typeof COUNTED)[number], string>> = {
  lapsed: '#lapsed',
  unverified: '#unverified',
  disputed: '#callout',
  proposed: '#proposed',
}

/** Where a jurisdiction stands, in sentences composed from counted facts. */
export function Posture({ counts }: { counts: PostureCounts }) {
  const t = useT()
  const stageWord = (name: Text | null) => {
    if (!name) return t('instrument.stage.unknown')
    return t.language === 'en' ? lowered(name.en) : name.ja
  }
  const groups = counts.groups.map(({ force, n, stages }) => {
    const alone = stages.length === 1
    const words = stages.map((stage) =>
      t('posture.stage', { n: stage.n, stage: stageWord(stage.name), alone }),
    )
    return t('posture.group', {
      noun: t(`posture.${force}`, { n }),
      stages: words.join(t('comma')),
    })
  })
  const open = [
    counts.open &&
      t('posture.open', { n: counts.open.n, latest: sayDay(counts.open.latest, t.language) }),
    counts.passed && (
      <a key="passed" href="#passed">
        {t('posture.passed', {
          n: counts.passed.n,
          day: sayDay(counts.passed.reviewed, t.language),
        })}
      </a>
    ),
    ...COUNTED.filter((name) => counts[name] > 0).map((name) => {
      const words = t(`posture.${name}`, { n: counts[name] })
      return PLACES[name] ? (
        <a key={name} href={PLACES[name]}>
          {words}
        </a>
      ) : (
        words
      )
    }),
  ].filter(Boolean)
  return (
    <>
      <p className="posture">
        {t('posture.count', { n: counts.n, groups: groups.join(t('comma')) })}
      </p>
      <p>
        {open.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence keep their order
          <Fragment key={index}>
            {index > 0 && t.language === 'en' && ' '}
            {part}
          </Fragment>
        ))}
      </p>
    </>
  )
}

const lowered = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
