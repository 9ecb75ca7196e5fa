// A server's own words for "not found", "broken" and "closed", as a whole title or heading, never within one.
const AWAY = new RegExp(
  `^(?:\\d{3})?[\\s:|-]*(?:${[
    '(?:page )?not found|access denied|forbidden|error|internal server error|bad gateway|gateway time-?out',
    'service (?:temporarily )?unavailable',
    '(?:お探しの|ご指定の)?ページ[がは]?(?:見つかりません(?:でした)?|ありません|存在しないか.*)',
    '(?:システム)?エラー(?:が発生しました|ページ)?|アクセスできません',
    '(?:ただいま)?(?:システム)?(?:緊急)?メンテナンス(?:中(?:です)?|のお知らせ)|準備中(?:です)?',
    '(?:ただいま)?(?:大変)?アクセスが(?:大変)?集中して(?:います|おります).*|(?:しばらく|少々)お待ちください',
    '(?:(?:ただいま|現在)、?)?(?:大変)?(?:混雑|混み合って)(?:して)?(?:い|お)(?:ます|ります)',
  ].join('|')})[。.!]?(?:\\s*[|:-].*)?$`,
  'i',
)

/** Whether a title or heading is only a server's word that the page is not there, answered with 200. */
export const saysAway = (words: string): boolean => AWAY.test(words.normalize('NFKC').trim())

/** The same of a page that is not there, which a site may say beside its topics. */
export const saysGone = (words: string): boolean =>
  saysAway(words) && /見つかりません|ありません|存在しない|not found/i.test(words)

// The same in a sentence, which may also be of the matter: only of a page that says little else.
const SIGNS = new RegExp(
  [
    '(?:メンテナンス|点検|保守|障害)[^。]{0,20}(?:停止|休止|中止|中断|利用(?:でき|いただけ)|アクセスでき|お待ち)',
    '(?:サービス|サイト|ページ|システム|公開|提供|表示)[^。]{0,12}(?:停止|休止|中断)(?:中(?:です)?|して(?:います|おります)|いたしております|のお知らせ)(?:[。!]|$)',
    '^.{0,16}メンテナンス中',
    '(?:ページ|お探し|指定|url|ファイル|コンテンツ)[^。]{0,24}(?:見つかりません|存在しません|削除され(?:た可能性|てい)|公開を終了|(?:移動|削除)(?:また|もしく)は)(?!と)',
    '(?:サーバー?|システム|サイト|ページ)[^。]{0,8}(?:メンテナンス|点検|保守)(?:作業)?[^。]{0,6}(?:実施|行って)[^。]{0,6}(?:おり|い)ます',
    '(?:ページ|ファイル)[がは]ありません',
    '(?:掲載|公開|提供|配信)[^。]{0,6}見合わせ(?:て|中)',
    '(?:ページ|サイト)[^。]{0,16}(?:ご覧(?:に|いただ)|閲覧|表示)[^。]{0,6}(?:なれ|け|でき)ません',
    '(?:down for|under) (?:scheduled )?maintenance|temporarily (?:unavailable|out of service|down)|be back (?:soon|shortly)',
    '(?:page|file|document|resource)[^.]{0,40}(?:not found|no longer (?:available|exists)|does not exist|(?:cannot|could not) be found|been (?:moved|removed|deleted))',
  ].join('|'),
  'i',
)
const LITTLE = 400

/**
 * Whether the lines of a page are only an apology: a server that answers 200 for what is closed or
 * gone says so at once, and next to nothing else. A notice has its own heading above such words.
 */
export function apologises(lines: readonly string[]): boolean {
  if (lines.join('').length > LITTLE) return false
  const first = (lines[0] ?? '').normalize('NFKC')
  if (saysAway(first) || SIGNS.test(first)) return true
  return FRAME.test(first) && saysAway(firstSaid(lines))
}

// What a site has above the matter of each page: 検索, ×閉じる.
const FRAME =
  /^[×✕✖☰]?\s?(?:(?:サイト内)?検索(?:する)?|(?:メニュー)?を?(?:閉じる|開く)|メニュー|menu|search|close|ホーム|home|トップ(?:ページ)?|english|language|本文へ.{0,6}|文字サイズ.{0,12}|標準|拡大|縮小|大|中|小)$/i

/** The first line, in NFKC, that is not of the frame of a site; empty where there is none. */
export const firstSaid = (lines: readonly string[]): string =>
  lines.map((line) => line.normalize('NFKC')).find((line) => !FRAME.test(line)) ?? ''
