import { load } from 'cheerio'
import { ppcInformation } from '#scrapers/sources/ppc-information.ts'
import { alternate, inProcess } from '../blocks.ts'
import { atMost, type Figure } from '../figure.ts'
import { itemsOf, SEEN } from '../items.ts'
import type { Runs } from './pages.ts'

const [{ url: PAGE }] = ppcInformation.pages(SEEN) as [{ url: string }]
/** So many rows make a page of about 100 KB, as the PPC's year of news is. */
const LISTED = 300

/** The parser of a list page against cheerio alone: the same page, the same address, title, label, day. */
export async function parsingFigures({ blocks, requests }: Runs): Promise<Figure[]> {
  const body = listPage()
  const n = Math.max(1, Math.round(requests / 10))
  const [ours, theirs] = [
    await ppcInformation.parse({ body, url: PAGE, seenOn: SEEN }),
    plain(body),
  ]
  requireSame(
    ours.rows.map(({ url, title, label, published }) => ({ url, title, label, published })),
    theirs,
  )
  const { parsed, cheerio } = await alternate(
    {
      parsed: inProcess(n, () => ppcInformation.parse({ body, url: PAGE, seenOn: SEEN })),
      cheerio: inProcess(n, () => plain(body)),
    },
    blocks,
  )
  const size = `${Math.round(Buffer.byteLength(body) / 1000)} KB`
  return [
    atMost({
      row: 'parsing',
      name: `parsing a list page of ${size}, ${LISTED} rows : cheerio alone`,
      unit: 'ms',
      ...{ measured: parsed.latency, reference: cheerio.latency, aim: 1.3 },
    }),
  ]
}

function plain(body: string) {
  const $ = load(body)
  return $('.news-list li')
    .toArray()
    .map((row) => {
      const link = $(row).find('.news-text a[href]')
      return {
        url: new URL(link.attr('href')!, PAGE).href,
        title: link.text().trim(),
        label: $(row).find('.news-label').text().trim(),
        published: $(row).find('time').attr('datetime')!.trim(),
      }
    })
}

function requireSame(ours: unknown[], theirs: unknown[]): void {
  if (JSON.stringify(ours) === JSON.stringify(theirs)) return
  throw new Error('Both sides of the parsing figure must read the same of the page.')
}

/** A page marked up as the PPC's is (test/fixtures/www.ppc.go.jp/information). */
function listPage(): string {
  const rows = [...itemsOf(LISTED)].map(({ listing: { url, title, published } }) =>
    [
      `<li><time datetime=" ${published} " class="news-date">${published}</time>`,
      '<div class="news-label-wrap"><span class="news-label">個人情報保護法等</span></div>',
      `<div class="news-text"><a href="${new URL(url).pathname}?ref=ninf">${title}</a></div></li>`,
    ].join(''),
  )
  const menu = '<li><a href="/legal/">法令・ガイドライン等</a></li>'.repeat(40)
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>新着情報</title></head>
    <body><nav><ul>${menu}</ul></nav><h1>新着情報</h1><div class="item-main js-tab-content">
    <ul class="news-list">${rows.join('\n')}</ul></div></body></html>`
}
