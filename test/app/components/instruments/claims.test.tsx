import { expect, test } from 'vitest'
import { Claim } from '#app/components/instruments/claims.tsx'
import type { ClaimItem } from '#app/components/instruments/instrument-item.ts'
import type { Language } from '#app/i18n/translate.ts'
import { render } from '#test/app/components/render.tsx'

const claim: ClaimItem = {
  ...{ value: { en: 'Article 28', ja: '第28条' }, rank: 'unverified', read: '2026-11-21' },
  ...{ address: null, quote: null, via: null, confirmAt: null, note: null, confirmed: null },
}
const said = (over: Partial<ClaimItem>, language: Language = 'en') =>
  render(<Claim claim={{ ...claim, ...over }} />, language).replace(/<[^>]*>/g, ' ')

test('what came through somebody says through whom, and when it was read', () => {
  const via = 'public tracker'
  expect(said({ via })).toMatch(/read 21 Nov 2026\s+via public tracker, no URL known/)
  expect(said({ via }, 'ja')).toMatch(/2026年11月21日閲覧\s+公開トラッカー経由、URL不明/)
})

test('a source that is only named by its kind relayed nothing, and was read', () => {
  const via = 'secondary source'
  expect(said({ via })).toMatch(/read 21 Nov 2026\s+secondary source, no URL known/)
  expect(said({ via }, 'ja')).toMatch(/閲覧\s+二次資料、URL不明/)
})

test.each([
  ['from memory, not checked', '記憶による（未確認）'],
  ['unofficial wording', '非公式の表記'],
  ['reading by fiscal year', '会計年度による読み方'],
])('%s was never read, came through nobody, and misses no address', (via, ja) => {
  expect(said({ via })).toContain(via)
  expect(said({ via })).not.toMatch(/\bread \d|\bvia\b|no URL/)
  expect(said({ via }, 'ja')).toContain(ja)
  expect(said({ via }, 'ja')).not.toMatch(/閲覧|経由|不明/)
})

test('what has an address is a link that names who stands behind it', () => {
  const at = { address: 'https://brief.example/x', via: 'A brief' }
  expect(render(<Claim claim={{ ...claim, ...at }} />)).toContain(
    '<a href="https://brief.example/x" rel="noreferrer">A brief</a>',
  )
  expect(said(at)).toContain('read 21 Nov 2026')
})
