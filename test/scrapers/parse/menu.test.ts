import { expect, test } from 'vitest'
import { menusIn } from '#scrapers/parse/menu.ts'
import { snapshot } from '#scrapers/parse/snapshot.ts'
import { page } from '../pages.ts'

const URL = 'https://www.cas.go.jp/jp/seisakukaigi/titeki2/code/index.html'

/** How many of some new links of a page are a menu, each given as its words, with a page of its own. */
function menuOf(...words: string[]): number {
  const links = words.map(
    (text, i) => `<li><a href="https://www.cas.go.jp/x/${i}.html">${text}</a></li>`,
  )
  const body = `<main><h1>知的財産に関する原則</h1><p>事業者が行うべき事項を定める。</p><ul>${links.join('')}</ul></main>`
  const now = snapshot(page(body, URL))
  return menusIn(now, now.links, URL).size
}

test('neighbours of which two are what menus hold are a menu', () => {
  expect(menuOf('ホーム', '政策', '会議', 'お問い合わせ')).toBe(4)
  expect(menuOf('知財本部について', '会議', '資料', 'サイトマップ')).toBe(4)
  expect(menuOf('ホーム', '内閣府について', '政策', '統計', '公募')).toBe(5)
  expect(menuOf('委員会について', '法令・指針', '広報', '採用情報', 'お問合せ')).toBe(5)
})

test.each([
  [['AIと著作権について', 'AI契約の手引き', '肖像・声の保護指針', '知財取引の指針']],
  [['AI知財小委員会', '意見募集について', '改定コード案', '届出様式の変更']],
  [['改定案の概要', '意見募集の概要', '検討の経緯について', '届出様式']],
  [['概要', '改定案の骨子', '意見の提出先', 'サイトマップ']],
])('neighbours that tell of matters are none: %s', (words) => expect(menuOf(...words)).toBe(0))
