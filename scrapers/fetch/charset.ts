/** Where the charset that was used came from, surest first. */
export type CharsetFrom = 'bom' | 'header' | 'xml' | 'meta' | 'default' | 'bytes'

export type Decoded = {
  text: string
  /** As TextDecoder names it. */
  charset: string
  from: CharsetFrom
  /** The declared charset that the bytes contradict, when there is one. */
  contradicted: string | null
}

type Candidate = { charset: string; from: CharsetFrom }

const HEAD_BYTES = 4_096
const REPLACED = 0xfffd
// It opens each shift to kanji in ISO-2022-JP, and stands in no page.
const ESCAPE = 0x1b

// Labels that Japanese pages carry and the Encoding Standard does not know.
const JAPANESE_LABELS: Record<string, string> = {
  cp932: 'shift_jis',
  'sjis-win': 'shift_jis',
  'x-ms-cp932': 'shift_jis',
  shiftjis: 'shift_jis',
  ujis: 'euc-jp',
  eucjp: 'euc-jp',
  'eucjp-win': 'euc-jp',
  'eucjp-ms': 'euc-jp',
}

/** The name that TextDecoder gives a charset label, or null for a label that nobody knows. */
export function charsetOf(label: string): string | null {
  const plain = label.trim().toLowerCase()
  try {
    return new TextDecoder(JAPANESE_LABELS[plain] ?? plain).encoding
  } catch {
    return null
  }
}

/**
 * Text of a document's bytes. The charset is that of the byte order mark, else the Content-Type
 * header's, else the XML declaration's, else the meta element's (within 4 KB), else UTF-8. A
 * declaration that the bytes contradict gives way to the next one that fits, and in the end to what
 * the bytes look like among the charsets that Japanese sites use; `contradicted` says so. A byte
 * order mark is not part of the text. Never throws.
 */
export function decode(bytes: Uint8Array, contentType: string | null): Decoded {
  const marked = byteOrderMark(bytes)
  if (marked) return decoded(bytes, { charset: marked, from: 'bom' }, null)
  const declared = declarations(bytes, contentType)
  const chosen = declared.find((one) => fits(bytes, one, declared)) ?? byLooks(bytes)
  const first = declared[0]!
  // Without any declaration UTF-8 is a guess, which nothing contradicts.
  const contradicted = chosen !== first && first.from !== 'default' ? first.charset : null
  return decoded(bytes, chosen ?? first, chosen ? contradicted : null)
}

function decoded(bytes: Uint8Array, { charset, from }: Candidate, contradicted: string | null) {
  const text = new TextDecoder(charset).decode(bytes)
  return { text, charset, from, contradicted: contradicted === charset ? null : contradicted }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function declarations(bytes: Uint8Array, contentType: string | null): Candidate[] {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1')
  const seen = head.replace(/<!--[\s\S]*?-->/g, '')
  const found: [CharsetFrom, RegExpExecArray | null][] = [
    ['header', /charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType ?? '')],
    ['xml', /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']/i.exec(seen)],
    ['meta', /<meta\s[^>]*?charset\s*=\s*["']?\s*([^"'\s/>;]+)/i.exec(seen)],
  ]
  const declared = found.flatMap(([from, match]) => {
    const charset = match && charsetOf(match[1]!)
    if (!charset) return []
    // What could be read as ASCII to find the declaration is not UTF-16, whatever it says of itself.
    const asciiBased = charset.startsWith('utf-16') && from !== 'header' ? 'utf-8' : charset
    return [{ charset: asciiBased, from }]
  })
  return [...declared, { charset: 'utf-8', from: 'default' }]
}

/** True unless the bytes contradict the charset. */
function fits(bytes: Uint8Array, { charset, from }: Candidate, declared: Candidate[]): boolean {
  if (charset === 'utf-8') return !isDamaged(bytes, charset)
  if (isUtf8BeyondAscii(bytes)) return false
  // Western charsets accept any byte: a server's default. The document itself knows better.
  const western = /^(windows-125|iso-8859-|x-mac)/.test(charset)
  if (western && from === 'header' && declared.some((one) => isJapanese(one, bytes))) return false
  if (western && from === 'header' && readsAsEuc(bytes)) return false
  return !isDamaged(bytes, charset)
}

const isJapanese = ({ charset, from }: Candidate, bytes: Uint8Array) =>
  from !== 'header' &&
  /^(shift_jis|euc-jp|iso-2022-jp)$/.test(charset) &&
  !isDamaged(bytes, charset)

const ENOUGH_KANA = 5

/** Whether bytes are whole EUC-JP with kana among it: every byte of it is a western letter too. */
function readsAsEuc(bytes: Uint8Array): boolean {
  if (damageOf(bytes, 'euc-jp').impossible > 0) return false
  const kana = new TextDecoder('euc-jp').decode(bytes).match(/[ぁ-んァ-ヶ]/g) ?? []
  return kana.length >= ENOUGH_KANA
}

/** The Japanese charset in which nothing is amiss, when no declaration fits. */
function byLooks(bytes: Uint8Array): Candidate | undefined {
  const charset = ['euc-jp', 'shift_jis'].find((one) => damageOf(bytes, one).impossible === 0)
  return charset ? { charset, from: 'bytes' } : undefined
}

// A page cut at a byte, or with one bad character, is not in another charset: some damage is allowed.
function isDamaged(bytes: Uint8Array, charset: string): boolean {
  const { impossible, beyondAscii } = damageOf(bytes, charset)
  return impossible > 3 && impossible > 0.02 * beyondAscii
}

/** Counts characters beyond ASCII, and those among them that no text has: replaced ones and controls. */
function damageOf(bytes: Uint8Array, charset: string) {
  const text = new TextDecoder(charset).decode(bytes)
  let [impossible, beyondAscii] = [0, 0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80 && code !== ESCAPE) continue
    beyondAscii++
    if (code < 0xa0 || code === REPLACED) impossible++
  }
  return { impossible, beyondAscii }
}

function isUtf8BeyondAscii(bytes: Uint8Array): boolean {
  try {
    return /\P{ASCII}/u.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return false
  }
}
