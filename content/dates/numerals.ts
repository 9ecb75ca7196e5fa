const DIGITS = '〇一二三四五六七八九'
const TENS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const KANJI = new Uint8Array(0x10000)
for (const char of '〇零一二三四五六七八九十百千') KANJI[char.charCodeAt(0)] = 1

export type Numeral = { value: number; to: number; digits: number; kanji: boolean }

/**
 * The whole number at a place of folded text, in digits or kanji (二十七, 二〇二六, 一九), or null.
 * The run is consumed whole; one too long for a date has `digits` to say so.
 */
export function numeralAt(text: string, at: number): Numeral | null {
  if (isDigit(text.charCodeAt(at))) return arabicAt(text, at)
  return isKanjiNumeral(text.charCodeAt(at)) ? kanjiAt(text, at) : null
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57
export const isKanjiNumeral = (code: number): boolean => KANJI[code] === 1

function arabicAt(text: string, at: number): Numeral {
  let to = at
  let value = 0
  for (; isDigit(text.charCodeAt(to)); to++) {
    if (to < at + 9) value = value * 10 + text.charCodeAt(to) - 48
  }
  return { value, to, digits: to - at, kanji: false }
}

function kanjiAt(text: string, at: number): Numeral {
  let to = at
  while (isKanjiNumeral(text.charCodeAt(to))) to++
  const digits = to - at
  return { value: digits > 8 ? 0 : kanjiValue(text.slice(at, to)), to, digits, kanji: true }
}

/** Both systems occur in one text: positional (一九) and with powers (十九). */
function kanjiValue(run: string): number {
  let total = 0
  let pending: number | null = null
  for (const char of run) {
    const power = TENS[char]
    if (power) {
      total += (pending ?? 1) * power
      pending = null
    } else pending = (pending ?? 0) * 10 + Math.max(0, DIGITS.indexOf(char))
  }
  return total + (pending ?? 0)
}
