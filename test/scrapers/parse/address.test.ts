import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalAddress, linkUrl } from '#scrapers/parse/address.ts'

const base = 'https://www.ppc.go.jp/information/'
const canonical = (href: string) => canonicalAddress(href, base)

test.each([
  ['/news/press/2026/260407?ref=ninf', '/news/press/2026/260407'],
  ['/news/press/2026/260407/', '/news/press/2026/260407'],
  ['/publication_2021/?ref=ninf#?ref=ninf', '/publication_2021'],
  ['/#kyoiku?ref=ninf', '/#kyoiku'],
  ['/kensyu_material?ref=ninf#gyosei_mynum', '/kensyu_material#gyosei_mynum'],
  ['/enforcement/cooperation//250918_EU_McGrath', '/enforcement/cooperation/250918_EU_McGrath'],
  ['/a/index.html', '/a'],
  ['/a//index.html?utm_source=x&utm_medium=y', '/a'],
  ['/news/press/2026/26 622', '/news/press/2026/26%20622'],
  ['/a ', '/a'],
  ['/files/%e6%8c%87.pdf', '/files/%E6%8C%87.pdf'],
  ['/files/指.pdf', '/files/%E6%8C%87.pdf'],
  ['/2026/dec/261203_kou.html?20261204', '/2026/dec/261203_kou.html'],
  ['/files/a.pdf?v=2', '/files/a.pdf'],
  ['/news?20261204', '/news?20261204'],
  ['/list.html?page=2', '/list.html?page=2'],
  ['/kaiken.html?t=101', '/kaiken.html?t=101'],
  ['/list.html?date=20261203', '/list.html?date=20261203'],
  ['/detail.html?id=20261204', '/detail.html?id=20261204'],
  ['', null],
  ['javascript:void(0)', null],
  ['mailto:a@example.jp', null],
  ['tel:0312345678', null],
  ['https://', null],
])('%s is %s', (href, path) => {
  expect(canonical(href)).toBe(path && `https://www.ppc.go.jp${path}`)
})

test('http and https are one address', () => {
  const written = 'http://www.moj.go.jp/JINKEN/jinken03_00156.html'
  expect(canonical(written)).toBe(canonical(written.replace('http:', 'https:')))
  expect(canonical('http://www.moj.go.jp:80/a')).toBe('https://www.moj.go.jp/a')
})

test('a query that carries an id stays whole', () => {
  const id =
    'https://public-comment.e-gov.go.jp/servlet/Public?CLASSNAME=PCMMSTDETAIL&id=120260017&Mode=0'
  expect(canonical(id)).toBe(id)
  expect(canonical(`${id}&utm_source=mail`)).toBe(id)
  expect(canonical('https://youtube.com/watch?v=Ab1&ref=x')).toBe('https://youtube.com/watch?v=Ab1')
})

test('a parameter whose name only begins like a tracking one stays', () => {
  expect(canonical('/a?reference=3&href=4')).toBe('https://www.ppc.go.jp/a?href=4&reference=3')
  expect(canonical('/a#ref')).toBe('https://www.ppc.go.jp/a#ref')
})

test('parameters in another order, and what a server gives each visitor, make no other address', () => {
  expect(canonical('/a?b=2&a=1')).toBe(canonical('/a?a=1&b=2'))
  expect(canonical('/a?x=2&a=1&x=1')).toBe('https://www.ppc.go.jp/a?a=1&x=2&x=1')
  expect(canonical('/a?id=7&PHPSESSID=q8v2')).toBe('https://www.ppc.go.jp/a?id=7')
  expect(canonical('/a/list.do;jsessionid=0A1B?id=7')).toBe('https://www.ppc.go.jp/a/list.do?id=7')
  expect(canonical('/a?session=7')).toBe('https://www.ppc.go.jp/a?session=7')
})

test('one call for comments is one address under both screens of the portal, its result another', () => {
  const at = (path: string) => canonical(`https://public-comment.e-gov.go.jp${path}`)
  const call = at('/servlet/Public?CLASSNAME=PCMMSTDETAIL&id=240260010&Mode=0')
  expect(at('/pcm/detail?CLASSNAME=PCMMSTDETAIL&id=240260010&Mode=0')).toBe(call)
  expect(at('/servlet/Public?CLASSNAME=PCMMSTDETAIL&Mode=0&id=240260010')).toBe(call)
  expect(at('/servlet/Public?CLASSNAME=PCMMSTDETAIL&id=240260010&Mode=1')).not.toBe(call)
  expect(at('/servlet/Public?CLASSNAME=PCMMSTLIST&id=240260010&Mode=0')).not.toBe(call)
})

test('the address as linked keeps its tracking', () => {
  expect(linkUrl(' /a b/?ref=ninf ', base)).toBe('https://www.ppc.go.jp/a%20b/?ref=ninf')
  expect(linkUrl('mailto:a@example.jp', base)).toBeNull()
})

const word = fc.stringMatching(/^[A-Za-z0-9_.-]{1,8}$/)
const path = fc.array(fc.oneof(word, fc.constantFrom('', 'index.html', 'May', 'may')), {
  maxLength: 5,
})
const query = fc.array(fc.tuple(word, word), { maxLength: 3 })
const address = fc.tuple(path, query, fc.option(word)).map(([segments, pairs, fragment]) => {
  const search = pairs.map((pair) => pair.join('=')).join('&')
  return `https://www.ppc.go.jp/${segments.join('/')}${search && `?${search}`}${fragment ? `#${fragment}` : ''}`
})

test('what is canonical stays as it is', () => {
  fc.assert(
    fc.property(
      fc.oneof(address, fc.webUrl({ withQueryParameters: true, withFragments: true })),
      (url) => {
        const once = canonical(url)
        expect(once && canonical(once)).toBe(once)
      },
    ),
  )
})

// Separators and sessions where no page has them.
const odd = fc
  .stringMatching(
    /^[?&=;a-cA-C/#.%]{0,8}(ref|utm_x|PHPSESSID|fbclid|;jsessionid)?[=&?;]{0,3}a?[&?]{0,3}$/,
  )
  .map((rest) => `https://www.ppc.go.jp/a${rest}`)

test('so does what is left of an odd one', () => {
  fc.assert(
    fc.property(odd, (url) => {
      const once = canonical(url)
      expect(once && canonical(once)).toBe(once)
    }),
    {
      examples: [['a?a&&a'], ['a?a&?='], ['a/.;jsessionid=']].map(([rest]) => [
        `https://a.jp/${rest}`,
      ]),
    },
  )
})

test('any text has an address or none, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (href, anything) => {
      const once = canonical(href)
      if (once) expect(canonical(once)).toBe(once)
      canonicalAddress(href, anything)
      linkUrl(href, anything)
    }),
  )
})

const tracking = fc.constantFrom(
  'ref=ninf',
  'ref=tninf',
  'ref=',
  'utm_source=x',
  'utm_campaign=a-b',
)

test('tracking in the query or in the fragment never changes an address', () => {
  fc.assert(
    fc.property(address, tracking, tracking, (url, one, other) => {
      const [before = '', fragment] = url.split('#')
      const joined = `${before}${before.includes('?') ? '&' : '?'}${one}`
      expect(canonical(joined + (fragment ? `#${fragment}` : ''))).toBe(canonical(url))
      expect(canonical(`${url}${fragment ? '?' : '#?'}${other}`)).toBe(canonical(url))
    }),
  )
})

test('the case of a path is kept', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (segments) => {
      const last = segments.at(-1) ?? ''
      fc.pre(last !== 'index.html' && !segments.some((segment) => /^\.+$/.test(segment)))
      expect(canonical(`/${segments.join('/')}`)).toBe(
        `https://www.ppc.go.jp/${segments.join('/')}`,
      )
    }),
  )
})
