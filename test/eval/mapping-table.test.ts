import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadContent } from '#content/load.server.ts'
import { bm25, termsOf } from './bm25.ts'
import { commonest } from './labels.ts'
import { mappingTable } from './mapping-table.ts'
import { linesOf } from './split.ts'

const own = linesOf('gold-own.jsonl').map((line) => JSON.parse(line))

test('the README prints the scores of the mapping as they are', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  expect(readme).toContain(mappingTable(loadContent()))
  // The scorer runs once for each part and system, each time in a process of its own.
}, 120_000)

test('our own labels are of items that stand in no other file, each once', () => {
  const ids = own.map(({ id }) => id)
  expect(new Set(ids).size).toBe(own.length)
  const known = linesOf('gold-dev.jsonl').map((line) => JSON.parse(line))
  const nameOf = ({ title, url }: { title: string; url: string }) => `${title} ${url}`
  const names = new Set(known.map(nameOf))
  expect(own.filter((item) => names.has(nameOf(item)))).toEqual([])
})

test('each label of our own says whether it was worked on, and whether the item is real', () => {
  const said = new Set(own.map(({ part, origin }) => `${part} ${origin}`))
  expect([...said].sort()).toEqual([
    ...['held-back composed', 'held-back real', 'worked-on composed', 'worked-on real'],
  ])
  for (const { id, relevant, instruments } of own) {
    expect([id, relevant]).toEqual([id, instruments.length > 0])
  }
})

test('BM25 ranks first what shares the rarer words, and leaves out what shares none', () => {
  const rank = bm25([
    { id: 'law', text: '個人情報の保護に関する法律' },
    { id: 'study', text: '生成aiに関する実態調査' },
    { id: 'plan', text: 'ocean plan' },
  ])
  expect(rank('生成aiの調査').map(({ id }) => id)).toEqual(['study'])
  expect(rank('に関する法律').map(({ id }) => id)).toEqual(['law', 'study'])
  expect(rank('海')).toEqual([])
})

test('terms are Latin words and pairs of Japanese characters', () => {
  expect(termsOf('生成ai報告 ver2 法')).toEqual(['生成', 'ai', '報告', 'ver2', '法'])
})

test('of values that stand equally often the first in order of letters counts', () => {
  expect(commonest(['b', 'a', 'b', 'a'])).toBe('a')
})
