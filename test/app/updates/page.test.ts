import { expect, test } from 'vitest'
import { updatePage } from '#app/updates/detail.server.ts'
import { updatesPage } from '#app/updates/page.server.ts'
import { ruleWords } from '#app/updates/rule-words.server.ts'
import { SEVERITY_RULES } from '#content/mapping/severity.ts'
import { TYPE_RULES } from '#content/mapping/type-rules.ts'
import { saveMapping } from '#db/links.ts'
import { storeListings } from '#db/listings.ts'
import { contextOf, fill } from '#test/app/page-context.ts'
import { lister, listing } from '#test/db/memory.ts'

const none = new URLSearchParams()

test('an update shows what was found of instruments that are not linked, and why not', () => {
  const context = contextOf()
  const title = '個人情報保護法と肖像権に関する生成AIセミナー'
  storeListings(context.db, [listing({ url: 'https://www.jftc.go.jp/1.html', title })], lister())
  const { notLinked } = updatePage(context, 1)!
  const of = (id: string) => notLinked.find(({ instrument }) => instrument === id)
  expect(of('jftc-genai-market-study')).toMatchObject({ state: 'vetoed' })
  expect(of('jftc-genai-market-study')!.found).toContainEqual(
    expect.objectContaining({ phrase: 'セミナー', verdict: 'veto' }),
  )
  expect(of('appi-guidelines')).toMatchObject({ state: 'below-threshold' })
  const linked = { instrument: 'appi-guidelines', obligation: '', score: 1, because: [] }
  const links = [{ ...linked, state: 'sure' as const }]
  saveMapping(context.db, 1, { type: 'notice', severity: 'low', links, dates: [] }, false)
  expect(updatePage(context, 1)!.notLinked.map(({ instrument }) => instrument)).not.toContain(
    'appi-guidelines',
  )
})

test('an update says by which rule and words it is of its kind and weight', () => {
  const context = contextOf()
  const title = '生成AIに関する実態調査報告書（案）'
  storeListings(context.db, [listing({ url: 'https://www.jftc.go.jp/1.html', title })], lister())
  const of = { instrument: 'jftc-genai-market-study', obligation: '', because: [] }
  const links = [{ ...of, score: 1, state: 'sure' as const }]
  const as = (type: string, severity: 'high' | 'medium') => {
    saveMapping(context.db, 1, { type, severity, links, dates: [] }, false)
    return updatePage(context, 1)!.form
  }
  expect(as('report', 'medium')).toEqual({
    type: { rule: ruleWords('a report of a panel or of a study'), words: '実態調査', told: false },
    severity: { rule: ruleWords('a draft or interim report'), words: '（案）', told: false },
  })
  expect(as('notice', 'high')).toEqual({ type: null, severity: null })
})

test('every rule has its words in both languages', () => {
  const names = [...TYPE_RULES, ...SEVERITY_RULES].map(({ name }) => name)
  const others = ['no other form is named', 'follow-up or publicity', 'a meeting, which is a step']
  for (const name of [...names, ...others]) {
    expect([name, ruleWords(name).ja]).toEqual([name, expect.stringMatching(/[ぁ-ん一-龠]/)])
  }
})

test('pages of the list follow each other without a gap or a repeat', () => {
  const context = contextOf()
  fill(context.db, 120)
  const seen: number[] = []
  let search: URLSearchParams | null = none
  while (search) {
    const page: ReturnType<typeof updatesPage> = updatesPage(context, search)
    seen.push(...page.updates.map(({ id }) => id))
    search = page.older ? new URL(page.older, 'http://a').searchParams : null
  }
  expect(seen).toHaveLength(120)
  expect(new Set(seen).size).toBe(120)
})

test('a word of one character is refused in words, two are searched', () => {
  const context = contextOf()
  fill(context.db, 3)
  expect(updatesPage(context, new URLSearchParams('q=報'))).toMatchObject({
    tooShort: true,
    updates: [],
    // Nothing was searched, so nothing is said of how many fit.
    found: null,
    choices: { type: expect.not.arrayContaining([expect.objectContaining({ n: 0 })]) },
  })
  expect(updatesPage(context, new URLSearchParams('q=報告')).updates).toHaveLength(3)
})

test('an update shows its reasons, its dates and its sighting', () => {
  const context = contextOf()
  const id = fill(context.db, 1)
  expect(updatePage(context, id)).toMatchObject({
    update: { type: 'report', links: [{ phrases: ['生成AI'], byAddress: false }] },
    reasons: [{ instrument: 'jftc-genai-market-study', score: 1 }],
    dates: [{ kind: 'due', start: '2026-12-01' }],
    sightings: [{ sourceId: 'jftc-list', day: '2026-06-10' }],
  })
  expect(updatePage(context, 999)).toBeNull()
})

test('what an API lists by its own id is sighted on the day of the update', () => {
  const context = contextOf()
  storeListings(context.db, [listing({ key: 'law-1', publishedFrom: 'feed' })], lister())
  expect(updatePage(context, 1)).toMatchObject({
    update: { published: '2026-06-10' },
    sightings: [{ day: '2026-06-10' }],
  })
})

test('that a notice says it is published is no date found in it', () => {
  const context = contextOf()
  const id = fill(context.db, 1)
  const implied = context.db.$client.prepare("update update_dates set rule = 'published-now'")
  expect(implied.run().changes).toBe(1)
  expect(updatePage(context, id)?.dates).toEqual([])
})

test('a search says how many fit of how many, and a wrong day is said', () => {
  const context = contextOf()
  fill(context.db, 3)
  expect(updatesPage(context, new URLSearchParams('q=第1号'))).toMatchObject({
    filtered: true,
    found: 1,
    total: 3,
  })
  expect(updatesPage(context, new URLSearchParams('authority=zzz&from=2026-99-99'))).toMatchObject({
    wrong: [
      { name: 'authority', value: 'zzz' },
      { name: 'from', value: '2026-99-99' },
    ],
    found: 3,
  })
})
