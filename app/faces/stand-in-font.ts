import { fileOf, padded, u16, u32 } from './true-type.ts'

/**
 * The stand-in face: a box as wide as a Japanese character, for each of them. Text is laid out with it
 * until the face that comes with the pages is there; as that one has the same widths, no line moves
 * when it comes. A character is one em wide, half-width katakana half of one, and brackets and commas
 * can be set without their empty half (`halt`), which browsers do where two of them meet.
 * Tables as in the OpenType specification 1.9.
 */
const EM = 1000
const HALF_EM = EM / 2
/** As Noto Sans JP has them. */
const ASCENT = 1160
const DESCENT = 288
/** How far a box stays away from the edges of its character, and how thick its line is. */
const [SPACE, LINE] = [60, 40]
const TOP = 820

const [FULL, HALF, OPENING, CLOSING] = [1, 2, 3, 4]
/** The edges of each glyph's box; the first glyph, for what is not in the face, is empty. */
const BOXES: readonly [left: number, right: number][] = [
  [SPACE, EM - SPACE],
  [SPACE, HALF_EM - SPACE],
  [HALF_EM + SPACE, EM - SPACE],
  [SPACE, HALF_EM - SPACE],
]
const WIDTHS = [EM, EM, HALF_EM, EM, EM]

/** Ranges of Unicode that are Japanese: ideographs, kana, enclosed letters, forms of full width. */
const RANGES: readonly [first: number, last: number][] = [
  [0x3000, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff01, 0xff9f],
  [0xffe0, 0xffe6],
  [0x20000, 0x2fa1f],
]
const OPENS = '〈《「『【〔〖〘〚〝（［｛｟'
const CLOSES = '、。〉》」』】〕〗〙〛〞〟），．］｝｠'

/** The font as a file of TrueType. */
export function standInFont(): Buffer {
  const glyphs = [Buffer.alloc(0), ...BOXES.map(box)]
  const ends = glyphs.map((_, i) => Buffer.concat(glyphs.slice(0, i + 1)).length)
  return fileOf({
    GPOS: halfSpaces(),
    'OS/2': os2(),
    cmap: characters(),
    glyf: Buffer.concat(glyphs),
    head: head(),
    hhea: u16(1, 0, ASCENT, -DESCENT, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, glyphs.length),
    hmtx: u16(...WIDTHS.flatMap((width, i) => [width, BOXES[i - 1]?.[0] ?? 0])),
    loca: u32(0, ...ends),
    maxp: Buffer.concat([u32(0x10000), u16(glyphs.length, 8, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]),
    name: names('Shirase Stand-in'),
    post: u32(0x30000, 0, 0, 0, 0, 0, 0, 0),
  })
}

/** The frame of a box: two contours of four points. */
function box([left, right]: readonly [number, number]): Buffer {
  const [bottom, top] = [-SPACE, TOP]
  const [l, b, r, t] = [left + LINE, bottom + LINE, right - LINE, top - LINE]
  const steps = (places: number[]) => places.map((place, i) => place - (places[i - 1] ?? 0))
  const across = steps([left, left, right, right, l, r, r, l])
  const up = steps([bottom, top, top, bottom, b, b, t, t])
  const outline = u16(2, left, bottom, right, top, 3, 7, 0)
  return padded(Buffer.concat([outline, Buffer.alloc(8, 1), u16(...across, ...up)]))
}

/** A map of format 13: one glyph for all of a range. */
function characters(): Buffer {
  const groups = RANGES.flatMap(([first, last]) => groupsIn(first, last))
  const format = [u16(13, 0), u32(16 + 12 * groups.length, 0, groups.length)]
  return Buffer.concat([u16(0, 1, 3, 10), u32(12), ...format, ...groups.map((one) => u32(...one))])
}

function groupsIn(first: number, last: number): [first: number, last: number, glyph: number][] {
  const groups: [number, number, number][] = []
  for (let code = first; code <= last; code += 1) {
    const open = groups.at(-1)
    if (open?.[2] === glyphOf(code)) open[1] = code
    else groups.push([code, code, glyphOf(code)])
  }
  return groups
}

function glyphOf(code: number): number {
  const character = String.fromCodePoint(code)
  if (OPENS.includes(character)) return OPENING
  if (CLOSES.includes(character)) return CLOSING
  return code >= 0xff61 && code <= 0xff9f ? HALF : FULL
}

/** The feature `halt`: an opening sign half an em further left, and both half an em narrower. */
function halfSpaces(): Buffer {
  const scripts = Buffer.concat([u16(1), Buffer.from('DFLT'), u16(8, 4, 0, 0, 0xffff, 1, 0)])
  const features = Buffer.concat([u16(1), Buffer.from('halt'), u16(8, 0, 1, 0)])
  const adjusted = [
    u16(2, 16, 0x5, 2, -HALF_EM, -HALF_EM, 0, -HALF_EM),
    u16(1, 2, OPENING, CLOSING),
  ]
  const lookups = Buffer.concat([u16(1, 4, 1, 0, 1, 8), ...adjusted])
  const [afterHead, afterScripts] = [10, 10 + scripts.length]
  const places = u16(1, 0, afterHead, afterScripts, afterScripts + features.length)
  return Buffer.concat([places, scripts, features, lookups])
}

function head(): Buffer {
  const bounds = u16(0, -SPACE, EM, TOP, 0, 8, 2, 1, 0)
  return Buffer.concat([u32(0x10000, 0x10000, 0, 0x5f0f3cf5), u16(0, EM), u32(0, 0, 0, 0), bounds])
}

const os2 = () =>
  Buffer.concat([
    u16(4, EM, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
    Buffer.alloc(10),
    u32(0, 1 << 27, 0, 0),
    Buffer.from('NONE'),
    u16(0x40, 0x3000, 0xffff, ASCENT, -DESCENT, 0, ASCENT, DESCENT),
    u32(1 << 17, 0),
    u16(500, 733, 0, 0x3000, 1),
  ])

function names(family: string): Buffer {
  const says = [family, 'Regular', family, family, 'Version 1', family.replaceAll(' ', '-')]
  const texts = says.map((text) => Buffer.from(text, 'utf16le').swap16())
  const records = texts.map((text, i) => {
    const offset = Buffer.concat(texts.slice(0, i)).length
    return u16(3, 1, 0x409, i + 1, text.length, offset)
  })
  return Buffer.concat([u16(0, says.length, 6 + 12 * says.length), ...records, ...texts])
}
