import { expect, test } from 'vitest'
import { loadBackfill } from '#app/jobs/backfill.ts'
import { updatePage } from '#app/updates/detail.server.ts'
import { updatesPage } from '#app/updates/page.server.ts'
import { readBackfill } from '#content/backfill.server.ts'
import { compileRules } from '#content/mapping/index.ts'
import { contextOf } from '#test/app/page-context.ts'

const context = contextOf()
const { content, db } = context
const rules = compileRules(content.instruments, content.authorities, content.told)
const lines = readBackfill('content/backfill').filter(({ authority }) => authority === 'ip-hq')
loadBackfill(db, { content, rules, sources: [] }, lines, '2026-11-21T00:00:00.000Z')

const listed = updatesPage(context, new URLSearchParams('authority=ip-hq')).updates
const of = (day: string) =>
  updatePage(context, listed.find(({ published }) => published === day)!.id)!

test('a relayed row of which we know more is of the kind that our note tells, and says whose words they are', () => {
  const { update, form } = of('2026-09-08')
  expect(update).toMatchObject({
    ...{ type: 'notice', severity: 'high' },
    told: { en: 'Filing form published', ja: '届出様式の公表' },
  })
  expect(form.type).toMatchObject({
    rule: { en: 'how work will go on' },
    words: '届出様式',
    told: true,
  })
  expect(form.severity).toMatchObject({ words: '届出様式', told: true })
  expect(listed.find(({ published }) => published === '2026-09-08')!.told?.ja).toBe(
    '届出様式の公表',
  )
})

test('a note that names no form leaves the kind to the words of the list', () => {
  const { update, form } = of('2026-08-25')
  expect(update).toMatchObject({ type: 'guideline', told: { ja: '確定版の公表' } })
  expect(form.type).toMatchObject({ told: false })
  expect(of('2026-06-12').update.told).toBeNull()
})
