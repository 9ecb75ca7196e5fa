import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { STAND_IN } from '#app/faces/stand-in.server.ts'
import { standInFont } from '#app/faces/stand-in-font.ts'

const font = standInFont()

/** A table of the font, by the list of tables at its head. */
function tableOf(name: string): Buffer {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, i) =>
    font.subarray(12 + 16 * i, 28 + 16 * i),
  )
  const entry = entries.find((one) => one.toString('latin1', 0, 4) === name)!
  const offset = entry.readUInt32BE(8)
  return font.subarray(offset, offset + entry.readUInt32BE(12))
}

/** How many thousandths of an em a character is wide; null where the face has it not. */
function widthOf(character: string): number | null {
  const map = tableOf('cmap').subarray(12)
  for (let at = 16; at < map.readUInt32BE(4); at += 12) {
    const [first, last] = [map.readUInt32BE(at), map.readUInt32BE(at + 4)]
    const code = character.codePointAt(0)!
    if (code >= first && code <= last)
      return tableOf('hmtx').readUInt16BE(4 * map.readUInt32BE(at + 8))
  }
  return null
}

test('kana, ideographs and their signs are one em wide, half-width katakana half of one', () => {
  expect([...'あア永改。、「」（）・ー々〇㈱Ａ𠮟'].map(widthOf)).toEqual(Array(17).fill(1000))
  expect([...'ｱﾝﾞ'].map(widthOf)).toEqual([500, 500, 500])
})

test('Latin letters and digits are left to the other faces', () => {
  expect([...'Az09é·–'].map(widthOf)).toEqual(Array(7).fill(null))
})

test('the sum of the whole file is the one that a font must have', () => {
  let sum = 0
  for (let at = 0; at < font.length; at += 4) sum = (sum + font.readUInt32BE(at)) >>> 0
  expect(sum).toBe(0xb1b0afba)
})

test('its script stands in a page as it is written', () => {
  expect(STAND_IN).not.toMatch(/[&<>"']/)
  expect(STAND_IN).toContain(font.toString('base64'))
})

/** The names of the faces that a page adds where a Japanese character is drawn so wide; null = no canvas. */
function added(width: number | null): string[] {
  const faces: string[] = []
  const pen = width === null ? null : { measureText: () => ({ width }) }
  class FontFace {
    constructor(
      readonly family: string,
      readonly bytes: Uint8Array,
    ) {}
  }
  const fonts = {
    add: ({ family, bytes }: FontFace) => {
      faces.push(family)
      expect(Buffer.from(bytes).equals(font)).toBe(true)
    },
  }
  const document = { fonts, createElement: () => ({ getContext: () => pen }) }
  runInNewContext(STAND_IN, { document, FontFace, Uint8Array, atob })
  return faces
}

test('a machine that draws Japanese gets no stand-in, and one that does not gets it', () => {
  expect(added(100)).toEqual([])
  expect(added(60)).toEqual(['Shirase Stand-in'])
})

test('where nothing can be measured, the stand-in waits behind every other face', () => {
  expect(added(null)).toEqual(['Shirase Stand-in'])
})
