import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ReadError, read, readSnapshot } from '#scrapers/read.ts'
import { sources } from '#scrapers/sources/index.ts'
import { content } from './bodies.ts'
import { days, link, rowsOf } from './pages.ts'

const tag = fc.constantFrom(
  'ul',
  'li',
  'a href="/x"',
  'a href=":"',
  'dl',
  'dd',
  'dt',
  'tr',
  'td',
  'p',
)
const piece = fc.oneof(
  tag.map((name) => `<${name}>`),
  tag.map((name) => `</${name.split(' ')[0]}>`),
  fc.constantFrom(
    '令和8年6月8日',
    '(令和8年6月31日)',
    '<!-- dt>平成38年8月7日</dt -->',
    '<time datetime="x">',
  ),
  fc.constantFrom(
    '<div class="news-list">',
    '<li class="p-newsList__item">',
    '<dl class="dlst02">',
  ),
  fc.string({ maxLength: 6 }),
)

test('whatever a page holds, a source reads it or says why not', async () => {
  const body = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
  await fc.assert(
    fc.asyncProperty(body, fc.constantFrom(...sources), async (text, source) => {
      const document = { body: text, url: source.home, seenOn: '2026-06-12' }
      try {
        if (source.kind === 'snapshot') readSnapshot(source, document)
        else {
          const { entries, candidates } = await read(source, document, content)
          expect(entries.length).toBeGreaterThan(0)
          expect(candidates).toBeGreaterThanOrEqual(entries.length)
        }
      } catch (error) {
        expect(error).toBeInstanceOf(ReadError)
      }
    }),
    { numRuns: 150 },
  )
})

test('any listed day and title are read back as written', () => {
  const day = fc.tuple(
    fc.integer({ min: 2, max: 8 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  const title = fc.array(
    fc.constantFrom('勧告', '株式会社', '指針（案）', 'ＡＢＣ', '令和７年度'),
    { minLength: 1, maxLength: 4 },
  )
  fc.assert(
    fc.property(day, title, ([year, month, date], words) => {
      const two = (n: number) => String(n).padStart(2, '0')
      const [row] = rowsOf(link(`(令和${year}年${month}月${date}日)${words.join('')}`))
      expect(row?.title).toBe(words.join(''))
      expect(row?.published).toBe(`${2018 + year}-${two(month)}-${two(date)}`)
    }),
  )
})

test('a long list is read in the order of the page', () => {
  const rows = Array.from({ length: 1000 }, (_, i) =>
    link(`(令和8年6月${(i % 30) + 1}日)件${i}`, `/${i}`),
  )
  const read = rowsOf(rows.join(''))
  expect(read).toHaveLength(1000)
  expect(days(read).slice(0, 2)).toEqual(['2026-06-01', '2026-06-02'])
  expect(read.at(-1)?.title).toBe('件999')
})
