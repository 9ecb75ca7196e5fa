import { expect, test } from 'vitest'
import { compileRules, explain, mapUpdate } from '#content/mapping/index.ts'
import type { Instrument } from '#content/schema.ts'
import { claim, instrument, titled } from './instruments.ts'

type Signals = Instrument['signals']

const rulesOf = (signals: Signals) => compileRules([instrument({ id: 'study', signals })])
const linkOf = (signals: Signals, update: Parameters<typeof mapUpdate>[0]) =>
  mapUpdate(update, rulesOf(signals)).instruments[0]
const verdicts = (signals: Signals, update: Parameters<typeof mapUpdate>[0]) =>
  explain(update, rulesOf(signals)).instruments[0]?.found.map(({ phrase, verdict }) => [
    phrase,
    verdict,
  ])

test('a link keeps the field, the phrase and the offsets of the words as printed', () => {
  const update = titled('生成ＡＩに関する　実態調査報告書ver.2.0について')
  const link = linkOf([{ phrase: '生成AIに関する実態調査', weight: 1 }], update)!
  expect(link).toMatchObject({ id: 'study', score: 1, state: 'sure' })
  const [because] = link.because
  expect(because).toMatchObject({ field: 'title', phrase: '生成AIに関する実態調査', weight: 1 })
  expect(update.title.slice(because!.start, because!.end)).toBe('生成ＡＩに関する　実態調査')
})

test('weights of distinct phrases add up, and a phrase counts once however often it stands', () => {
  const signals = [
    { phrase: '生成AI', weight: 0.6 },
    { phrase: '競争', weight: 0.4 },
  ]
  expect(linkOf(signals, titled('生成AIと競争'))).toMatchObject({ score: 1, state: 'sure' })
  expect(linkOf(signals, titled('生成AIと生成AI'))).toMatchObject({ score: 0.6, state: 'unsure' })
})

test('0.5 is enough for review, less is no link, and the update is not relevant', () => {
  const unsure = mapUpdate(titled('競争'), rulesOf([{ phrase: '競争', weight: 0.5 }]))
  expect([unsure.relevant, unsure.instruments[0]?.state]).toEqual([false, 'unsure'])
  expect(unsure.severity).toBeNull()
  const below = mapUpdate(titled('競争'), rulesOf([{ phrase: '競争', weight: 0.49 }]))
  expect(below.instruments).toEqual([])
})

test('a phrase with partners counts only beside one of them, in any field', () => {
  const signals = [{ phrase: 'コード', weight: 1, with: ['知的財産', '知財'] }]
  expect(linkOf(signals, titled('コードの公表'))).toBeUndefined()
  expect(verdicts(signals, titled('コードの公表'))).toEqual([['コード', 'missing-partner']])
  const beside = { ...titled('コードの公表'), summary: '知財の保護' }
  expect(linkOf(signals, beside)?.state).toBe('sure')
})

test('the publisher may be the partner, by id or by printed name', () => {
  const ppc = {
    id: 'ppc',
    jurisdiction: 'jp',
    name: { en: 'Personal Information Protection Commission', ja: '個人情報保護委員会' },
    short: { en: 'PPC', ja: '個情委' },
    role: { en: 'regulator', ja: '規制当局' },
    home: 'https://www.ppc.go.jp/',
    hosts: [],
    paths: [],
    watched: true,
  }
  const study = instrument({ id: 'study', signals: [{ phrase: '方針', weight: 1, with: ['ppc'] }] })
  const rules = compileRules([study], [ppc])
  const relevant = (publisher: string) =>
    mapUpdate({ ...titled('方針の決定'), publisher }, rules).relevant
  expect([relevant('ppc'), relevant('個人情報保護委員会'), relevant('jftc')]).toEqual([
    true,
    true,
    false,
  ])
})

test('a veto forbids the link, and says so', () => {
  const signals = [
    { phrase: '生成AI', weight: 1 },
    { phrase: 'セミナー', weight: 1, veto: true },
  ]
  const { mapping, instruments } = explain(titled('生成AIセミナーの開催'), rulesOf(signals))
  expect(mapping.relevant).toBe(false)
  expect(mapping.instruments).toEqual([])
  expect(instruments[0]).toMatchObject({ score: 1, state: 'vetoed' })
})

test('a veto in running text does not forbid, since a page mentions more than it is about', () => {
  const signals = [
    { phrase: '生成AI', weight: 1 },
    { phrase: 'セミナー', weight: 1, veto: true },
  ]
  const update = { ...titled('生成AIの報告書'), text: '関連するセミナーはこちら' }
  expect(linkOf(signals, update)?.state).toBe('sure')
})

test('words inside a longer phrase of the same instrument are not evidence twice', () => {
  const signals = [
    { phrase: '生成AI', weight: 0.5 },
    { phrase: '生成AIに関する調査', weight: 0.5 },
  ]
  const update = titled('生成AIに関する調査')
  expect(linkOf(signals, update)).toMatchObject({ score: 0.5, state: 'unsure' })
  expect(verdicts(signals, update)).toContainEqual(['生成AI', 'inside-longer-phrase'])
  expect(linkOf(signals, titled('生成AIに関する調査と生成AI'))?.score).toBe(1)
})

test('a longer phrase of weight 0 takes a shorter one away', () => {
  const signals = [
    { phrase: '個人情報保護', weight: 1 },
    { phrase: '個人情報保護委員会', weight: 0 },
  ]
  expect(linkOf(signals, titled('個人情報保護委員会の採用'))).toBeUndefined()
})

test('Latin phrases match whole words only', () => {
  const signals = [{ phrase: 'AI', weight: 1 }]
  expect(linkOf(signals, titled('The commission said'))).toBeUndefined()
  expect(linkOf(signals, titled('AIの利用'))?.state).toBe('sure')
})

test('a phrase named once far down a long page is for review, named twice it counts', () => {
  const signals = [{ phrase: 'スマホ法', weight: 1 }]
  const once = `${'競争。'.repeat(1_000)}スマホ法`
  expect(linkOf(signals, { ...titled('会見記録'), text: once })?.state).toBe('unsure')
  expect(linkOf(signals, { ...titled('会見記録'), text: `${once}とスマホ法` })?.state).toBe('sure')
})

test('phrases that need one another count in the opening of a page, not far down', () => {
  const signals = [
    { phrase: '見直し', weight: 0.6 },
    { phrase: '改正法', weight: 0.7 },
  ]
  const page = (text: string) => ({ ...titled('会見記録'), text })
  expect(linkOf(signals, page('見直しと改正法'))?.state).toBe('sure')
  const far = `${'競争。'.repeat(1_000)}見直しと改正法、見直しと改正法`
  expect(linkOf(signals, page(far))).toBeUndefined()
  expect(verdicts(signals, page(far))?.map(([, verdict]) => verdict)).toEqual([
    ...['far-down', 'far-down'],
  ])
})

test('an address of the instrument is enough, whatever the title says', () => {
  const study = instrument({ id: 'study', addresses: ['www.jftc.go.jp/houdou/study'] })
  const rules = compileRules([study])
  const url = 'http://jftc.go.jp/houdou/study/2.html'
  const link = mapUpdate({ ...titled('資料'), url }, rules).instruments[0]!
  expect(link).toMatchObject({ score: 1, state: 'sure' })
  const { field, start, end } = link.because[0]!
  expect([field, url.slice(start, end)]).toEqual(['url', 'jftc.go.jp/houdou/study'])
  const sibling = { ...titled('資料'), url: 'https://www.jftc.go.jp/houdou/studying.html' }
  expect(mapUpdate(sibling, rules).relevant).toBe(false)
})

test('names, aliases and law numbers count unless the instrument weighs the phrase itself', () => {
  const law = instrument({
    id: 'law',
    name: { en: 'Act on Promotion', ja: '推進に関する法律' },
    aliases: ['推進法'],
    lawNumber: { en: 'Act No. 53 of 2025', ja: '令和7年法律第53号' },
    signals: [{ phrase: '推進法', weight: 0.5 }],
  })
  const rules = compileRules([law])
  const scoreOf = (title: string) => mapUpdate(titled(title), rules).instruments[0]?.score
  expect(scoreOf('推進に関する法律の公布')).toBe(1)
  expect(scoreOf('令和７年法律第５３号について')).toBe(1)
  expect(scoreOf('推進法について')).toBe(0.5)
})

const text = { en: 'text', ja: '文' }
const duty = { title: text, duty: text, sanction: text, claims: [claim] }
const who: 'provider'[] = ['provider']
const code = (force: Instrument['force'] = 'comply-or-explain') =>
  instrument({
    id: 'study',
    force,
    signals: [{ phrase: 'コード', weight: 1 }],
    milestones: [
      {
        id: 'filing',
        kind: 'filing-opens',
        title: text,
        readings: [{ when: '2026-10-26', because: text, outcome: 'expected' }],
        fulfilledBy: ['受入れ届出'],
        claims: [claim],
      },
    ],
    obligations: [
      { ...duty, id: 'file', who, by: 'filing', force: 'comply-or-explain' },
      { ...duty, id: 'crawlers', who, by: null, force: 'guidance', touchedBy: ['クローラー'] },
    ],
  })
const touched = (title: string, law = code()) =>
  mapUpdate(titled(title), compileRules([law])).obligations.map(({ id, through, because }) => [
    ...[id, through, because.map(({ start, end }) => title.slice(start, end)).join()],
  ])

test('an obligation is touched by words of its own, and keeps the words as printed', () => {
  expect(touched('コード：クローラの説明')).toEqual([['crawlers', 'words', 'クローラ']])
})

test('else by the name of the milestone that it hangs on', () => {
  expect(touched('コードの受入れ届出')).toEqual([['file', 'milestone', '受入れ届出']])
})

test('all are touched when the instrument as a whole is adopted, none when it is only spoken of', () => {
  expect(touched('コードのガイドライン').map(([id, through]) => [id, through])).toEqual([
    ['file', 'instrument'],
    ['crawlers', 'instrument'],
  ])
  expect(touched('コードについての会見')).toEqual([])
  expect(touched('コードのガイドライン', code('statute'))).toEqual([])
  expect(touched('コードを閣議決定', code('statute'))).toHaveLength(2)
})

test('who publishes raises or lowers what words say, and says nothing alone', () => {
  const study = instrument({
    id: 'study',
    signals: [{ phrase: '肖像', weight: 0.8 }],
    publishers: [
      { authority: 'moj', adds: 0.2 },
      { authority: 'fsa', adds: -0.4 },
    ],
  })
  const by = (publisher: string, title = '肖像の利用') =>
    mapUpdate({ ...titled(title), publisher }, compileRules([study])).instruments[0]
  expect(by('moj')).toMatchObject({ score: 1, state: 'sure' })
  expect(by('moj')!.because.at(-1)).toEqual({
    ...{ field: 'publisher', phrase: 'moj', start: 0, end: 3, weight: 0.2 },
  })
  expect(by('jftc')).toMatchObject({ score: 0.8, state: 'unsure' })
  expect(by('fsa')).toBeUndefined()
  expect(by('moj', '人事異動')).toBeUndefined()
})

test('a phrase may weigh more in the title than in what only mentions it', () => {
  const signals = [{ phrase: '戦略本部', weight: 0.7, inTitle: 1 }]
  expect(linkOf(signals, titled('戦略本部（第5回）'))).toMatchObject({ score: 1, state: 'sure' })
  const mentioned = { ...titled('大臣会見'), summary: '戦略本部を開く' }
  expect(linkOf(signals, mentioned)).toMatchObject({ score: 0.7, state: 'unsure' })
})
