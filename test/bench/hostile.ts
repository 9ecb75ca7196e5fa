/** What a hostile sender could repeat. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'a long number': '1',
  'numbers without end': '1 ',
  'kanji numerals': '二十',
  'nested brackets': '(',
  'lone surrogates': '\ud800',
  'combining marks': '\u0301\u0323',
  'eras without a year': '令和',
  'openings without a close': '意見募集を開始、6月1日まで',
  'a formula without an end': '公布の日から起算して',
  'days on days': '1月1日',
  'ISO cut short': '2026-06-12T',
  'months in English': 'May by March to ',
  'ranges on ranges': '1月～',
}
