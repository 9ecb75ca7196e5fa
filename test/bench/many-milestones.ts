import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDays } from '#content/dates/day.ts'
import { MILESTONE_KINDS } from '#content/schema.ts'

const A_LAW = 20
const FIRST = '2023-01-01'
const DAYS = 2_900
const AUTHORITIES = ['jftc', 'ppc', 'moj', 'bunka', 'ip-hq']

/**
 * A folder of content (CONTENT_DIR) with so many milestones more, twenty a law: days, months and
 * upper bounds, spread over eight years by a fixed rule, so that every run draws the same.
 */
export function folderOfMilestones(count: number): string {
  const dir = mkdtempSync(join(tmpdir(), 'shirase-milestones-'))
  mkdirSync(join(dir, 'instruments'))
  for (let law = 0; law < Math.ceil(count / A_LAW); law += 1) {
    const file = join(dir, 'instruments', `measured-law-${law}.yaml`)
    writeFileSync(file, JSON.stringify(lawOf(law, Math.min(A_LAW, count - law * A_LAW))))
  }
  return dir
}

function lawOf(law: number, milestones: number) {
  const claims = [{ value: FIRST, rank: 'secondary', read: FIRST, address: null, via: 'a tracker' }]
  const both = (en: string, ja: string) => ({ en, ja })
  return {
    ...{ id: `measured-law-${law}`, jurisdiction: 'jp', force: 'statute', ladder: 'statute' },
    authority: AUTHORITIES[law % AUTHORITIES.length],
    name: both(`Act no. ${law} on the measuring of drawings`, `図の計測に関する法律（第${law}号）`),
    short: both(`Measuring Act ${law}`, `計測法${law}`),
    summary: both('Made to be measured.', '計測のためのもの。'),
    reviewed: FIRST,
    stages: [{ stage: 'study', when: FIRST, claims }],
    milestones: Array.from({ length: milestones }, (_, n) => ({
      id: `step-${n}`,
      kind: MILESTONE_KINDS[(law + n) % MILESTONE_KINDS.length],
      title: both(
        `Step ${n} of act ${law}: ${TITLES[n % TITLES.length]!}`,
        `第${law}号の第${n}段階：基本的な考え方の公表`,
      ),
      readings: [
        {
          when: whenOf(addDays(FIRST, (law * 397 + n * 151) % DAYS), n),
          because: both(`Rule ${n} of the measure.`, `計測の規則${n}。`),
          outcome: 'expected',
        },
      ],
      claims,
    })),
    signals: [{ phrase: `図の計測に関する法律第${law}号`, weight: 1 }],
  }
}

const TITLES = ['draft put to comment', 'in force', 'report of the panel on thresholds published']

/** Of four, two are days, one is a month and one an upper bound. */
function whenOf(day: string, n: number) {
  if (n % 4 === 1) return { start: day, end: addDays(day, 30), precision: 'month' }
  if (n % 4 === 3) return { start: day, end: addDays(day, 200), precision: 'upper-bound' }
  return day
}
