import { expect, test } from 'vitest'
import { DutyMark } from '#app/components/marks/duty-mark.tsx'
import { HowKnown } from '#app/components/obligations/obligation-heading.tsx'
import { Whom } from '#app/components/obligations/whom.tsx'
import { translatorOf } from '#app/i18n/dictionaries.server.ts'
import { registerCsv } from '#app/obligations/csv.server.ts'
import { obligationPage } from '#app/obligations/detail.server.ts'
import { registerPage } from '#app/obligations/page.server.ts'
import { render } from '#test/app/components/render.tsx'
import { contextOf } from '#test/app/page-context.ts'

const context = contextOf()
const breach = (at = context) => obligationPage(at, 'appi-breach-notice')!.duty

test('of the notice of a leak only the relief is not in force, and the duty that stands is said to go on', () => {
  const { state, title, meanwhile, claims } = breach()
  expect(state).toBe('not-yet')
  expect(title.en).toMatch(/^Relief/)
  expect(title.ja).toMatch(/の緩和/)
  expect(meanwhile?.en).toMatch(/goes on; only the relief is not in force/)
  expect(meanwhile?.ja).toMatch(/未施行なのは緩和のみ/)
  expect(claims.at(-1)).toMatchObject({ rank: 'unverified' })
  expect(registerCsv(context, new URLSearchParams(), translatorOf('en'))).toMatch(/goes on; only/)
})

test('a relief has no sanction, and is not said to be a duty', () => {
  const { sanction, state, title } = breach()
  const [en, ja] = [translatorOf('en'), translatorOf('ja')]
  expect(`${title.en} ${sanction.en}`).toMatch(/no duty.*None; it is a relief/)
  expect(`${title.ja} ${sanction.ja}`).toMatch(/義務ではない.*なし/)
  expect([en(`duty.${state}`), ja(`duty.${state}`)]).toEqual(['Not in force yet', '未施行'])
})

test('what is only remembered is unverified, and is neither in force nor counted with what is', () => {
  const { duty } = obligationPage(context, 'appi-cross-border')!
  expect(duty).toMatchObject({ state: 'unclear', rank: 'unverified', firstHand: false })
  const said = (language: 'en' | 'ja') =>
    render(<DutyMark state={duty.state} />, language) + render(<HowKnown duty={duty} />, language)
  expect(said('en')).toMatch(/not verified to be in force.*Unverified: nobody here has read it/s)
  expect(said('ja')).toMatch(/施行は未確認.*依拠できる資料でも確認していません/s)
})

test('what held until an amendment came into force is not said of the day after', () => {
  expect(breach({ ...context, today: '2028-07-16' })).toMatchObject({
    ...{ state: 'in-force', meanwhile: null },
  })
})

test('a row of the register shows whom a duty reaches', () => {
  const { groups } = registerPage(context, new URLSearchParams('instrument=info-platform-act'))
  const rows = groups.flatMap(({ duties }) => duties).filter(({ state }) => state === 'in-force')
  expect(rows).toHaveLength(4)
  for (const duty of rows) {
    expect(render(<Whom duty={duty} />)).toMatch(/platforms.*designated/)
    expect(render(<Whom duty={duty} />, 'ja')).toMatch(/プラットフォーム事業者.*指定/)
  }
})

test('several sources of a duty stand apart in their cell', () => {
  const at = { ...context, content: { ...context.content } }
  const [duty] = at.content.instruments.flatMap(({ obligations }) => obligations)
  const claims = [duty!.claims[0]!, { ...duty!.claims[0]!, address: null, via: 'public tracker' }]
  at.content.instruments = at.content.instruments.map((one) => ({
    ...one,
    obligations: one.obligations.map((own) => (own === duty ? { ...own, claims } : own)),
  }))
  const { address, via } = claims[0]!
  const csv = registerCsv(at, new URLSearchParams(), translatorOf('en'))
  expect(csv).toContain(`${address ?? via}; public tracker`)
})
