import { matchRoutes } from '@remix-run/react'
import type { RouteConfigEntry } from '@remix-run/route-config'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isDay, isHard } from '#app/components/dates/window-edges.ts'
import routes from '#app/routes.ts'
import { say } from '#content/dates/words.ts'
import { type Installation, startInstallation } from '../installation.ts'
import { PROBES, type Probe, probeContent, probeDatabase } from './probe.ts'
import { type Shown, SURFACES, WITHOUT_WINDOWS } from './surfaces.ts'

let app: Installation

beforeAll(async () => {
  app = await startInstallation({
    SHIRASE_NOW: '2026-11-21T09:00+09:00',
    SHIRASE_REPLAY_URL: 'http://127.0.0.1:9',
    CONTENT_DIR: probeContent(),
    DATABASE_PATH: probeDatabase(),
  })
}, 120_000)

afterAll(() => app?.stop())

test('every page, calendar and export is looked at here, or shows no window', () => {
  const entries = routes as RouteConfigEntry[]
  const bound = entries.map(({ file, path, index }) =>
    index ? { id: file, index } : { id: file, path },
  )
  const looked = SURFACES.map(
    ({ path }) => matchRoutes(bound, new URL(path, 'http://x').pathname)?.[0]?.route.id,
  )
  const known = [...looked, ...Object.keys(WITHOUT_WINDOWS)]
  expect(entries.map(({ file }) => file).filter((file) => !known.includes(file))).toEqual([])
  expect(Object.keys(WITHOUT_WINDOWS).filter((file) => looked.includes(file))).toEqual([])
})

describe.each(SURFACES)('$path by $by', ({ path, whole, by, read }) => {
  describe.each(['en', 'ja'] as const)('in %s', (language) => {
    let shown: (Probe & Shown)[]

    beforeAll(async () => {
      const headers = { 'accept-language': language, connection: 'close' }
      const answer = await (await fetch(app.url + path, { headers })).text()
      const found = read(
        answer,
        PROBES.map((probe) => probe[by]),
      )
      shown = PROBES.flatMap((probe) =>
        found
          .filter(({ title }) => title === probe[by])
          .map((at) => ({ ...probe, ...at, title: probe.title })),
      )
    })

    test('shows windows, as far as it must', () => {
      const titles = new Set(shown.map(({ title }) => title))
      const isDated = ({ window }: Probe) => window.start !== null || window.end !== null
      const wanted = whole === 'dated' ? PROBES.filter(isDated) : PROBES
      if (whole) expect([...titles]).toEqual(wanted.map(({ title }) => title))
      else expect(titles.size).toBeGreaterThan(0)
    })

    test('says of each how exactly it is known', () => {
      for (const one of shown) expect(one.text).toContain(say(one.shown, language))
    })

    test('says of each what it was read from', () => {
      for (const { text, words } of shown) expect(text).toContain(words)
    })

    test('draws none as a day that is none', () => {
      for (const { title, asDay, window } of shown)
        if (!isDay(window)) expect(asDay, title).toBe(false)
    })

    test('calls no entry of a calendar by its first day alone where no end is known', () => {
      const none = { en: ', no end known', ja: '、終期不明' }[language]
      for (const { entry, window, shown: whole } of shown)
        if (entry && window.end === null) expect(entry).toContain(say(whole, language) + none)
    })

    test('draws none between days that nobody named', () => {
      for (const { title, asNamed, window } of shown)
        if (!isHard(window)) expect(asNamed, title).toBe(false)
    })
  })
})
