import type { Gap } from './token.ts'

// A long gap joins nothing, but in the columns of 自 … 至 ….
const LONGEST = 8
const LONGEST_COLUMN = 40
const TO = '至'.charCodeAt(0)
const COMMAS = [0x2c, '、'.charCodeAt(0)]
const APOSTROPHES = [0x27, '’'.charCodeAt(0)]
const S = 0x73

/** Where nothing has been read that a token could join on to. */
export const NOWHERE = -1

/** What stands between where the token read last ends, or what defines it, and a place behind it. */
export function gapBehind(text: string, from: number, to: number): Gap {
  if (from === NOWHERE) return 'other'
  if (from === to) return 'none'
  if (to - from > (text.charCodeAt(to) === TO ? LONGEST_COLUMN : LONGEST)) return 'other'
  let gap: Gap = 'blank'
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code <= 0x20) continue
    // Next year’s session: the ending joins as a blank does.
    if (APOSTROPHES.includes(code) && text.charCodeAt(at + 1) === S && gap === 'blank') at += 1
    else if (COMMAS.includes(code) && gap === 'blank') gap = 'comma'
    else return 'other'
  }
  return gap
}
