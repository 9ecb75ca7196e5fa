import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decode } from '#scrapers/fetch/charset.ts'
import { replayFile } from '#scrapers/fetch/replay.ts'
import { pagesOfYears, yearPages } from '#scrapers/parse/hub.ts'
import { ReadError, read, readSnapshot } from '#scrapers/read.ts'
import type { Document, Source } from '#scrapers/source.ts'
import { sources } from '#scrapers/sources/index.ts'
import { content } from './bodies.ts'

// Every source is read from the pages saved under test/fixtures/<host>/<path> and compared with
// test/expected/<id>.json. After a site changes, save the new page and review the difference.
const today = '2026-06-12'

type Expected = { seenOn: string; pages: Record<string, unknown> }

const at = (path: string) => new URL(`../${path}`, import.meta.url)

function expectedOf({ id }: Source): Expected {
  return JSON.parse(readFileSync(at(`expected/${id}.json`), 'utf8'))
}

function saved(url: string, seenOn: string): Document {
  const { host, pathname } = new URL(url)
  // A `%` in the name of a file is no escape.
  const path = encodeURI(replayFile(new URL(url))).replaceAll('#', '%23')
  const type = host.endsWith('.gov') || pathname.startsWith('/api/') ? 'application/json' : null
  return { body: decode(readFileSync(at(`fixtures/${path}`)), type).text, url, seenOn }
}

/** A page of the same kind with nothing on it. */
function emptied(url: string): string {
  const { body } = saved(url, today)
  if (/^\s*\{/.test(body)) return JSON.stringify(JSON.parse(body, (_, part) => withoutItems(part)))
  if (body.startsWith('<?xml'))
    return '<rss version="2.0"><channel><title>-</title></channel></rss>'
  return '<!doctype html><title>-</title><main></main>'
}

const withoutItems = (part: unknown) => (Array.isArray(part) ? [] : part)

async function readAny(source: Source, document: Document) {
  return source.kind === 'list' ? read(source, document, content) : readSnapshot(source, document)
}

describe.each(sources.map((source) => [source.id, source] as const))('%s', (_, source) => {
  test('reads its saved pages as reviewed', async () => {
    const { seenOn, pages } = expectedOf(source)
    expect(Object.keys(pages)).toEqual(source.pages(today).map(({ url }) => url))
    for (const [url, reading] of Object.entries(pages)) {
      expect(await readAny(source, saved(url, seenOn)), url).toEqual(reading)
    }
  })

  test('an empty page is an error, not a quiet day', async () => {
    const url = source.pages(today)[0]?.url ?? ''
    const reading = readAny(source, { body: emptied(url), url, seenOn: today })
    await expect(reading).rejects.toBeInstanceOf(ReadError)
    await expect(reading).rejects.toMatchObject({ kind: 'empty-suspicious' })
  })

  test('fetches only from hosts it declares', () => {
    const pages = [...source.pages(today).map(({ url }) => url), source.hub?.url ?? source.home]
    const hosts = pages.map((url) => new URL(url).host)
    expect(source.hosts).toEqual(expect.arrayContaining(hosts))
    expect(source.quietDays).toBeGreaterThan(0)
  })
})

test('a hub leads to the pages that its source declares', () => {
  const hubs = sources.filter(({ hub }) => hub)
  expect(hubs.length).toBeGreaterThan(0)
  for (const { hub, hosts, pages } of hubs) {
    const found = yearPages(hub!, saved(hub!.url, today), hosts)
    expect(pagesOfYears(found, today)).toEqual(pages(today))
  }
})

test('every source file is listed under its own name', () => {
  const folder = new URL('../../scrapers/sources/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name !== 'index.ts')
  expect(sources.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort())
})

test('every source has an expected reading, and none is left over', () => {
  expect(readdirSync(at('expected')).sort()).toEqual(sources.map(({ id }) => `${id}.json`).sort())
})

test('the notice names every host of the fixtures', () => {
  const notice = readFileSync(at('fixtures/NOTICE'), 'utf8')
  const hosts = readdirSync(at('fixtures')).filter((name) => name.includes('.'))
  expect(hosts.filter((host) => !notice.includes(host))).toEqual([])
})

test('authorities are read before the witness that relays them', () => {
  const roles = sources.map(({ role }) => role)
  expect(roles.indexOf('witness')).toBe(roles.length - 1)
  expect(roles.lastIndexOf('own')).toBe(roles.length - 2)
})
