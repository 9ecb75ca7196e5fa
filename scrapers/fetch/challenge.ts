import { decode } from './charset.ts'
import type { Answer } from './request.ts'
import { isHtml, visible } from './visible.ts'

// A challenge is small, and has next to nothing to read: the marks alone also stand in pages that
// are merely guarded by the same product, and the words in articles about it.
const LARGEST = 256 * 1024
const MOST_TEXT = 400
const MOST_TEXT_UNDER_TITLE = 1_500
const MOST_LINKS = 5

const TITLES =
  /^(just a moment|access (to this page )?(is |has been )?denied|attention required|pardon our interruption|request (rejected|blocked|unsuccessful)|are you (a )?(human|robot)|human verification|robot challenge|security (check|verification)|verify(ing)? (that )?you are (a )?human|ddos-guard|アクセスが拒否|アクセス拒否|セキュリティ(チェック|確認))/i

const MARKS: [string, RegExp][] = [
  ['AWS WAF', /awswaf|AwsWafIntegration|gokuProps/],
  ['Cloudflare', /_cf_chl_|cf-chl|challenge-platform\/h\/\w\/orchestrate|cf-browser-verification/],
  ['Imperva', /_Incapsula_Resource|Incapsula incident/],
  ['Akamai', /sec-if-cpt|sec-cpt|errors\.edgesuite\.net/],
  ['DataDome', /captcha-delivery\.com/],
  ['PerimeterX', /px-captcha/],
  ['captcha', /<(form|input|iframe|script|div|img)\b[^>]*(captcha|cf-turnstile)/i],
  ['human check', /(verify|confirm|checking)[^.]{0,40}(you are|you're) (a )?(human|not a robot)/i],
  ['browser check', /checking your browser before|enable javascript and cookies to continue/i],
]

/** Whose challenge stands in the place of the page, or null when the page is one. */
export function challengeIn({ headers, body }: Pick<Answer, 'headers' | 'body'>): string | null {
  if (/challenge/i.test(headers['cf-mitigated'] ?? '')) return 'Cloudflare'
  if (/challenge|captcha/i.test(headers['x-amzn-waf-action'] ?? '')) return 'AWS WAF'
  if (body.length === 0 || body.length > LARGEST) return null
  const { text: html } = decode(body, headers['content-type'] ?? null)
  return isHtml(html) ? challengeOnPage(html) : null
}

function challengeOnPage(html: string): string | null {
  const { title, text, links } = visible(html)
  if (links > MOST_LINKS) return null
  if (TITLES.test(title.normalize('NFKC')) && text.length <= MOST_TEXT_UNDER_TITLE) return title
  if (text.length > MOST_TEXT) return null
  return MARKS.find(([, mark]) => mark.test(html))?.[0] ?? null
}
