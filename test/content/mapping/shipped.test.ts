import { describe, expect, test } from 'vitest'
import { loadContent } from '#content/load.server.ts'
import { compileRules, mapUpdate, proposeFindings } from '#content/mapping/index.ts'
import { titled } from './instruments.ts'

const { instruments, authorities } = loadContent()
const rules = compileRules(instruments, authorities)

const links = (publisher: string, title: string, summary = '', state = 'sure') =>
  mapUpdate({ ...titled(title), url: 'https://example.jp/', publisher, summary }, rules)
    .instruments.filter((link) => link.state === state)
    .map(({ id }) => id)

/** By instrument: who publishes, a title, and a summary, each linked by another kind of signal. */
const LINKED: Record<string, [publisher: string, title: string, summary?: string][]> = {
  'genai-ip-principle-code': [
    ['内閣府', '生成ＡＩに係るプリンシプルコードの解説'],
    ['知的財産戦略推進事務局', 'プリンシプル・コードの概要'],
    ['知的財産戦略本部', '受入れ届出書の記載例'],
    ['知的財産戦略本部・内閣府', '「AI時代の知的財産権検討会」（第15回）議事次第'],
  ],
  'ai-promotion-act': [
    ['内閣府', '人工知能関連技術の研究開発及び活用の推進に関する法律施行令'],
    ['内閣府', '大臣記者会見', 'AI法に基づく調査について質疑があった。'],
    ['cao', 'AI制度研究会（第4回）'],
    ['内閣府', '適正性確保に関する指針の改定'],
    ['総務省', '公職選挙法の一部改正（選挙運動における生成AI画像の表示）の施行について'],
  ],
  'ai-basic-plan': [
    ['内閣府', '人工知能戦略本部（第6回）'],
    ['内閣府', '大臣記者会見', 'AI戦略本部を来週開催すると述べた。'],
  ],
  'jftc-genai-market-study': [
    ['公正取引委員会', '事務総長定例会見記録', '生成AIの競争環境に関する実態調査の進捗を説明。'],
    ['jftc', 'Discussion paper on generative AI', 'Published by the JFTC.'],
  ],
  'jftc-ai-search-study': [
    ['公正取引委員会', 'AI検索における記事の利用について'],
    ['jftc', '生成AIを用いた検索サービスに関する調査票の送付'],
    ['公正取引委員会', '検索サービスにおけるニュースコンテンツの利用について'],
    ['JFTC', 'Fact-Finding Survey on AI-Powered Search Services and News Content'],
    ['JFTC', 'Survey on Search Services Using Generative AI'],
  ],
  'moj-ai-misuse-panel': [
    ['法務省', '大臣会見', '生成AIによる肖像や声の利用について質疑。'],
    ['moj', '大臣会見', 'パブリシティ権の保護について質疑。'],
  ],
  'appi-amendment': [
    ['個人情報保護委員会', '第400回委員会', '制度的課題に対する考え方を議論。'],
    ['内閣官房', '個人情報の保護に関する法律等の一部を改正する法律案'],
    ['ppc', '課徴金の算定方法について'],
    ['ppc', '統計作成等の特例に関する様式（案）'],
    ['個人情報保護委員会', '16歳未満の者の個人情報の取扱いについて'],
    ['個人情報保護委員会', '個人情報保護法の一部改正が施行されました'],
  ],
  'appi-guidelines': [
    ['ppc', 'ガイドライン（外国にある第三者への提供編）の改正'],
    ['個人情報保護委員会', 'ChatGPTの利用に当たっての留意事項'],
  ],
  'copyright-act-30-4': [
    ['文化庁', '著作権法第30条の4の解釈について'],
    ['bunka', '小委員会', '著作物の情報解析について議論。'],
  ],
  'bunka-ai-copyright-guidance': [
    ['文化庁', 'ＡＩと著作権に関する相談事例'],
    ['bunka', '小委員会', '生成AIと著作権をめぐる状況を議論。'],
  ],
  'info-platform-act': [
    ['総務省', 'プロバイダー責任制限法ガイドラインの改訂'],
    ['soumu', '大規模特定電気通信役務提供者の届出状況'],
  ],
  'ai-business-guidelines': [
    ['経済産業省', 'AI事業者ガイドラインの更新について'],
    ['soumu', 'AIガバナンス検討会（第12回）'],
  ],
  'smartphone-act': [
    ['公正取引委員会', 'スマホ新法の相談窓口'],
    ['jftc', 'スマートフォンの特定ソフトウェアに関する規則'],
  ],
  'ip-promotion-plan': [['内閣府', '知財推進計画の策定に向けた意見交換']],
  'eu-ai-act-gpai': [
    ['European Commission', 'Guidelines for providers of general-purpose AI models'],
    ['内閣府', '大臣会見', '欧州のAI規制法について質疑。'],
    ['eu-commission', 'Code of practice on AI-generated content'],
  ],
  'us-training-data-disclosure': [
    ['US', 'AB 412 amended', 'A California bill on copyright.'],
    ['us-congress', 'TRAIN Act reintroduced', 'Subpoenas for artificial intelligence training.'],
  ],
}

test.each(instruments.map(({ id }) => id))('%s is linked by its names, panels and words', (id) => {
  expect(LINKED[id]?.length).toBeGreaterThan(0)
  for (const [publisher, title, summary] of LINKED[id]!) {
    expect([title, links(publisher, title, summary)]).toEqual([title, [id]])
  }
})

test.each([
  ['an AI procurement notice', '内閣府', '生成AI基盤の構築に係る入札公告'],
  [
    'a post in the office that keeps a law',
    '公正取引委員会',
    '任期付職員（スマホソフトウェア競争促進法担当）の募集について',
  ],
  [
    'words of a voice in a campaign',
    '法務省',
    '声優による人権啓発動画の公開（権利侵害をなくそう）',
  ],
  [
    'a report of compliance under another act',
    '公正取引委員会',
    '電力会社の遵守報告書の提出について',
  ],
  ['a number taken off a list', '総務省', '電話番号の削除申出手続について'],
  [
    'rules for something else',
    'European Commission',
    'Streamlined rules on agriculture subsidies, artificial intelligence to help farmers',
  ],
  ['an AI seminar', '公正取引委員会', '生成AIと競争に関するセミナーの開催'],
  ['a cartel case', '公正取引委員会', '電線の製造業者に対する排除措置命令について'],
  ['a leak at one company', 'ppc', '株式会社甲における生成AIへの入力事案に対する行政上の対応'],
  ['general promotion of AI', '経済産業省', 'AI人材育成プログラムの採択結果'],
  ['use of AI by the government', 'デジタル庁', 'ガバメントAIの試行を開始しました'],
  ['an AI Act of elsewhere', '内閣府', '韓国AI法の概要'],
  ['firms that have AI law in their name', '法務省', 'AI法務サービスの適正化'],
  ['the guidelines on My Number', 'ppc', '特定個人情報の適正な取扱いに関するガイドラインの改正'],
  ['the amendment of 2021', 'ppc', '個人情報保護法の令和3年改正に関する課徴金の検討経緯'],
  ['a surcharge under another law', '公正取引委員会', '課徴金納付命令の件数'],
])('%s is not linked: %s, %s', (_, publisher, title) => {
  expect(links(publisher, title)).toEqual([])
})

test('a body that only comes up waits for a person', () => {
  expect(links('内閣府', '大臣記者会見', '人工知能戦略本部に言及。', 'unsure')).toEqual([
    'ai-basic-plan',
  ])
  expect(links('文化庁', '著作権分科会法制度小委員会（第2回）', '', 'unsure')).toEqual([
    'bunka-ai-copyright-guidance',
  ])
})

const ORDER = '個人情報の保護に関する法律施行令'
const RULES = '個人情報の保護に関する法律施行規則'

describe.each([
  `「${ORDER}等の一部を改正する政令（案）」等に関する意見募集`,
  `「${ORDER}等の一部を改正する政令案」に関する意見募集について`,
  `「${RULES}等の一部を改正する規則案」に関する意見募集について`,
  `${RULES}等の一部を改正する規則（案）に関する意見の募集`,
  `「${ORDER}の一部を改正する政令（案）」に関する意見募集`,
  `「${RULES}の一部を改正する規則（案）」に関する意見募集`,
])('%s', (title) => {
  const update = { ...titled(title), publisher: 'ppc', published: '2026-12-10' }
  const mapping = mapUpdate(update, rules)

  test('may be of the amendment, which a person decides', () => {
    expect(mapping.updateType).toBe('public-comment')
    expect(links('ppc', title, '', 'unsure')).toEqual(['appi-amendment'])
    expect(proposeFindings(update, mapping, instruments, [])).toEqual([])
  })

  test('once linked for sure, is the consultation that was awaited', () => {
    const linked = mapping.instruments.map((link) => ({ ...link, state: 'sure' as const }))
    const found = proposeFindings(update, { ...mapping, instruments: linked }, instruments, [])
    expect(found).toMatchObject([
      { instrument: 'appi-amendment', milestone: 'subordinate-rules-consultation' },
    ])
  })

  test('is no step of the act while the act itself was not promulgated', () => {
    const linked = mapping.instruments.map((link) => ({ ...link, state: 'sure' as const }))
    const before = { ...update, published: '2024-08-29' }
    expect(proposeFindings(before, { ...mapping, instruments: linked }, instruments, [])).toEqual(
      [],
    )
  })
})

test('the form for filing touches the duty to file', () => {
  for (const title of [
    'プリンシプル・コードの届出様式の公表',
    'プリンシプル・コードの受入れ届出書',
  ]) {
    const update = { ...titled(title), publisher: '知的財産戦略推進事務局' }
    expect(mapUpdate(update, rules).obligations.map(({ id }) => id)).toEqual([
      'code-accept-and-file',
    ])
  }
})
