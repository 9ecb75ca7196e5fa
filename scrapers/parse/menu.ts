import type { Snapshot, SnapshotLink } from '../source.ts'
import { leadsToPaper } from './address.ts'

// What a menu leads to, whatever else it does.
const OF_SITE =
  /^(?:ホーム|トップ(?:ページ)?|サイトマップ|お?問い?合わ?せ(?:先)?|アクセス|リンク(?:集)?|検索|english|home|contact|sitemap|プライバシーポリシー|(?:この|当)?(?:サイト|ホームページ)について|.{0,8}(?:委員会|公取委|本部|事務局|会議|官房|室|庁|省|府)(?:について|の概要)|組織(?:図)?(?:・業務の?概要)?|報道発表(?:資料)?|採用(?:情報)?|調達(?:情報)?|入札(?:・調達)?(?:情報)?|公募(?:情報)?|統計(?:情報|・調査)?|政策(?:・審議会)?|重要政策|所管法令|法令(?:・指針)?|会議・検討会|公表資料|白書(?:等)?|広報(?:・報道)?|予算・決算|申請・手続|情報公開)$/i
// So many short words in a row that lead elsewhere are a menu; of fewer each may be news.
const FEWEST = 4
const OF_SITE_FEWEST = 2
const LONGEST_WORD = 12

/**
 * The addresses of menus among the new links of an undated page: neighbours that lead out of its folder
 * by short words without a number, none of them to a file, and two of them as menus do (ホーム, サイトマップ). What they say is told as text of the page.
 */
export function menusIn(
  { links }: Snapshot,
  fresh: readonly SnapshotLink[],
  pageUrl: string,
): ReadonlySet<string> {
  const isNew = new Set(fresh.map(({ address }) => address))
  const folder = new URL('./', pageUrl)
  const runs: SnapshotLink[][] = [[]]
  for (const link of links) {
    if (isNew.has(link.address) && isEntry(link, folder)) runs.at(-1)!.push(link)
    else runs.push([])
  }
  const menus = runs.filter(
    (run) =>
      run.length >= FEWEST && run.filter(({ text }) => OF_SITE.test(text)).length >= OF_SITE_FEWEST,
  )
  return new Set(menus.flat().map(({ address }) => address))
}

function isEntry({ url, text, context }: SnapshotLink, folder: URL): boolean {
  const { host, pathname } = new URL(url)
  const isBelow =
    host === folder.host && pathname.startsWith(folder.pathname) && folder.pathname !== '/'
  return (
    !isBelow && !leadsToPaper(pathname) && [...text].length <= LONGEST_WORD && !/\d/.test(context)
  )
}
