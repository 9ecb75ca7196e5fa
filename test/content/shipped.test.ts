import { describe, expect, test } from 'vitest'
import { allClaims, bestRank } from '#content/claims.ts'
import { windowOf } from '#content/dates/iso.ts'
import { countsAsInForce, DUTY_STATES, dutyState, rankOfDuty } from '#content/duties.ts'
import { loadContent } from '#content/load.server.ts'
import type { Rank, Reading } from '#content/schema.ts'
import { currentStage } from '#content/stages.ts'

const content = loadContent()
const TODAY = '2026-11-21'

const instrument = (id: string) => {
  const found = content.instrumentById.get(id)
  if (!found) throw new Error(`no instrument ${id}`)
  return found
}
const milestone = (id: string, of: string) => {
  const found = instrument(of).milestones.find((one) => one.id === id)
  if (!found) throw new Error(`no milestone ${id}`)
  return found
}

// Found in force on a day, and since when was not read.
const AT_LATEST = ['appi-guidelines', 'copyright-act-30-4']

// Signed off against the record as known on 2026-11-21: stage, its first day, force, best rank.
test.each<[string, string, string, string, Rank]>([
  ['genai-ip-principle-code', 'adopted', '2026-08-25', 'comply-or-explain', 'secondary'],
  ['ai-promotion-act', 'in-force', '2025-09-01', 'statute', 'secondary'],
  ['ai-basic-plan', 'adopted', '2026-07-14', 'plan', 'secondary'],
  ['jftc-genai-market-study', 'adopted', '2026-04-16', 'fact-finding', 'secondary'],
  ['jftc-ai-search-study', 'study', '2025-12-24', 'fact-finding', 'secondary'],
  ['moj-ai-misuse-panel', 'adopted', '2026-08-07', 'guidance', 'secondary'],
  ['appi-amendment', 'partly-in-force', '2026-07-17', 'statute', 'secondary'],
  ['appi-guidelines', 'in-force', '2024-06-27', 'statute', 'secondary'],
  ['copyright-act-30-4', 'in-force', '2024-03-15', 'statute', 'secondary'],
  ['bunka-ai-copyright-guidance', 'adopted', '2024-07-31', 'guidance', 'primary'],
  ['info-platform-act', 'in-force', '2025-04-01', 'statute', 'secondary'],
  ['ai-business-guidelines', 'adopted', '2026-03-31', 'guidance', 'secondary'],
  ['smartphone-act', 'in-force', '2025-12-18', 'statute', 'secondary'],
  ['ip-promotion-plan', 'adopted', '2026-06-12', 'plan', 'secondary'],
  ['eu-ai-act-gpai', 'applicable-in-part', '2025-08-02', 'statute', 'secondary'],
  ['us-training-data-disclosure', 'in-force', '2026-01-01', 'statute', 'primary'],
])('%s stands at %s since %s', (id, stage, day, force, rank) => {
  const current = currentStage(instrument(id), TODAY)
  expect(current?.entry.stage).toBe(stage)
  expect(windowOf(current!.entry.when).start).toBe(day)
  expect(bestRank(current!.entry.claims)).toBe(rank)
  expect(current?.last).toBe(true)
  expect(current?.entry.atLatest ?? false).toBe(AT_LATEST.includes(id))
  expect(instrument(id).force).toBe(force)
})

test.each([
  ['enacted', '2025-05-28', 'ai-promotion-act'],
  ['enacted', '2026-07-10', 'appi-amendment'],
  ['promulgated', '2026-07-17', 'appi-amendment'],
])('%s on %s is primary in %s', (id, day, of) => {
  expect(milestone(id, of).readings).toMatchObject([{ when: day, outcome: 'occurred' }])
  expect(bestRank(milestone(id, of).claims)).toBe('primary')
})

test('a day is told no surer than the disagreement about it says', () => {
  const [{ because }] = milestone('cabinet-decision', 'appi-amendment').readings as [Reading]
  expect(because.en).toContain('which was not opened')
  expect(because.ja).toContain('原文は未確認')
})

test('a consultation that closed, closed on a day', () => {
  const closed = content.instruments
    .flatMap(({ milestones }) => milestones)
    .filter(({ kind, title }) => kind === 'consultation-closes' && /closed$/.test(title.en))
  expect(closed.length).toBeGreaterThan(3)
  for (const { title, readings } of closed) {
    const windows = readings.map(({ when }) => windowOf(when))
    expect(
      windows.filter(({ start, end }) => start !== end),
      title.en,
    ).toEqual([])
  }
})

describe('the threshold milestone', () => {
  const threshold = milestone('high-impact-threshold', 'genai-ip-principle-code')

  test('is prominent, disputed and secondary', () => {
    expect(threshold.title.en).toBe(
      "Expert Investigation Team defines thresholds for 'high-impact' AI models, Q3 2026",
    )
    expect(threshold.prominent).toBe(true)
    expect(threshold.disputed?.en).toContain('expert panel')
    expect(new Set(threshold.claims.map(({ rank }) => rank))).toEqual(new Set(['secondary']))
  })

  test('is not said to have lapsed by the reading that is still open', () => {
    const { conflicts } = instrument('genai-ip-principle-code')
    const { chosen } = conflicts.find(({ id }) => id === 'expert-investigation-team')!
    expect(chosen.en).toContain('it runs to 31 Dec 2026')
    expect(chosen.ja).toContain('2026年12月31日まで')
  })

  test('keeps both readings of the quarter, each with its outcome', () => {
    expect(threshold.readings.map(({ when, outcome }) => [windowOf(when), outcome])).toEqual([
      [{ start: '2026-07-01', end: '2026-09-30', precision: 'quarter' }, 'lapsed-no-outcome-found'],
      [{ start: '2026-10-01', end: '2026-12-31', precision: 'fiscal-quarter' }, 'expected'],
    ])
  })

  test('has the duty to decide on scope hanging on it, as good practice', () => {
    const code = instrument('genai-ip-principle-code')
    const hanging = code.obligations.filter(({ by }) => by === threshold.id)
    expect(hanging.map(({ title }) => title.en)).toEqual([
      'Decide whether your models are in scope',
    ])
    expect(dutyState(code, hanging[0]!, TODAY)).toBe('good-practice')
  })
})

test('the main part of the APPI amendment is a bound with its formula, never a date', () => {
  expect(milestone('main-in-force', 'appi-amendment').readings).toMatchObject([
    {
      when: {
        start: '2026-07-17',
        end: '2028-07-16',
        precision: 'upper-bound',
        words: '公布の日から起算して二年を超えない範囲内において政令で定める日',
      },
      outcome: 'expected',
    },
  ])
})

test('what was scheduled after the last reading is announced, not occurred', () => {
  const announced = content.instruments.flatMap(({ id, milestones }) =>
    milestones
      .filter(({ readings }) => readings.some((one) => one.outcome === 'announced-unverified'))
      .map((one) => `${id}/${one.id}`),
  )
  expect(announced.sort()).toEqual([
    'appi-amendment/basic-approach-3',
    'eu-ai-act-gpai/edpb-comment-closes',
    'genai-ip-principle-code/filing-opens',
    'jftc-genai-market-study/ip-transaction-survey-replies',
    'us-training-data-disclosure/colorado-comment-closes',
  ])
})

test('article 50 binds since August; the older systems’ part of it does not yet', () => {
  const law = instrument('eu-ai-act-gpai')
  const state = (id: string, today: string) =>
    dutyState(law, law.obligations.find((one) => one.id === id)!, today)
  expect(state('eu-art-50-transparency', '2026-08-01')).toBe('not-yet')
  expect(state('eu-art-50-transparency', '2026-08-02')).toBe('in-force')
  expect(state('eu-art-50-2-marking', TODAY)).toBe('not-yet')
})

test('what nobody announced is not expected', () => {
  const likely = content.instruments.flatMap(({ id, milestones }) =>
    milestones
      .filter(({ readings }) => readings.some((one) => one.outcome === 'not-announced'))
      .map((one) => `${id}/${one.id}`),
  )
  expect(likely.sort()).toEqual([
    'ai-basic-plan/expert-panel-7',
    'ai-basic-plan/next-revision',
    'ai-business-guidelines/next-version',
    'jftc-genai-market-study/next-version',
  ])
  const [revision] = milestone('next-revision', 'ai-basic-plan').readings
  expect(windowOf(revision!.when)).toMatchObject({ start: '2027-01-01', end: '2027-12-31' })
})

test('a session that is over is not awaited, and nothing is said to have passed in it', () => {
  const { kind, readings } = milestone('ab-412-session', 'us-training-data-disclosure')
  expect(kind).toBe('session-end')
  expect(readings.map(({ outcome }) => outcome)).toEqual(['outcome-not-found'])
})

test('one window for comment stands once, as a stage; its milestone is the day on which it closed', () => {
  for (const { id, stages, milestones } of content.instruments) {
    const windows = stages.filter(({ stage }) => stage === 'consultation').map(({ when }) => when)
    const own = milestones.flatMap(({ readings }) => readings.map(({ when }) => when))
    for (const when of windows) expect(own, id).not.toContainEqual(when)
  }
})

test('the chapter on general-purpose AI models binds their providers, and no others', () => {
  const own = instrument('eu-ai-act-gpai').obligations.filter(({ id }) => /^eu-gpai/.test(id))
  expect(own).toHaveLength(6)
  for (const { who, trigger, id } of own) {
    expect(who, id).toEqual(['developer'])
    expect(trigger?.en, id).toContain('provider of a general-purpose AI model')
  }
  const older = own.find(({ id }) => id === 'eu-gpai-legacy-models')!
  expect(older.sanction.en).not.toContain('since')
  expect(older.sanction.ja).toContain('適合期限は2027年8月2日')
})

test('what a governor signed is not said to have only passed', () => {
  const signed = instrument('us-training-data-disclosure').milestones.filter(({ title }) =>
    title.en.includes('signed'),
  )
  expect(signed.map(({ kind }) => kind)).toEqual(Array(4).fill('enacted'))
})

// FACTS, "ahead of 2026-11-21": everything that was known to come, and how surely.
test.each<[string, string, string, string | null, string]>([
  ['eu-ai-act-gpai', 'art-50-2-legacy', '2026-12-02', '2026-12-02', 'day'],
  ['eu-ai-act-gpai', 'art-5-ban', '2026-12-02', '2026-12-02', 'day'],
  ['jftc-ai-search-study', 'questionnaires', '2026-01-01', '2026-12-31', 'year'],
  ['us-training-data-disclosure', 'ab-853-platforms', '2027-01-01', '2027-01-01', 'day'],
  ['us-training-data-disclosure', 'raise-in-force', '2027-01-01', '2027-01-01', 'day'],
  ['us-training-data-disclosure', 'sb-26-189-in-force', '2027-01-01', '2027-01-01', 'day'],
  ['appi-amendment', 'penalties-in-force', '2027-01-17', '2027-01-17', 'day'],
  ['ai-promotion-act', 'election-images-in-force', '2027-03-01', '2027-03-01', 'day'],
  ['appi-amendment', 'guideline-annex', '2027-04-01', '2027-04-30', 'month'],
  ['eu-ai-act-gpai', 'gpai-legacy', '2027-08-02', '2027-08-02', 'day'],
  ['eu-ai-act-gpai', 'sandboxes', '2027-08-02', '2027-08-02', 'day'],
  ['eu-ai-act-gpai', 'annex-3', '2027-12-02', '2027-12-02', 'day'],
  ['eu-ai-act-gpai', 'annex-1', '2028-08-02', '2028-08-02', 'day'],
  ['appi-amendment', 'main-in-force', '2026-07-17', '2028-07-16', 'upper-bound'],
])('%s expects %s from %s to %s, by %s', (of, id, start, end, precision) => {
  const [reading] = milestone(id, of).readings
  expect(windowOf(reading!.when)).toMatchObject({ start, end, precision })
  expect(reading!.outcome).toBe('expected')
})

test('every duty says when it reaches somebody, what shows that it is met, and what to do first', () => {
  const duties = content.instruments
    .flatMap(({ obligations }) => obligations)
    .filter(({ who }) => !who.includes('government'))
  expect(duties.length).toBeGreaterThan(40)
  for (const { id, trigger, evidence, firstSteps } of duties) {
    expect(trigger, id).toBeDefined()
    expect(evidence?.length, id).toBeGreaterThan(0)
    expect(firstSteps?.length, id).toBeGreaterThan(0)
  }
})

test('nothing is said to have happened after mid-October 2026', () => {
  for (const { milestones } of content.instruments) {
    for (const { readings } of milestones) {
      for (const { when, outcome } of readings) {
        if (outcome !== 'occurred' && outcome !== 'late') continue
        expect(windowOf(when).start! <= '2026-10-15').toBe(true)
      }
    }
  }
})

test('the forecast for the Ministry of Justice was overtaken by its report', () => {
  const report = milestone('report-published', 'moj-ai-misuse-panel')
  expect(report.readings.map(({ outcome }) => outcome)).toEqual([
    'superseded',
    'late',
    'superseded',
  ])
  expect(windowOf(report.readings[1]!.when).start).toBe('2026-08-07')
  const title = '検討会 取りまとめ報告書の公表について'
  expect(report.fulfilledBy?.some((phrase) => title.includes(phrase))).toBe(true)
})

test('no duty of the amendment or the code counts as in force', () => {
  for (const id of ['appi-amendment', 'genai-ip-principle-code', 'moj-ai-misuse-panel']) {
    const law = instrument(id)
    expect(law.obligations.length).toBeGreaterThan(0)
    for (const duty of law.obligations) {
      expect(DUTY_STATES).toContain(dutyState(law, duty, TODAY))
      expect(dutyState(law, duty, TODAY)).not.toBe('in-force')
      expect(countsAsInForce(law, duty, TODAY)).toBe(false)
    }
  }
})

const duty = (id: string) => {
  const found = content.instruments
    .flatMap(({ obligations }) => obligations)
    .find((one) => one.id === id)
  if (!found) throw new Error(`no duty ${id}`)
  return found
}

test('a duty known from memory is unverified, whatever a brief says beside it', () => {
  const remembered = content.instruments
    .flatMap(({ obligations }) => obligations)
    .filter((one) => rankOfDuty(one) === 'unverified')
  expect(remembered.map(({ id }) => id).sort()).toEqual([
    'appi-cross-border',
    'bunka-check-outputs',
    'copyright-employees-contractors',
    'platform-takedown-practice',
  ])
  for (const { id, duty: said, claims } of remembered) {
    expect(said.en, id).toMatch(/remembered/)
    expect(said.ja, id).toMatch(/記憶によ/)
    expect(claims.map(({ via, note }) => [via, /brief of 2026/.test(note?.en ?? '')])).toEqual([
      ['from memory, not checked', true],
    ])
  }
})

test('what the record does not say of a duty is not added: no time, no person told, no condition', () => {
  const { title } = duty('appi-statistics-undertakings')
  expect(title.en).not.toMatch(/before/i)
  expect(title.ja).not.toMatch(/事前/)
  expect(JSON.stringify(duty('appi-breach-notice').title)).not.toMatch(/people|本人/)
  for (const id of ['appi-facial-features', 'appi-processor-duties', 'appi-surcharge']) {
    expect(duty(id).duty.en, id).toContain('not read')
    expect(duty(id).duty.ja, id).toContain('未確認')
  }
})

test('of the IP promotion plan one line is said, the same in both languages', () => {
  const { summary, scope } = instrument('ip-promotion-plan')
  expect(summary.en).toContain('parent plan of the Principle Code')
  expect(summary.ja).toContain('プリンシプル・コードの上位計画')
  expect(summary.en).not.toMatch(/drafted|yearly|binds/)
  expect(summary.ja).not.toMatch(/策定|年次|拘束/)
  expect(scope).toBeUndefined()
})

test('advice on finding copies and on performers has its place, as advice', () => {
  const watch = duty('copyright-watch-outputs')
  const steps = JSON.stringify([watch.firstSteps, watch.evidence])
  expect(steps).toMatch(/reverse-image search.*fingerprints.*watermarks/)
  expect(steps).toMatch(/逆画像検索.*フィンガープリント.*電子透かし/)
  const consent = duty('likeness-voice-consent')
  expect(JSON.stringify(consent.firstSteps)).toMatch(/rights in the performance.*実演の権利/)
  for (const { claims, basis } of [watch, consent]) {
    expect(basis).toBe('good-practice')
    expect(claims.at(-1)).toMatchObject({ rank: 'secondary', via: 'Global Law Experts' })
    expect(claims.at(-1)!.note?.en).toMatch(/^Advice, not a rule/)
  }
})

test('every claim was read on the day of this compilation', () => {
  const days = content.instruments.flatMap((one) => allClaims(one).map(({ claim }) => claim.read))
  expect(days.length).toBeGreaterThan(100)
  expect(new Set(days)).toEqual(new Set([TODAY]))
})

test('every sentence stands in both languages, the Japanese one in Japanese', () => {
  const texts: { en: string; ja: string }[] = []
  JSON.stringify(content.instruments, (_, value) => {
    if (value && typeof value === 'object' && 'en' in value && 'ja' in value) texts.push(value)
    return value
  })
  expect(texts.length).toBeGreaterThan(200)
  const notJapanese = texts.filter(
    ({ ja }) => !/[ぁ-んァ-ヶ一-龠]/.test(ja) && !/^\d|^[\d-]+$/.test(ja),
  )
  expect(notJapanese).toEqual([])
})

test('each instrument can be found by its own name, and each conflict shows both sides', () => {
  for (const { name, signals, aliases, conflicts, id } of content.instruments) {
    expect(
      signals.some(({ veto }) => !veto),
      id,
    ).toBe(true)
    expect(new Set(aliases).size, id).toBe(aliases.length)
    expect(name.ja, id).not.toBe(name.en)
    for (const { versions } of conflicts) expect(versions.length, id).toBeGreaterThanOrEqual(2)
  }
})

test('the ladders are those of each jurisdiction, and the glossary holds the terms', () => {
  const rungs = (id: string) =>
    content.jurisdictionById.get(id)!.ladders.statute!.map(({ stage }) => stage)
  expect(rungs('jp').join(' ')).toBe(
    'study draft consultation cabinet-decision diet enacted promulgated partly-in-force in-force',
  )
  expect(rungs('eu').join(' ')).toBe(
    'proposal council-and-parliament adopted published in-force applicable-in-part applicable',
  )
  expect(rungs('us').join(' ')).toBe('introduced passed-one-house passed signed in-force')
  expect(content.glossary.length).toBeGreaterThanOrEqual(40)
})
