import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { charsetOf, decode } from '#scrapers/fetch/charset.ts'

const TEXT = '個人情報保護委員会からのお知らせ、報道発表資料'
const IN = {
  'utf-8': Buffer.from(TEXT),
  shift_jis: Buffer.from(
    '8cc2906c8fee95f195db8cec88cf88f589ef82a982e782cc82a8926d82e782b98141' +
      '95f193b994ad955c8e9197bf',
    'hex',
  ),
  'euc-jp': Buffer.from(
    'b8c4bfcdbef0caf3caddb8eeb0d1b0f7b2f1a4aba4e9a4cea4aac3cea4e9a4bba1a2caf3c6bbc8afc9bdbbf1cec1',
    'hex',
  ),
  'iso-2022-jp': Buffer.from(
    '1b244238443f4d3e704a734a5d386e305130773271242b2469244e242a434e246924' +
      '3b21224a73463b482f493d3b714e411b2842',
    'hex',
  ),
} as const

const page = (head: string, charset: keyof typeof IN) =>
  Buffer.concat([Buffer.from(`${head}<p>`), IN[charset], Buffer.from('</p>')])

test('a real Shift_JIS feed is read by its XML declaration', () => {
  const bytes = readFileSync('test/fixtures/www.soumu.go.jp/news.rdf')
  const { text, charset, from, contradicted } = decode(bytes, 'application/xml')
  expect({ charset, from, contradicted }).toEqual({
    charset: 'shift_jis',
    from: 'xml',
    contradicted: null,
  })
  expect(text).toContain('総務省')
  expect(text).not.toContain('\ufffd')
})

test('a real Shift_JIS feed is read although its header says UTF-8, and the contradiction is told', () => {
  const bytes = readFileSync('test/fixtures/www.soumu.go.jp/news.rdf')
  const { text, charset, from, contradicted } = decode(bytes, 'text/xml; charset=UTF-8')
  expect({ charset, from, contradicted }).toEqual({
    charset: 'shift_jis',
    from: 'xml',
    contradicted: 'utf-8',
  })
  expect(text).toBe(decode(bytes, null).text)
})

test.each([
  [
    'a byte order mark',
    Buffer.concat([Buffer.from('efbbbf', 'hex'), IN['utf-8']]),
    'text/html; charset=shift_jis',
    'utf-8',
    'bom',
  ],
  [
    'a UTF-16 byte order mark',
    Buffer.from(`\ufeff${TEXT}`, 'utf16le'),
    'text/html; charset=utf-8',
    'utf-16le',
    'bom',
  ],
  [
    'the header',
    page('<meta charset="utf-8">', 'shift_jis'),
    'text/html; charset="Shift_JIS"',
    'shift_jis',
    'header',
  ],
  [
    'the XML declaration',
    page("<?xml version='1.0' encoding='EUC-JP'?>", 'euc-jp'),
    'text/xml',
    'euc-jp',
    'xml',
  ],
  [
    'the meta element',
    page('<html><meta charset=shift_jis>', 'shift_jis'),
    'text/html',
    'shift_jis',
    'meta',
  ],
  [
    'the older meta element',
    page('<meta http-equiv="Content-Type" content="text/html; charset=EUC-JP">', 'euc-jp'),
    null,
    'euc-jp',
    'meta',
  ],
  [
    'ISO-2022-JP in the meta element',
    page('<meta charset="iso-2022-jp">', 'iso-2022-jp'),
    null,
    'iso-2022-jp',
    'meta',
  ],
  ['nothing', page('', 'utf-8'), null, 'utf-8', 'default'],
] as const)('the charset comes from %s', (_, bytes, contentType, charset, from) => {
  const decoded = decode(bytes, contentType)
  expect(decoded).toMatchObject({ charset, from, contradicted: null })
  expect(decoded.text).toContain(TEXT)
  expect(decoded.text).not.toMatch(/^\ufeff/)
})

test.each([
  [
    'Shift_JIS bytes under a UTF-8 header',
    page('<meta charset="Shift_JIS">', 'shift_jis'),
    'utf-8',
    'shift_jis',
    'meta',
  ],
  [
    'UTF-8 bytes under a Shift_JIS header',
    page('<meta charset="utf-8">', 'utf-8'),
    'shift_jis',
    'utf-8',
    'meta',
  ],
  [
    'UTF-8 bytes under an EUC-JP header and no other word',
    page('', 'utf-8'),
    'euc-jp',
    'utf-8',
    'default',
  ],
  [
    'Shift_JIS bytes under a server’s default of Latin-1',
    page('<meta charset="x-sjis">', 'shift_jis'),
    'iso-8859-1',
    'shift_jis',
    'meta',
  ],
  [
    'EUC-JP bytes under a server’s default of Latin-1',
    page('<meta charset="euc-jp">', 'euc-jp'),
    'iso-8859-1',
    'euc-jp',
    'meta',
  ],
  [
    'EUC-JP bytes under a server’s default of Latin-1 and no other word',
    page('', 'euc-jp'),
    'iso-8859-1',
    'euc-jp',
    'bytes',
  ],
  [
    'ISO-2022-JP bytes under a UTF-8 header',
    Buffer.concat([page('<meta charset="iso-2022-jp">', 'iso-2022-jp'), IN['iso-2022-jp']]),
    'utf-8',
    'iso-2022-jp',
    'meta',
  ],
  [
    'Shift_JIS bytes that are UTF-8 by every declaration',
    page('<meta charset="utf-8">', 'shift_jis'),
    'utf-8',
    'shift_jis',
    'bytes',
  ],
  [
    'EUC-JP bytes that are UTF-8 by every declaration',
    page('<meta charset="utf-8">', 'euc-jp'),
    'utf-8',
    'euc-jp',
    'bytes',
  ],
] as const)('%s are read as what they are', (_, bytes, declared, charset, from) => {
  const decoded = decode(bytes, `text/html; charset=${declared}`)
  expect(decoded).toMatchObject({ charset, from })
  expect(decoded.contradicted).toBe(charset === declared ? null : charsetOf(declared))
})

test('Shift_JIS without any declaration is seen from its bytes', () => {
  expect(decode(page('', 'shift_jis'), null)).toMatchObject({
    charset: 'shift_jis',
    from: 'bytes',
    contradicted: null,
  })
})

test('a UTF-8 page that is cut within a character, or has one bad byte, stays UTF-8', () => {
  const cut = IN['utf-8'].subarray(0, -1)
  const bad = Buffer.concat([Buffer.from('The plan of '), IN['utf-8'], Buffer.from([0x92])])
  const few = Buffer.from('The regulator\x92s plan', 'latin1')
  for (const bytes of [cut, bad, few])
    expect(decode(bytes, 'text/html; charset=utf-8')).toMatchObject({
      charset: 'utf-8',
      from: 'header',
    })
})

test('a declaration in a comment, or beyond 4 KB, or with an unknown label, says nothing', () => {
  const heads = [
    '<!-- <meta charset="euc-jp"> -->',
    `${' '.repeat(4_096)}<meta charset="euc-jp">`,
    '<meta charset="klingon">',
  ]
  for (const head of heads)
    expect(decode(Buffer.from(`${head}plain`), null)).toMatchObject({
      charset: 'utf-8',
      from: 'default',
    })
})

test.each([
  ['cp932', 'shift_jis'],
  ['CP932', 'shift_jis'],
  ['Windows-31J', 'shift_jis'],
  ['MS932', 'shift_jis'],
  ['x-sjis', 'shift_jis'],
  ['ujis', 'euc-jp'],
  ['x-euc-jp', 'euc-jp'],
  ['ISO-2022-JP', 'iso-2022-jp'],
  ['utf8', 'utf-8'],
  ['klingon', null],
])('the label %s means %s', (label, charset) => {
  expect(charsetOf(label)).toBe(charset)
})

test('text in UTF-8 is read as it is, whatever Japanese charset a header claims', () => {
  const japanese = fc.string({
    unit: fc.constantFrom(...'人工知能基本計画令和八年〇ーアイガイドライン、。'),
    minLength: 4,
  })
  fc.assert(
    fc.property(
      japanese,
      fc.constantFrom('shift_jis', 'euc-jp', 'utf-8', 'cp932'),
      (text, label) => {
        expect(decode(Buffer.from(text), `text/html; charset=${label}`).text).toBe(text)
      },
    ),
    { numRuns: 200 },
  )
})

test('any bytes are read without an error, in a charset that has a name', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (bytes, type) => {
      const { charset } = decode(bytes, type)
      expect(charset).toBe(charsetOf(charset))
    }),
    { numRuns: 200 },
  )
})
