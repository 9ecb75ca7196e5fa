import { LANGUAGES, type Language } from './translate.ts'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const YEAR_SECONDS = 31_536_000

/** The language of a request: the person's choice, else the browser's, else English. */
export function readLanguage(headers: Headers): Language {
  const chosen = cookieOf(headers, 'language')
  return LANGUAGES.find((language) => language === chosen) ?? preferred(headers) ?? 'en'
}

export function readTheme(headers: Headers): Theme {
  const chosen = cookieOf(headers, 'theme')
  return THEMES.find((theme) => theme === chosen) ?? 'auto'
}

/** A `Set-Cookie` value that keeps a choice for a year. */
export function choiceCookie(name: 'language' | 'theme', value: string): string {
  return `${name}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax; HttpOnly`
}

/** A path of this site to go back to; anything that could lead elsewhere becomes `/`. */
export function ownPath(to: unknown): string {
  if (typeof to !== 'string' || !/^\/(?![/\\])/.test(to)) return '/'
  const base = 'http://self.invalid'
  if (!URL.canParse(to, base)) return '/'
  const url = new URL(to, base)
  return url.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search : '/'
}

function preferred(headers: Headers): Language | null {
  const ranked = (headers.get('accept-language') ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';')
      const weight = rest.map((piece) => /^\s*q=([\d.]+)/.exec(piece)?.[1]).find(Boolean)
      return { language: tag.split('-')[0], weight: Number(weight ?? 1) }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  for (const { language } of ranked) {
    const known = LANGUAGES.find((candidate) => candidate === language)
    if (known) return known
  }
  return null
}

function cookieOf(headers: Headers, name: string): string | null {
  for (const pair of (headers.get('cookie') ?? '').split(';')) {
    const [key, value] = pair.trim().split('=')
    if (key === name) return value ?? null
  }
  return null
}
