import type { AppLoadContext } from '@remix-run/node'
import { afterAll, expect, test } from 'vitest'
import { instrumentsPage } from '#app/instruments/list.server.ts'
import { countPosture } from '#app/overview/posture.server.ts'
import { loadContent } from '#content/load.server.ts'
import { openDb } from '#db/client.ts'

const db = openDb(':memory:')
const content = loadContent()
const today = '2026-11-21'
const context = { db, content, today } as Partial<AppLoadContext> as AppLoadContext
afterAll(() => db.$client.close())

const asked = (query: string) => instrumentsPage(context, new URLSearchParams(query))

test('each filter leads to as many instruments as it says', () => {
  const { choices, total } = asked('')
  for (const [name, values] of Object.entries(choices)) {
    for (const { value, n } of values)
      expect([name, value, asked(`${name}=${value}`).instruments.length]).toEqual([name, value, n])
    expect(values.reduce((sum, { n }) => sum + n!, 0)).toBe(total)
  }
})

test('filters narrow each other, and what is no choice is said and left out', () => {
  const both = asked('jurisdiction=jp&force=statute')
  expect(both.instruments.length).toBeGreaterThan(0)
  for (const { jurisdiction, force } of both.instruments)
    expect([jurisdiction, force]).toEqual(['jp', 'statute'])
  const wrong = asked('jurisdiction=jp&stage=done')
  expect(wrong.wrong).toEqual([{ name: 'stage', value: 'done' }])
  expect(wrong.instruments).toEqual(asked('jurisdiction=jp').instruments)
})

test('what the posture of a jurisdiction counts, its addresses show', () => {
  const { instruments, choices } = asked('')
  for (const { value: jurisdiction } of choices.jurisdiction) {
    const own = instruments.filter((one) => one.jurisdiction === jurisdiction)
    const counts = countPosture(own, [], { today, proposed: 0 })
    for (const { force, n } of counts.groups) {
      const shown = asked(`jurisdiction=${jurisdiction}&force=${force}`).instruments
      expect([jurisdiction, force, shown.length]).toEqual([jurisdiction, force, n])
    }
  }
})
