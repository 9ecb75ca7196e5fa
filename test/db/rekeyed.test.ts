import { expect, test } from 'vitest'
import { storeListings } from '#db/listings.ts'
import { getUpdate, listUpdates } from '#db/updates.ts'
import { verifyDatabase } from '#db/verify.ts'
import { freshDb, lister, listing } from './memory.ts'

const LAWS = lister({ sourceId: 'egov-laws' })
const later = { ...LAWS, seen: '2027-03-10' }

const revision = (day: string, summary: string, by = '508AC0000000056') =>
  listing({
    ...{ title: `個人情報の保護に関する法律：${by}`, summary, published: '2026-07-17' },
    url: `https://laws.e-gov.go.jp/law/415AC0000000057/${day}_${by}`,
    key: `415AC0000000057_${day}_${by}`,
  })
const open = '施行日は未定'
const settled = '政令で定められた施行日：2028年4月1日'

test('a revision whose day of enforcement is set is the same update, which says so', () => {
  const db = freshDb()
  storeListings(db, [revision('20280716', open)], LAWS)
  expect(storeListings(db, [revision('20280401', settled)], later)).toMatchObject([
    { change: 'version', version: 2 },
  ])
  const [only, ...others] = listUpdates(db, {}, { limit: 9 })
  expect(others).toEqual([])
  expect(getUpdate(db, only!.id)).toMatchObject({
    ...{ summary: settled, published: '2026-07-17' },
    url: 'https://laws.e-gov.go.jp/law/415AC0000000057/20280401_508AC0000000056',
  })
  expect(storeListings(db, [revision('20280401', settled)], later)).toEqual([])
  expect(verifyDatabase(db).differences).toEqual([])
})

test.each([
  ['of another law', [revision('20280401', settled, '509AC0000000001')]],
  ['beside one that stays', [revision('20280716', open), revision('20270117', settled)]],
  ['of two that come at once', [revision('20280401', settled), revision('20290401', open)]],
])('a revision %s is another', (_, now) => {
  const db = freshDb()
  storeListings(db, [revision('20280716', open)], LAWS)
  const made = storeListings(db, now, later)
  expect(made.some(({ change }) => change === 'created')).toBe(true)
})
