import type { DetailFormat } from '#db/details.ts'
import { likeness } from '#db/identity.ts'
import type { Note } from '#db/schema.ts'
import { decode } from '#scrapers/fetch/charset.ts'
import type { FetchResult } from '#scrapers/fetch/fetcher.ts'
import { apologises, firstSaid, saysAway } from '#scrapers/parse/away.ts'
import { mainText } from '#scrapers/parse/main-text.ts'
import { PDF_LIMITS, type PdfLimits, pdfText } from '#scrapers/parse/pdf-text.ts'

/** `final`: the same answer would never read otherwise. */
export type Extracted =
  | { format: DetailFormat; text: string }
  | { format: null; note: Note; final: boolean }

/**
 * The text of a page or PDF as it was answered to an update of some title, or why there is none. Never
 * throws over the bytes.
 */
export async function textOfAnswer(
  { bytes, headers, finalUrl }: Pick<FetchResult, 'bytes' | 'headers' | 'finalUrl'>,
  title = '',
  limits?: Partial<PdfLimits>,
): Promise<Extracted> {
  const body = bytes ?? Buffer.alloc(0)
  const type = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase()
  if (isPdf(body)) return textOfPdf(body, limits)
  if (body.subarray(0, 1_024).includes(0) || !isText(type)) return without('format', { type }, true)
  const { text } = decode(body, headers['content-type'] ?? null)
  if (type === 'text/plain') return checked('text', text)
  const read = mainText(text, finalUrl)
  if ('problem' in read) return without(read.problem, { limit: read.limit }, true)
  return isAway(read.text, title) ? without('away', {}, false) : checked('html', read.text)
}

// Some servers call a PDF a stream of octets, and some begin it with a few stray bytes.
const isPdf = (body: Buffer) => body.subarray(0, 1_024).includes('%PDF-')

const isText = (type: string) => /^(text\/(html|plain)|application\/xhtml\+xml|)$/.test(type)

async function textOfPdf(body: Buffer, limits?: Partial<PdfLimits>): Promise<Extracted> {
  const read = await pdfText(body, limits)
  if ('text' in read && isWriting(read.text)) return checked('pdf', read.text)
  if ('text' in read) return without('pdf-no-characters', {}, true)
  const params: Note['params'] = read.limit === null ? {} : { limit: read.limit }
  return without(`pdf-${read.problem}`, params, true)
}

// The heading of a page and the words of the list that shows it.
const SAME_TITLE = 0.4

const HEADINGS = 5

/** Only an apology; the page itself has the title under which it was listed, if below a banner. */
function isAway(text: string, title: string): boolean {
  const lines = text.split('\n')
  if (!apologises(lines) || isStopped(firstSaid(lines), title)) return false
  return lines.slice(0, HEADINGS).every((line) => likeness(line, title) < SAME_TITLE)
}

/** A notice that something is closed says so, under whatever heading; an order to close it is none. */
const isStopped = (first: string, title: string): boolean =>
  !saysAway(first) && !ORDER.test(title) && [title, first].every((one) => STOPPED.test(one))

const ORDER = /命令|処分|勧告|要請|違反/
const STOPPED =
  /(?:サービス|サイト|システム|受付|窓口|ダイヤル|フォーム|ページ)[^。]{0,12}(?:停止|休止|中断)|メンテナンス|maintenance/i

/** A font that does not say which characters its codes are yields controls among chance letters. */
function isWriting(text: string): boolean {
  const controls = text.match(/[^\P{Cc}\s]/gu)?.length ?? 0
  return controls * 50 <= text.length
}

/** A page without text may be one that was not ready; a PDF of pictures stays one. */
function checked(format: DetailFormat, text: string): Extracted {
  if (text.trim() === '') return without('no-text', {}, format === 'pdf')
  if (text.length <= PDF_LIMITS.characters) return { format, text }
  return without('too-long', { limit: PDF_LIMITS.characters }, true)
}

const without = (code: string, params: Note['params'], final: boolean): Extracted => ({
  ...{ format: null, final },
  note: { code: `detail-${code}`, params },
})
