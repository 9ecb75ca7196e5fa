import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBackfill } from '#content/backfill.server.ts'
import { folder } from './folder.ts'

const item = {
  title: '「生成AIに関する実態調査報告書ver.2.0」の公表について',
  day: '2026-04-16',
  address: 'https://www.jftc.go.jp/houdou/pressrelease/2026/apr/260416_generativeai.html',
  page: 'https://www.jftc.go.jp/houdou/pressrelease/shuyohodoR8.html',
  via: 'public scraper',
  seen: '2026-06-11',
}
const line = (given: object = {}) => JSON.stringify({ ...item, ...given })

test('items come with their authority and line, in the order of the file', () => {
  const dir = folder({
    'ppc.jsonl': line(),
    'jftc.jsonl': `${line()}\n\n${line({ day: null, label: '報告書' })}\n`,
  })
  expect(readBackfill(dir).map(({ authority, line }) => [authority, line])).toEqual([
    ['jftc', 1],
    ['jftc', 3],
    ['ppc', 1],
  ])
  expect(readBackfill(dir)[1]?.item).toMatchObject({ day: null, label: '報告書' })
})

test('a day may be a month, and say that it was only relayed', () => {
  const read = (given: object) => readBackfill(folder({ 'jftc.jsonl': line(given) }))[0]?.item
  expect(read({ day: '2026-08', dayFrom: 'slug' })).toMatchObject({ day: '2026-08' })
  expect(read({ dayFrom: 'relayed' })).toMatchObject({ dayFrom: 'relayed' })
  expect(() => read({ day: '2026-13' })).toThrow(/line 1, day/)
})

test('every wrong line is named', () => {
  const dir = folder({ 'jftc.jsonl': `${line({ day: '2026-02-30' })}\n{\n${line({ title: '' })}` })
  const file = join(dir, 'jftc.jsonl')
  expect(() => readBackfill(dir)).toThrow(
    [
      'Content has 3 problems:',
      `- ${file}, line 1, day: “2026-02-30”: a day is written YYYY-MM-DD and must exist.`,
      `- ${file}, line 2: this line is not JSON.`,
      `- ${file}, line 3, title: too short: at least 1 character(s).`,
    ].join('\n'),
  )
})

test('a file of a body that nobody knows is a problem, and no folder is no backfill', () => {
  const dir = folder({ 'ftc.jsonl': line() })
  expect(() => readBackfill(dir, ['jftc'])).toThrow('“ftc” does not stand in authorities.yaml')
  expect(readBackfill(join(dir, 'none'))).toEqual([])
})
