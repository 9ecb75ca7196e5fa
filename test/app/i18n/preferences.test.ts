import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choiceCookie, ownPath, readLanguage, readTheme } from '#app/i18n/preferences.ts'

const headers = (over: Record<string, string>) => new Headers(over)

test('the language is the choice, else the browser’s, else English', () => {
  const browser = { 'accept-language': 'fr;q=0.9, ja;q=0.8, en;q=0.1' }
  expect(readLanguage(headers({ ...browser, cookie: 'a=b; language=en' }))).toBe('en')
  expect(readLanguage(headers(browser))).toBe('ja')
  expect(readLanguage(headers({ 'accept-language': 'ja-JP' }))).toBe('ja')
  expect(readLanguage(headers({ 'accept-language': 'en;q=0.2, ja;q=0' }))).toBe('en')
  expect(readLanguage(headers({ 'accept-language': 'de' }))).toBe('en')
  expect(readLanguage(headers({}))).toBe('en')
})

test('a cookie that is no choice is ignored', () => {
  expect(readLanguage(headers({ cookie: 'language=xx' }))).toBe('en')
  expect(readTheme(headers({ cookie: 'theme=pink' }))).toBe('auto')
  expect(readTheme(headers({ cookie: 'theme=dark' }))).toBe('dark')
})

test('a choice is kept for a year, out of reach of scripts and other sites', () => {
  expect(choiceCookie('theme', 'dark')).toBe(
    'theme=dark; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly',
  )
})

test('one goes back to where one was', () => {
  expect(ownPath('/updates?q=%E8%82%96%E5%83%8F')).toBe('/updates?q=%E8%82%96%E5%83%8F')
  expect(ownPath('/')).toBe('/')
})

test.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example/',
  'evil',
  '',
  null,
  '/\t/x',
])('an address that could lead elsewhere becomes the first page: %s', (to) => {
  expect(ownPath(to)).toBe('/')
})

test('whatever is asked, the answer is a path of this site', () => {
  const part = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '@',
    ':',
    'http:',
    'a',
    '?',
    '#',
    '\t',
    '\n',
    '%2f',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const url = new URL(ownPath(parts.join('')), 'http://here.invalid')
      expect(url.origin).toBe('http://here.invalid')
    }),
  )
})
