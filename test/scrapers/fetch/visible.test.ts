import { expect, test } from 'vitest'
import { visible } from '#scrapers/fetch/visible.ts'

test.each([6_000, 50_000])(
  'a page nested %i deep is seen by its words, and does not end the round',
  (depth) => {
    const deep = `${'<div>'.repeat(depth)}令和8年${'</div>'.repeat(depth)}`
    expect(visible(deep)).toEqual({ title: '', text: '令和8年', links: 0, refresh: null })
  },
)

test('a stub shows its refresh, and scripts are not words', () => {
  const stub =
    '<title>-</title><meta http-equiv="Refresh" content="0; url=x"><script>a</script><a href="x">次へ</a>'
  expect(visible(stub)).toEqual({ title: '-', text: '次へ', links: 1, refresh: '0; url=x' })
})
