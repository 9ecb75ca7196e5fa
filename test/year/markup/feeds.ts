import type { Shown } from '../rows.ts'
import { atEgov } from './days.ts'
import { encodeShiftJis } from './shift-jis.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

type Feed = {
  encoding: string
  link: (row: Shown) => string
  date: (row: Shown) => string
  description: (row: Shown) => string
}

function rdf(shown: readonly Shown[], { encoding, link, date, description }: Feed): string {
  const items = shown.map((row) => ({ row, href: escaped(link(row)) }))
  return `<?xml version="1.0" encoding="${encoding}"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:lang="ja">
<channel rdf:about="https://feed.example/">
<title>新着情報</title>
<link>https://feed.example/</link>
<description>新着・更新</description>
<items>
<rdf:Seq>
${items.map(({ href }) => `<rdf:li rdf:resource="${href}"/>`).join('\n')}
</rdf:Seq>
</items>
</channel>
${items
  .map(
    ({ row, href }) => `<item rdf:about="${href}">
<title>${escaped(row.title)}</title>
<link>${href}</link>
<description>${escaped(description(row))}</description>
<dc:date>${date(row)}</dc:date>
</item>`,
  )
  .join('\n')}
</rdf:RDF>
`
}

const asItIs = ({ address }: Shown) => address
const titleAgain = ({ title }: Shown) => title

/** moj.go.jp: links without TLS, in no order. */
export const moj = (shown: readonly Shown[]) =>
  rdf(
    shown.toSorted((a, b) => (a.address.at(-6)! < b.address.at(-6)! ? -1 : 1)),
    {
      encoding: 'UTF-8',
      link: ({ address }) => address.replace('https:', 'http:'),
      date: ({ day }) => `${day}T10:00:00+09:00`,
      description: titleAgain,
    },
  )

/** soumu.go.jp: in Shift_JIS, stamped five in the morning. */
export const soumu = (shown: readonly Shown[]) =>
  encodeShiftJis(
    rdf(shown, {
      encoding: 'Shift_JIS',
      link: asItIs,
      date: ({ day }) => `${day}T05:00:00+09:00`,
      description: titleAgain,
    }),
  )

/** e-Gov: days that no standard knows, markup in the description. */
export const egov = (shown: readonly Shown[]) =>
  rdf(shown, {
    encoding: 'UTF-8',
    link: asItIs,
    date: ({ day }) => atEgov(day!),
    description: () => 'カテゴリー：その他<br/>問合せ先（所管省庁・部局名等）：大臣官房',
  })

/** federalregister.gov, as JSON. */
export const federalRegister = (shown: readonly Shown[]) =>
  JSON.stringify({
    count: shown.length,
    total_pages: 1,
    results: shown.map(({ title, key, address, day }) => ({
      ...{ title, type: 'Notice', abstract: null },
      ...{ document_number: key, html_url: address, publication_date: day },
    })),
  })
