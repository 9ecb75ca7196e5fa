import { expect, test } from 'vitest'
import { translatorOf } from '#app/i18n/dictionaries.server.ts'
import { timelineCsv } from '#app/timeline/csv.server.ts'
import { timelineItems } from '#app/timeline/items.server.ts'
import { contextOf } from './context.ts'

const t = translatorOf('en')
const { content, today } = contextOf()
const items = timelineItems(content, [], { today, t, wanted: () => true })
const of = (instrument: string, milestone: string) =>
  items.filter((item) => item.instrument === instrument && item.milestone === milestone)
const byFirst = (instrument: string, milestone: string) =>
  Object.fromEntries(of(instrument, milestone).map(({ window, source }) => [window.start, source]))

test('a forecast of another brief is no source of the day on which a report came', () => {
  expect(byFirst('moj-ai-misuse-panel', 'report-published')).toEqual({
    '2026-08-07': {
      ...{ address: 'https://www.moj.go.jp/MINJI/minji05_00778.html', read: false },
      rank: 'secondary',
    },
    // The press of that day, of which no address is known.
    '2026-04-17': null,
    '2027-04-17': {
      address: 'https://globallawexperts.com/generative-ai-copyright-japan-2026/',
      ...{ read: true, rank: 'secondary' },
    },
  })
})

test('a page that repeats a primary claim is named with its own rank', () => {
  const [act] = of('us-training-data-disclosure', 'train-act')
  expect(act).toMatchObject({
    rank: 'primary',
    source: { address: 'https://insights.ropers.com/post/102mips/', read: true, rank: 'secondary' },
  })
  const csv = timelineCsv(contextOf(), new URLSearchParams('from=2026-01-22&to=2026-01-22'), t)
  const [head, line] = csv.split('\r\n').map((row) => row.split(','))
  const at = head!.indexOf('source')
  expect(head!.slice(at - 1, at + 2)).toEqual(['rank', 'source', 'source_rank'])
  expect(line).toContain('https://insights.ropers.com/post/102mips/')
  expect(csv).toContain('primary,https://insights.ropers.com/post/102mips/,secondary,')
})

test('a primary claim of the month gives its rank to no day', () => {
  const [version] = of('ai-business-guidelines', 'version-1-1')
  expect(version).toMatchObject({ window: { precision: 'day' }, rank: 'secondary' })
})

test('every reading of shipped content rests on a claim that says it', () => {
  expect(items.filter(({ rank }) => rank === 'unverified').map(({ key }) => key)).toEqual([])
})
