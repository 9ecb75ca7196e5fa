import { expect, test } from 'vitest'
import { datesIn, mapStored } from '#app/jobs/map.ts'
import { rulesOf } from '#app/knowledge.ts'
import { CHANGED, changedWords } from '#content/changed-lines.ts'
import { loadContent } from '#content/load.server.ts'
import { storeListings } from '#db/listings.ts'
import { listUpcomingDates } from '#db/upcoming.ts'
import { freshDb, lister, listing } from '#test/db/memory.ts'

// What a page or a body takes back asks nothing of anybody any more.

const content = loadContent()
const knows = { content, rules: rulesOf(content) }

test('a deadline that went from an undated page is ahead no longer, nor by the update that says so', () => {
  const db = freshDb()
  const change = (seen: string, came: string[], went: string[]) => {
    const page = { published: null, publishedFrom: CHANGED, changedPage: true }
    const stored = storeListings(
      db,
      [listing({ ...page, title: 'コード', summary: changedWords(came, went) })],
      lister({ seen }),
    )
    mapStored(db, knows, stored, { at: `${seen}T00:00:00.000Z`, quiet: true })
    return listUpcomingDates(db, '2026-06-01', '2027-12-31', 9).map(({ end }) => end)
  }
  const until = (day: string) => `届出の期限は${day}です。`
  const [april, may] = ['令和9年4月30日', '令和9年5月31日'].map(until) as [string, string]
  expect(change('2026-06-11', [april], [])).toEqual(['2027-04-30'])
  expect(change('2026-06-15', [may], [april])).toEqual(['2027-05-31'])
  expect(change('2026-06-19', [], [may])).toEqual([])
})

test('another line that went with the same words takes nothing back', () => {
  const db = freshDb()
  const change = (seen: string, came: string[], went: string[]) => {
    const page = { published: null, publishedFrom: CHANGED, changedPage: true }
    const summary = changedWords(came, went)
    const stored = storeListings(
      db,
      [listing({ ...page, title: 'コード', summary })],
      lister({ seen }),
    )
    mapStored(db, knows, stored, { at: `${seen}T00:00:00.000Z`, quiet: true })
  }
  change('2026-06-11', ['届出の期限は令和9年4月30日です。'], [])
  change('2026-06-15', [], ['説明会の申込みの期限は令和9年4月30日です。'])
  expect(listUpcomingDates(db, '2026-06-01', '2027-12-31', 9).map(({ end }) => end)).toEqual([
    '2027-04-30',
  ])
})

const page = '令和9年3月10日から4月9日までを期間とする意見募集'

test.each([
  '「指針（案）」に関する意見募集の中止について',
  '（中止）「指針（案）」に関する意見募集について',
  '（意見募集中止）「指針（案）」に関する意見募集について',
  '【撤回】「指針（案）」に関する意見募集について',
  '＜募集中止＞「指針（案）」に関する意見募集について',
  '「指針（案）」に関する意見募集について【取下げ】',
  '「指針（案）」に関する意見募集について〔中止〕',
  '意見公募の取りやめについて',
])('%s opens no window for comments', (title) => {
  expect(datesIn({ title, summary: '', text: page, published: '2027-03-20' })).toEqual([])
})

test.each([
  '「説明会の中止に関する指針（案）」に関する意見募集について',
  '「取得手続及び同意撤回に関するガイドライン（案）」に関する意見募集について',
  '特許出願手続の取下げに関する省令案に対する意見募集',
])('other notices of a call do: %s', (title) => {
  const dates = datesIn({ title, summary: '', text: page, published: '2027-03-10' })
  expect(dates.map(({ kind }) => kind)).toContain('comment-window')
})

test('a result that bears the words of its call opens none', () => {
  const title = '「指針（案）」に関する意見募集について'
  const day = { title, published: '2027-02-26' }
  const kinds = (summary: string) => datesIn({ ...day, summary }).map(({ kind }) => kind)
  expect(kinds('')).toEqual(['comment-open'])
  expect(kinds('結果の公示日：2027/02/26')).toEqual(['published'])
})
