import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Installation, startInstallation } from './installation.ts'

const PATHS = [
  '/',
  '/timeline',
  '/timeline?by=instrument',
  '/updates',
  '/updates?q=肖像',
  '/updates?q=あ',
  '/updates/1',
  '/instruments',
  '/instruments/genai-ip-principle-code',
  '/instruments/ai-promotion-act',
  '/instruments/ai-basic-plan',
  '/instruments/jftc-genai-market-study',
  '/instruments/jftc-ai-search-study',
  '/instruments/moj-ai-misuse-panel',
  '/instruments/appi-amendment',
  '/instruments/appi-guidelines',
  '/instruments/copyright-act-30-4',
  '/instruments/bunka-ai-copyright-guidance',
  '/instruments/info-platform-act',
  '/instruments/ai-business-guidelines',
  '/instruments/smartphone-act',
  '/instruments/ip-promotion-plan',
  '/instruments/eu-ai-act-gpai',
  '/instruments/us-training-data-disclosure',
  '/glossary',
  '/glossary?q=公布',
  '/review',
  '/glossary',
  '/sources',
  '/sign-in',
]

/** The state of each instrument, and since when, as the law stood in November 2026. */
const STATES = [
  ['genai-ip-principle-code', 'Adopted or published', '25 Aug 2026'],
  ['ai-promotion-act', 'In force', '1 Sep 2025'],
  ['ai-basic-plan', 'Adopted or published', '14 Jul 2026'],
  ['jftc-genai-market-study', 'Adopted or published', '16 Apr 2026'],
  ['jftc-ai-search-study', 'Under study', '24 Dec 2025'],
  ['moj-ai-misuse-panel', 'Adopted or published', '7 Aug 2026'],
  ['appi-amendment', 'Partly in force', '17 Jul 2026'],
  ['appi-guidelines', 'In force', 'since 27 Jun 2024 or before'],
  ['copyright-act-30-4', 'In force', 'since 15 Mar 2024 or before'],
  ['bunka-ai-copyright-guidance', 'Adopted or published', '31 Jul 2024'],
  ['info-platform-act', 'In force', '1 Apr 2025'],
  ['ai-business-guidelines', 'Adopted or published', '31 Mar 2026'],
  ['smartphone-act', 'In force', '18 Dec 2025'],
  ['ip-promotion-plan', 'Adopted or published', '12 Jun 2026'],
  ['eu-ai-act-gpai', 'Applicable in part', '2 Aug 2025'],
  ['us-training-data-disclosure', 'In force', '1 Jan 2026'],
] as const

describe.each(['2026-11-21', '2027-04-01'])('as of %s', (day) => {
  let app: Installation

  beforeAll(async () => {
    // Port 9 of this machine answers nobody: what the sources look like without a network.
    app = await startInstallation({
      SHIRASE_NOW: `${day}T09:00+09:00`,
      SHIRASE_REPLAY_URL: 'http://127.0.0.1:9',
    })
  }, 120_000)

  afterAll(() => app?.stop())

  const open = (path: string, language: 'en' | 'ja' = 'en') =>
    fetch(encodeURI(app.url + path), { headers: { 'accept-language': language } })

  const text = async (path: string, language: 'en' | 'ja' = 'en') =>
    (await (await open(path, language)).text())
      .replace(/<script[\s\S]*?<\/script>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')

  test.each(PATHS)('%s opens in both languages, with what every page must say', async (path) => {
    for (const language of ['en', 'ja'] as const) {
      const response = await open(path, language)
      expect(response.status).toBe(200)
      const html = await response.text()
      expect(html).toContain(`<html lang="${language}"`)
      expect(html).toContain('情報提供であり、法的助言ではありません')
      expect(html).not.toContain('\0')
      expect(html).not.toMatch(/\bundefined\b|\bNaN\b|Invalid Date|\[object/)
    }
    expect(await text(path)).toContain('nformation, not legal advice')
  })

  test.each(['/timeline', '/updates', '/instruments', '/review', '/sources', '/glossary'])(
    '%s is led to from every page',
    async (path) => {
      expect(await (await open('/sign-in')).text()).toContain(`href="${path}"`)
    },
  )

  test('a filter that nothing fits says so, and not that nothing is tracked', async () => {
    const page = await text('/instruments?jurisdiction=us&force=plan')
    expect(page).toContain('No tracked instrument fits.')
    expect(page).not.toContain('No instrument is tracked yet.')
  })

  test.each(STATES)('%s stands at %s since %s', async (id, stage, since) => {
    const page = await text(`/instruments/${id}`)
    expect(page).toContain(stage)
    expect(page).toContain(since)
  })

  test('the overview shows the threshold milestone with both readings and its doubts', async () => {
    const page = await text('/')
    expect(page).toMatch(/high-impact/)
    expect(page).toMatch(/Q3 2026/)
    expect(page).toMatch(/disputed/i)
    expect(page).toMatch(/secondary/)
  })

  test('every backfilled update can be reached from the list, page by page', async () => {
    const seen = new Set<string>()
    let next: string | undefined = '/updates'
    for (let pages = 0; next && pages < 100; pages += 1) {
      const html: string = await (await open(next)).text()
      for (const [, id] of html.matchAll(/href="\/updates\/(\d+)"/g)) seen.add(id!)
      next = /href="(\/updates\?[^"]*before=\d+[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
    }
    const total = Number(
      /([\d,]+) published items/.exec(await text('/updates'))![1]!.replace(',', ''),
    )
    expect(total).toBeGreaterThan(500)
    expect(seen.size).toBe(total)
  })

  test('without a network the sources say unreachable in words', async () => {
    await expect.poll(() => text('/sources'), { timeout: 30_000 }).toMatch(/unreachable/i)
  })

  test('an upper bound is never shown as a day of its own', async () => {
    const page = await text('/instruments/appi-amendment')
    expect(page).toContain(
      'between 17 Jul 2026 and 16 Jul 2028, on a day to be set by cabinet order',
    )
    expect(
      page.replaceAll(/between 17 Jul 2026 and 16 Jul 2028|latest possible day,? 16 Jul 2028/g, ''),
    ).not.toMatch(/\bon 16 Jul 2028/)
  })

  test('a page that is not there says so with its status', async () => {
    for (const path of [
      '/nowhere',
      '/updates/999999999',
      '/instruments/nothing',
      '/captures/1',
      '/updates/abc',
    ]) {
      expect([path, (await open(path)).status]).toEqual([path, 404])
    }
  })

  test('a browser that asks to save data gets a whole page without scripts, and at least a quarter fewer bytes', async () => {
    const plain = await fetch(`${app.url}/updates`, { headers: { 'save-data': 'on' } })
    const whole = await (await open('/updates')).text()
    expect(plain.headers.get('vary')).toContain('Save-Data')
    const html = await plain.text()
    const titles = (page: string) => page.match(/<a [^>]*href="\/updates\/\d+"/g)!.length
    expect(titles(html)).toBe(titles(whole))
    expect([html.includes('<script'), whole.includes('<script')]).toEqual([false, true])
    expect(html.length).toBeLessThan(whole.length * 0.75)
  })

  test('the policy lets no foreign script run, and no inline style stands on a page', async () => {
    const response = await open('/')
    const policy = response.headers.get('content-security-policy')!
    expect(policy).toMatch(/default-src 'self'/)
    expect(policy).not.toMatch(/unsafe/)
    const html = await response.text()
    const nonce = /'nonce-([^']+)'/.exec(policy)![1]
    const inline = [...html.matchAll(/<script[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !tag.includes('src="/'))
    expect(inline.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
    expect(html).not.toMatch(/ style="/)
  })

  test('a foreign host, a foreign origin and other methods are refused', async () => {
    const { request } = await import('node:http')
    const status = (headers: Record<string, string>, method = 'GET', path = '/') =>
      new Promise<number>((resolve, reject) => {
        request(app.url + path, { method, headers }, (response) =>
          resolve(response.resume().statusCode!),
        )
          .on('error', reject)
          .end()
      })
    expect(await status({ host: 'evil.example' })).toBe(421)
    expect(await status({ origin: 'https://evil.example' }, 'POST', '/preferences')).toBe(403)
    expect(await status({}, 'POST', '/preferences')).toBe(403)
    expect(await status({}, 'DELETE')).toBe(405)
  })
})
