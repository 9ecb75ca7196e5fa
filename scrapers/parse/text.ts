import { foldText } from '#content/fold-text.ts'

const FORMATS = 'pdf|word|excel|powerpoint|ppt|pptx|docx?|xlsx?|zip|csv|html?|txt|一太郎'
const SIZE = '約?[\\d.,]+\\s*(?:[kmg]b|[kmg]?bytes|(?:キロ|メガ)?バイト)'
const PAGES = '[\\s,、/]*(?:全?\\d+(?:ページ|頁))?'
const FILE_NOTE = new RegExp(
  `^(?:(?:${FORMATS})(?:形式|ファイル|版)?(?:[\\s:,、/・-]*${SIZE}${PAGES})?|${SIZE}${PAGES})$`,
  'i',
)
const BRACKETED = /[（(［[【]([^（(［[【）)］\]】]*)[）)］\]】]/g
const ICON = new RegExp(
  '[（(]?(?:ファイルダウンロード|外部サイト(?:へのリンク|へリンク)?' +
    `|(?:新規|新しい|別)ウ[ィイ]ンドウ[でが]開(?:きます|く)。?|(?:${FORMATS})ダウンロード)[）)]?`,
  'gi',
)
const FORMAT = `(?:印刷用)?(?:${FORMATS})(?:版|形式|ファイル)?`
const PART =
  '(?:別紙|別添|別表|別記|参考|参考資料|添付資料|様式|新旧対照表)[ \\d一二三四五六七八九十・-]*'
const PAPER = '(?:概要|説明|補足|関連|公表|(?:報道|記者)発表)?資料'
const MATTER = `${FORMAT}|${PAPER}|こちら|詳細(?:情報|内容)?|詳しく|続き|もっと(?:詳しく)?|本文|全文|概要|q&a|faq|質疑応答`
const SEE =
  '見る|読む|開く|表示(?:する)?|確認(?:する)?|ダウンロード(?:する)?|クリック|ご(?:覧|参照|確認)(?:ください|下さい)?'
// 詳細ページへ, 詳しくはこちらをご覧ください, 続きを読む.
const TOWARDS = `(?:の?ページ)?(?:はこちら)?(?:へ|から|[をで]?(?:${SEE}))?`
const IN_ENGLISH =
  '(?:read|learn|see|view) (?:more|details?)|more(?: details?)?|details?|(?:click )?here|full text|link'
const TONGUE = '(?:in )?english(?: (?:version|page))?|英語(?:版|ページ)?(?:はこちら)?|英文'
const POINTER = new RegExp(
  `^[([【〔]?(?:(?:${MATTER})${TOWARDS}|(?:記事|内容|ページ)を(?:${SEE})|${IN_ENGLISH}|${TONGUE}|${PART})?[)\\]】〕]?$`,
  'i',
)
// Far more than any pointer with the size of its file, so that a hostile text costs nothing.
const LONGEST_POINTER = 200
const ARROWS = /^[>»›→▶►・\s]+|[>»›→▶►\s]+$/g

/** One line for display: blanks collapsed, width and ideographic blanks kept as written. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\r\n\f\u00a0\u200b]+/g, ' ').trim()
}

/** For comparison only: width, blanks and look-alike radicals do not count. */
export function comparable(text: string): string {
  return foldText(text).replace(/[\s\u200b]+/g, '')
}

/** Takes away what a link text says about the file and not the matter: `（PDF形式：500KB）`, icon alts. */
export function withoutFileNotes(text: string): string {
  const plain = text.replace(BRACKETED, (whole, inner: string) =>
    FILE_NOTE.test(inner.normalize('NFKC').trim()) ? '' : whole,
  )
  return oneLine(plain.replace(ICON, ''))
}

const ONLY_FORMAT = new RegExp(`^[([【〔]?${FORMAT}[)\\]】〕]?$`, 'i')

/** Whether a pointer only names the format of what it leads to: [PDF], PDF（500KB）. */
export function namesFormat(text: string): boolean {
  const plain = withoutFileNotes(text).normalize('NFKC')
  return plain === '' || ONLY_FORMAT.test(plain) || FILE_NOTE.test(plain)
}

/** What lists of news are called. */
export const KINDS =
  'お知らせ|新着情報|更新情報|報道発表(?:資料)?|プレスリリース|記者発表|ニュース|トピックス'
const KIND = new RegExp(`^(?:${KINDS}|news|topics|pressreleases?)$`, 'i')

/** Whether a heading names only what kind of news stands below it. */
export const namesKind = (text: string): boolean => KIND.test(comparable(text))

/** True for a link text that names a format or a part (別紙1) or says "here": the row must say what it is. */
export function isPointer(text: string): boolean {
  if (text.length > LONGEST_POINTER) return false
  const plain = withoutFileNotes(text).normalize('NFKC').replace(ARROWS, '')
  return POINTER.test(plain) || FILE_NOTE.test(plain)
}
