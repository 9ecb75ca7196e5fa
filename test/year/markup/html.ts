import type { Shown } from '../rows.ts'
import { inGregorian, inHeisei, inReiwa } from './days.ts'

/*
 * Lists as the sites write them (test/fixtures). A link is written from the root of its own site.
 */

const page = (title: string, body: string) =>
  `<!DOCTYPE html>\n<html lang="ja">\n<head>\n<meta charset="UTF-8">\n<title>${title}</title>\n</head>\n<body>\n${body}\n</body>\n</html>\n`

const pathOf = (address: string) => new URL(address).pathname

const lines = (shown: readonly Shown[], line: (row: Shown) => string) => shown.map(line).join('\n')

/** jftc.go.jp: the day in the text of the link. */
export const jftc = (heading: string) => (shown: readonly Shown[]) =>
  page(
    `${heading} | 公正取引委員会`,
    `<p><a href="/">ホーム</a> &gt;<a href="/houdou/pressrelease/index.html">報道発表資料</a></p>\n<div id="CONT"></div><h1>${heading}</h1>\n<ul>\n${lines(shown, ({ address, day, title }) => `<li><a href="${pathOf(address)}">(${inReiwa(day!)})${title}</a></li>`)}\n</ul>`,
  )

/** ppc.go.jp: blanks around the day, a tracking parameter on every link, what is pinned undated. */
export const ppc = (ref: string) => (shown: readonly Shown[]) => {
  const text = ({ address, title }: Shown) =>
    `<div class="news-text"><a href="${pathOf(address)}?ref=${ref}">${title}</a></div>`
  const pinned = shown.filter(({ day }) => day === null)
  const dated = shown.filter(({ day }) => day !== null)
  return page(
    '個人情報保護委員会',
    `<h2>重要なお知らせ</h2>\n${pinned.length > 0 ? `<ul class="news-list">${lines(pinned, (row) => `<li>${text(row)}</li>`)}</ul>` : ''}\n<h2>新着情報</h2>\n<ul class="news-list">\n${lines(dated, (row) => `<li><time datetime=" ${row.day} " class="news-date">${inReiwa(row.day!)}</time><div class="news-label-wrap"><span class="news-label">活動報告等</span></div>${text(row)}</li>`)}\n</ul>`,
  )
}

/** moj.go.jp: the day in a comment, in continued Heisei. */
export const mojPress = (shown: readonly Shown[]) =>
  page(
    '法務省：プレスリリース',
    `<div id="content"><h2>プレスリリース</h2><div class="section02">\n${lines(shown, ({ address, day, title }) => `<dl class="dlst02">\n<!-- dt>${inHeisei(day!)}</dt -->\n<dd><a href="${pathOf(address)}">${title}</a></dd>\n</dl>`)}\n</div></div>`,
  )

/** bunka.go.jp: paragraphs in a list. */
export const bunka = (shown: readonly Shown[]) =>
  page(
    '新着情報 | 文化庁',
    `<h1>新着情報</h1>\n<ul class="news_list_tag">\n${lines(shown, ({ address, day, title }) => `<li><p class="news_list_date">${inGregorian(day!)}</p><p class="news_list_ttl"><a href="${pathOf(address)}">${title}</a></p></li>`)}\n</ul>`,
  )

/** meti.go.jp: an image, then the day, then the link. */
export const meti = (shown: readonly Shown[]) =>
  page(
    'ニュースリリース （METI/経済産業省）',
    `<ul class="clearfix float_li">\n${lines(shown, ({ address, day, title }) => `<li class="clearfix"><div class="left img_box"><img src="/files/000000079.jpg" alt="サービス"></div><div class="left txt_box"><p>${inGregorian(day!)}</p><a class="cut_txt" href="${pathOf(address)}"> ${title}</a></div></li>`)}\n</ul>`,
  )

/** gov-online.go.jp: absolute links to every ministry. */
export const govOnline = (shown: readonly Shown[]) =>
  page(
    '各府省の新着情報 | 政府広報オンライン',
    `<ul>\n${lines(shown, ({ address, day, title }) => `<li class="p-newsList__item"><div class="p-newsList__meta"><div class="p-newsList__category"><span class="p-newsList__categoryLabel">内閣府</span></div><time class="p-newsList__date" datetime="${day}">${inGregorian(day!)}</time></div><a class="p-newsList__link" href="${address}" target="_blank"><span class="p-newsList__title">${title}</span></a></li>`)}\n</ul>`,
  )

/** A page edited in place: links without days. */
export const undated = (heading: string) => (shown: readonly Shown[]) =>
  page(
    heading,
    `<div id="contents">\n<h1>${heading}</h1>\n<ul>\n${lines(shown, ({ address, title }) => `<li><a href="${pathOf(address)}">${title}</a></li>`)}\n</ul>\n</div>`,
  )

/** A page that links the pages of years. */
export const hub = (heading: string, links: readonly { path: string; year: number }[]) =>
  page(
    heading,
    `<h1>${heading}</h1>\n${links.map(({ path, year }) => `<h3><span><a href="${path}">令和${year - 2018}年</a></span></h3>`).join('\n')}`,
  )

/** What a site shows while it is mended, with 200. */
export const maintenance =
  '<!DOCTYPE html>\n<html lang="ja"><head><meta charset="UTF-8"><title>ただいまメンテナンス中です</title></head><body><h1>ただいまメンテナンス中です</h1></body></html>\n'
