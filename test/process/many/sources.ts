import { federalRegister } from '#scrapers/parse/federal-register.ts'
import { feed } from '#scrapers/parse/feed.ts'
import { list } from '#scrapers/parse/list.ts'
import { snapshot } from '#scrapers/parse/snapshot.ts'
import type { ListSource, Source } from '#scrapers/source.ts'

const DAY = '2026-06-10'
export const ITEMS_A_PAGE = 10

/** A made-up source, and the files that its site consists of, by their path. */
export type Made = { source: Source; site: Record<string, string> }

const KINDS = [feedOf, listOf, snapshotOf, apiOf]

/** So many sources, each on a host of its own, of all kinds in turn. */
export function madeSources(count: number): Made[] {
  return Array.from({ length: count }, (_, i) => {
    const id = `s${String(i + 1).padStart(3, '0')}`
    return KINDS[i % KINDS.length]!(id, `https://${id}.example.jp`)
  })
}

type Item = { url: string; title: string }

const items = (home: string, page = 1): Item[] =>
  Array.from({ length: ITEMS_A_PAGE }, (_, i) => ({
    url: `${home}/${page}/${i + 1}.html`,
    title: `${new URL(home).hostname} お知らせ ${page}-${i + 1}`,
  }))

type Common = Omit<ListSource, 'kind' | 'parse'>

function common(id: string, home: string, paths: string[]): Common {
  return {
    ...{ id, home, authority: 'jftc', role: 'own', language: 'ja', quietDays: 5 },
    hosts: [new URL(home).host],
    pages: () => paths.map((path) => ({ url: home + path })),
  }
}

function feedOf(id: string, home: string): Made {
  const one = ({ url, title }: Item) =>
    `<item><title>${title}</title><link>${url}</link><pubDate>${DAY}T10:00:00+09:00</pubDate></item>`
  return {
    source: { ...common(id, home, ['/news.xml']), kind: 'list', parse: feed() },
    site: {
      '/news.xml': `<?xml version="1.0"?><rss version="2.0"><channel>${items(home).map(one).join('')}</channel></rss>`,
    },
  }
}

/** Two pages, as of this month and the one before. */
function listOf(id: string, home: string): Made {
  const page = (n: number) =>
    html(
      `<ul>${items(home, n)
        .map(({ url, title }) => `<li>2026年6月10日 <a href="${url}">${title}</a></li>`)
        .join('')}</ul>`,
    )
  return {
    source: { ...common(id, home, ['/1.html', '/2.html']), kind: 'list', parse: list() },
    site: { '/1.html': page(1), '/2.html': page(2) },
  }
}

function snapshotOf(id: string, home: string): Made {
  const links = items(home).map(({ url, title }) => `<li><a href="${url}">${title}</a></li>`)
  return {
    source: { ...common(id, home, ['/page.html']), kind: 'snapshot', parse: snapshot },
    site: { '/page.html': html(`<h1>${id}</h1><ul>${links.join('')}</ul>`) },
  }
}

function apiOf(id: string, home: string): Made {
  const results = items(home).map(({ url, title }) => ({
    ...{ title, html_url: url, document_number: url, publication_date: DAY },
  }))
  return {
    source: { ...common(id, home, ['/api.json']), kind: 'list', parse: federalRegister },
    site: { '/api.json': JSON.stringify({ results }) },
  }
}

const html = (body: string) => `<!doctype html><meta charset="utf-8"><main>${body}</main>`
