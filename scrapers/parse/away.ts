// A server's own words for "not found", "broken" and "closed", as a whole title or heading, never within one.
const AWAY = new RegExp(
  `^(?:\\d{3})?[\\s:|-]*(?:${[
    '(?:page )?not found|access denied|forbidden|error|internal server error|bad gateway|gateway time-?out',
    'service (?:temporarily )?unavailable',
    '(?:お探しの|ご指定の)?ページ[がは]?(?:見つかりません(?:でした)?|ありません|存在しないか.*)',
    '(?:システム)?エラー(?:が発生しました|ページ)?|アクセスできません',
    '(?:ただいま)?(?:システム)?(?:緊急)?メンテナンス(?:中(?:です)?|のお知らせ)|準備中(?:です)?',
    '(?:ただいま)?(?:大変)?アクセスが(?:大変)?集中して(?:います|おります).*|(?:しばらく|少々)お待ちください',
  ].join('|')})[。.!]?(?:\\s*[|:-].*)?$`,
  'i',
)

/** Whether a title or heading is only a server's word that the page is not there, answered with 200. */
export const saysAway = (words: string): boolean => AWAY.test(words.normalize('NFKC').trim())
