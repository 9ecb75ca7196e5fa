import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isDay, isHard } from '#app/components/window-edges.ts'
import { extendedWindow } from '#content/dates/extension.ts'
import type { Window } from '#content/dates/window.ts'
import { say } from '#content/dates/words.ts'
import { type Installation, startInstallation } from '../installation.ts'
import { PROBES, type Probe, probeContent } from './probe.ts'
import { type Shown, SURFACES } from './surfaces.ts'

let app: Installation

const asItEnds = (window: Window) =>
  window.precision === 'range' ? extendedWindow(window) : window

beforeAll(async () => {
  app = await startInstallation({
    SHIRASE_NOW: '2026-11-21T09:00+09:00',
    SHIRASE_REPLAY_URL: 'http://127.0.0.1:9',
    CONTENT_DIR: probeContent(),
  })
}, 120_000)

afterAll(() => app?.stop())

describe.each(SURFACES)('$path', ({ path, whole, read }) => {
  describe.each(['en', 'ja'] as const)('in %s', (language) => {
    let shown: (Probe & Shown)[]

    beforeAll(async () => {
      const headers = { 'accept-language': language, connection: 'close' }
      const answer = await (await fetch(app.url + path, { headers })).text()
      const found = read(
        answer,
        PROBES.map(({ title }) => title),
      )
      shown = PROBES.flatMap((probe) =>
        found.filter(({ title }) => title === probe.title).map((at) => ({ ...probe, ...at })),
      )
    })

    test('shows windows, as far as it must', () => {
      const titles = new Set(shown.map(({ title }) => title))
      if (whole) expect([...titles]).toEqual(PROBES.map(({ title }) => title))
      else expect(titles.size).toBeGreaterThan(0)
    })

    test('says of each how exactly it is known', () => {
      for (const { text, window } of shown) expect(text).toContain(say(asItEnds(window), language))
    })

    test('says of each what it was read from', () => {
      for (const { text, words } of shown) expect(text).toContain(words)
    })

    test('draws none as a day that is none', () => {
      for (const { title, asDay, window } of shown)
        if (!isDay(window)) expect(asDay, title).toBe(false)
    })

    test('draws none between days that nobody named', () => {
      for (const { title, asNamed, window } of shown)
        if (!isHard(window)) expect(asNamed, title).toBe(false)
    })
  })
})
