import { expect, test } from 'vitest'
import { challengeIn } from '#scrapers/fetch/challenge.ts'

const html = (head: string, body = '') =>
  Buffer.from(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`)
const by = (body: Buffer, headers: Record<string, string> = {}) =>
  challengeIn({ body, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } })

const ARTICLE =
  '<p>個人情報保護委員会は、ウェブサイトの認証（CAPTCHA等）の設定に係る注意喚起を公表しました。</p>'.repeat(
    12,
  )
const NAVIGATION = Array.from({ length: 8 }, (_, i) => `<a href="/${i}">第${i}回</a>`).join('')

test.each([
  ['Just a moment...', '<div id="cf-please-wait"></div>'],
  ['Attention Required! | Cloudflare', '<h1>Sorry, you have been blocked</h1>'],
  ['Access Denied', 'You don\'t have permission to access "/" on this server. Reference #18.4f'],
  ['Pardon Our Interruption', 'Something about your browser made us think you might be a bot.'],
  ['Human Verification', '<div id="captcha-container"></div>'],
  ['アクセスが拒否されました', ''],
])('a small page with the title "%s" is a challenge', (title, body) => {
  expect(by(html(`<title>${title}</title>`, body))).toBe(title)
})

test.each([
  [
    'AWS WAF',
    html(
      '<script src="https://a1.token.awswaf.com/a1/challenge.js"></script>',
      '<div id="challenge-container"></div>',
    ),
  ],
  [
    'AWS WAF',
    html('', '<script>AwsWafIntegration.getToken().then(() => location.reload(true))</script>'),
  ],
  [
    'Imperva',
    html(
      '<META NAME="robots">',
      '<iframe src="/_Incapsula_Resource?CWUDNSAI=9">Request unsuccessful. Incapsula incident ID: 1-2</iframe>',
    ),
  ],
  ['Cloudflare', html('<script>window._cf_chl_opt={cvId:"3"}</script>')],
  ['DataDome', html('<script src="https://ct.captcha-delivery.com/c.js"></script>')],
  [
    'captcha',
    html(
      '<title>www</title>',
      '<form action="/verify"><input name="captcha"><button>送信</button></form>',
    ),
  ],
  ['captcha', html('<title>www</title>', '<div class="g-recaptcha" data-sitekey="x"></div>')],
  [
    'human check',
    html('<title>www</title>', '<p>Please verify that you are human to continue.</p>'),
  ],
])('a page without content and with the mark of %s is a challenge', (whose, body) => {
  expect(by(body)).toBe(whose)
})

test('a header that names a challenge is enough', () => {
  const empty = Buffer.alloc(0)
  expect(by(empty, { 'cf-mitigated': 'challenge' })).toBe('Cloudflare')
  expect(by(empty, { 'x-amzn-waf-action': 'captcha' })).toBe('AWS WAF')
})

test('a challenge is seen whatever the page was said to be', () => {
  const page = html('<title>Just a moment...</title>')
  expect(by(page, { 'content-type': 'application/rss+xml' })).not.toBeNull()
  expect(by(Buffer.from(`\n<!-- x -->${page}`), { 'content-type': 'text/plain' })).not.toBeNull()
})

test.each([
  ['an article about captchas', html('<title>CAPTCHAの設定</title>', ARTICLE)],
  [
    'a short notice that says captcha',
    html('<title>お知らせ</title>', '<p>CAPTCHAを導入しました。</p>'),
  ],
  [
    'an article whose title says access denied',
    html('<title>Access denied: a study</title>', ARTICLE.repeat(3)),
  ],
  [
    'a guarded page with content',
    html('<script src="https://a1.token.awswaf.com/a1/challenge.js"></script>', ARTICLE),
  ],
  [
    'a short guarded index',
    html('<script src="https://a1.token.awswaf.com/a1/challenge.js"></script>', NAVIGATION),
  ],
  [
    'a page with a search form under a captcha',
    html('<title>検索</title>', `${NAVIGATION}<div class="g-recaptcha"></div>`),
  ],
  [
    'a small page with injected detection',
    html(
      '<title>通知</title>',
      "<p>通知</p><script>a.src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'</script>",
    ),
  ],
  ['a tiny ordinary page', html('<title>a</title>', 'here')],
  ['an empty page', Buffer.alloc(0)],
])('%s is not a challenge', (_, body) => {
  expect(by(body)).toBeNull()
})

test('a feed is not a challenge, whatever its items say', () => {
  const feed =
    '<?xml version="1.0"?><rss><channel><title>Access Denied</title><item><title>awswaf g-recaptcha</title></item></channel></rss>'
  expect(by(Buffer.from(feed), { 'content-type': 'text/html' })).toBeNull()
  expect(by(Buffer.from('{"title":"Just a moment"}'))).toBeNull()
})
