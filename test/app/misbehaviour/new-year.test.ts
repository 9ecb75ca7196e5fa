import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenDb, openDb } from '#db/client.ts'
import { verifyDatabase } from '#db/verify.ts'
import { growth, historyOf, lastLook, standing } from './history.ts'
import { grown, itemOf, type Kind, kinds, titleOf } from './kinds.ts'
import { openStage, type Stage } from './stage.ts'
import { tableOf } from './table.ts'

const DAY = '2027-01-06'
const JFTC = 'https://www.jftc.go.jp/houdou/pressrelease'
const MOJ = 'https://www.moj.go.jp'
const played = kinds.filter(({ detail }) => !detail)
const kindOf = (name: string) => kinds.find((kind) => kind.name === name)!
const month = { ...kindOf('month index'), page: `${JFTC}/2027/jan/index.html` }

let stage: Stage
let db: OpenDb
let before: string[]

beforeAll(async () => {
  stage = await openStage()
  stage.fill()
  stage.write(`${JFTC}/2026/dec/index.html`, stage.page(`${JFTC}/2026/jun/index.html`))
  stage.write(`${JFTC}/2026/nov/index.html`, stage.page(`${JFTC}/2026/may/index.html`))
  db = openDb(':memory:')
  await stage.round(db, '2026-12-28T12:00', played)
  db.$client.exec("update updates set detail = 'none'")
  before = historyOf(db)
}, 60_000)
afterAll(() => stage.close())

const news = (kind: Kind) => itemOf(kind, 'r9', DAY)

/** A page that lists nothing but the news, in the markup of another. */
function openPage(kind: Kind, like: string, address: string): void {
  const isNews = (row: string) => row.includes(news(kind).slug)
  const page = grown(kind, stage.page(like), news(kind))
  stage.write(
    address,
    page.replaceAll(kind.row, (row) => (isNews(row) ? row : '')),
  )
}

test('the index of the new month is late, which is normal', async () => {
  await stage.round(db, `${DAY}T09:00`, [month])
  expect(lastLook(db, month)).toBe('missing expected-absence')
  expect(standing(db, month.sourceId, DAY)).not.toBe('failing')
  expect(growth(before, historyOf(db)).count).toBe(0)
})

test('in 令和9年 every kind reads its news once, with its day, and nothing before it is touched', async ({
  task,
}) => {
  openPage(month, `${JFTC}/2026/dec/index.html`, month.page)
  openPage(kindOf('hub'), `${JFTC}/shuyohodoR8.html`, `${JFTC}/shuyohodoR9.html`)
  const year = `${MOJ}/hisho/kouhou/press_r8.html`
  openPage(kindOf('year list'), year, year.replace('r8', 'r9'))
  link(`${JFTC}/index.html`, '/houdou/pressrelease/shuyohodoR9.html')
  link(`${MOJ}/press_index.html`, '/hisho/kouhou/press_r9.html')
  for (const kind of played.filter(({ name }) => !/month|hub|year/.test(name))) {
    const address = kind.page
    stage.write(address, grown(kind, stage.page(address), news(kind)))
  }
  await stage.round(db, `${DAY}T18:00`, played)

  const grew = growth(before, historyOf(db))
  expect([grew.lost, verifyDatabase(db).differences]).toEqual([[], []])
  const stored = (kind: Kind) =>
    db.$client
      .prepare('select published, origin from updates where source_id = ? and title like ?')
      .all(kind.sourceId, `${titleOf(news(kind))}%`)
  for (const kind of played) {
    const published = kind.name === 'snapshot' ? null : DAY
    expect([kind.name, stored(kind)]).toEqual([kind.name, [{ published, origin: 'new' }]])
    expect([kind.name, grew.of(kind.sourceId)]).toEqual([kind.name, 3])
    expect([kind.name, standing(db, kind.sourceId, DAY)]).toEqual([kind.name, 'ok'])
  }
  const cells = played.map((kind) => [kind.name, `ok +${grew.titles(kind.sourceId).length}`])
  task.meta.table = tableOf(
    played.map(({ name }) => name),
    [{ name: '令和9年', cells: Object.fromEntries(cells) }],
  )
})

test('an index that was there and is missing is no late one', async () => {
  stage.replay.misbehave(month.page.replace('https://', ''), '404')
  await stage.round(db, `${DAY}T21:00`, [month])
  expect(lastLook(db, month)).toBe('missing not-found')
  expect(standing(db, month.sourceId, DAY)).toBe('failing')
})

function link(hub: string, href: string): void {
  const page = stage.page(hub)
  const anchor = `<p><a href="${href}">R9</a></p>`
  const at = page.search(/<h3 class="cnt_ttl03">|<h2>/)
  stage.write(hub, page.slice(0, at) + anchor + page.slice(at))
}
