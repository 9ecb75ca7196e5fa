import { expect, test } from 'vitest'
import type { SourceItem } from '#app/components/sources/source-item.ts'
import { heartbeatOf } from '#app/overview/heartbeat.server.ts'

const source = (id: string, standing: SourceItem['standing']) =>
  ({ id, standing, authority: { en: 'a', ja: 'a' }, lastGood: null }) as SourceItem

test('sources that stand well are only counted, and of the others six are named', () => {
  const unwell = Array.from({ length: 8 }, (_, n) => source(`s${n}`, 'failing'))
  const beat = heartbeatOf([...unwell, source('fine', 'ok'), source('calm', 'quiet')])
  expect(beat).toMatchObject({ all: 10, well: 2, more: 2 })
  expect(beat.shown.map(({ id }) => id)).toEqual(['s0', 's1', 's2', 's3', 's4', 's5'])
})

test('a source that was never read does not stand well', () => {
  expect(heartbeatOf([source('new', 'never')])).toMatchObject({ well: 0, more: 0 })
})
