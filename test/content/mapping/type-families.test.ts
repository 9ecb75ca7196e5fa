import { expect, test } from 'vitest'
import { typeOf } from '#content/mapping/type.ts'
import { TYPE_RULES } from '#content/mapping/type-rules.ts'
import { titled } from './instruments.ts'

/** By rule: titles (or a summary after ` / `) that it decides. */
const EXAMPLES: Record<string, string[]> = {
  'a committee of the Diet sits': [
    '法務委員会　民法の一部を改正する法律案の審査',
    '参議院財政金融委員会　一般質疑',
    '消費者問題に関する特別委員会　参考人からの意見聴取',
    '厚生労働委員会　年金の運用状況に関する質疑',
  ],
  'an official attends a meeting': ['甲委員が、国際データ保護会議に出席しました'],
  'an examination, recruiting or event is announced': [
    '地方講演会の受講者の募集',
    '実証事業の公募',
    'Webinar on the code of practice',
    '令和9年度弁理士試験の施行について',
    '個人情報保護セミナーの開催について',
    '任期付職員（データ分析担当）の募集について',
  ],
  'a page or a collection is announced, whatever it is about': [
    '受入れを届け出た事業者の一覧（令和9年2月1日時点）',
    '外国の指針の仮訳を作成しました',
    'English version of the market study report (ver. 3.1) is now available',
    'Two developers sign the General-Purpose AI Code of Practice',
    '最終報告書の英語版（仮訳）の掲載について',
    'Guidelines for Business（英訳）を掲載しました',
    'Signatories of the code of practice',
    '課徴金ガイドラインに関するリーフレットを作成しました',
    '登録事業者の一覧を公表しました',
    '受入れ表明事業者一覧（令和9年3月1日現在）',
    '改正法の特設サイトの開設',
  ],
  'someone speaks': [
    '委員長と語る会',
    '政策講演',
    '大臣のインタビュー',
    'Statement by the Chair',
    '経済産業大臣の臨時会見',
    'Keynote on AI policy',
  ],
  'an English record of a speech': [
    'Digital markets / Transcript of the speech by the Secretary General',
  ],
  'a yearly report, also when the Cabinet decides it': ['令和8年版情報通信白書の閣議決定'],
  'the portal says on which day the result was shown': [
    '規則案に関する意見募集について / 結果の公示日：2027/02/26',
  ],
  'the result of a consultation': [
    '研究課題に関する情報提供依頼（RFI）の結果',
    '原則（案）に寄せられた主な御意見の整理',
    '規則案に関する意見公募の結果の公示',
    'Summary of responses to the draft',
    '省令案に対する意見募集の結果について',
    '基本方針案に対する御意見の概要',
  ],
  'comments are asked for': [
    '中間整理への意見をお寄せください',
    'Agency seeks comments on labels',
    '規則の改正案に関する意見公募手続の実施',
    'アプリ市場に関する情報・意見の募集について',
    'Targeted consultation on draft guidelines',
    'Commission consults on draft guidelines for providers',
  ],
  'people are heard': ['事業者との意見交換会の開催', '事業者団体からのヒアリングを実施しました'],
  'a measure against named parties': [
    '不正な取引事案の検挙について',
    '法に基づく指導及び助言を行いました',
    '法に基づく事業者への指導・助言の実施について',
    '通信販売会社に対する注意喚起の概要',
    '株式会社甲に対する指導について（情報漏えい）',
    '株式会社甲への勧告後の改善状況',
    '甲社に対する法第147条の規定に基づく注意喚起',
    '届出に従わない事業者を公表します',
    'カルテルの疑いに関する審査の終了について',
    'Statement of objections sent to a platform',
    'Regulator opens an investigation of prices',
    '電気工事業者に対する排除措置命令について',
    '株式会社甲に対する個人情報保護法に基づく行政上の対応について',
    'Regulator fines two platforms',
    'Agency announces crackdown on false claims',
    '甲社に対する措置に関する勧告',
    '特定役務提供者に対する勧告（報告の義務）',
    'Commission finds Orange in breach of its duties',
  ],
  'a bill or a decision of the Cabinet': [
    '推進計画（令和8年6月2日戦略本部決定）',
    '消費者契約法の一部を改正する法律案',
    '戦略の閣議決定について',
  ],
  'a panel or a fact-finding begins': [
    '電子書籍の取引に係る実態調査の実施について',
    '「官民フォーラム」の設置について',
    '個人を支援するワーキングチームの設置について',
    '「制度の在り方に関する検討会」を開催します。',
    '市場研究会を新たに設置します',
    '流通分野の実態調査に着手',
    '「データ取引に関する研究会」の開催について',
    '電力分野の実態調査の開始',
    '生体情報の取扱いに関する技術検討会の開催について',
    '取引環境の検討を開始します～「アプリ市場研究会」～',
    'Authority launches fact-finding survey on online advertising',
  ],
  'answers are asked of those concerned': [
    '実態調査に係るアンケートの実施',
    '取引に関する実態調査　質問票の発送を開始',
  ],
  'guidance is put together': [
    '「AI事業者ガイドライン（第1.3版）」を取りまとめました',
    'データ契約ガイドライン第2.1版を取りまとめました',
  ],
  'a report of a panel or of a study': [
    '企業物価指数（10月分）',
    '機械受注統計調査報告（11月実績）',
    '法律第16条に基づく調査研究の結果について',
    'アプリに関するアンケート結果を公表しました',
    '証明書の利用率（12月）',
    '留学生数の公表',
    '行程表の進捗状況（令和8年度末）',
    '「侵害事案への対応状況」の結果について',
    '届出の状況及び主要な事例について',
    '透明性についての評価を公表します',
    '特許出願状況調査の公表について',
    '規範の受入れ状況',
    '海外展開戦略のフォローアップについて',
    '調達実績の概要',
    '相談状況の分析',
    'Study on data markets',
    'データ市場に関する調査報告書',
    '動画配信サービスに関する実態調査報告書',
    '家計消費統計の公表について',
    '消費支出調査（詳細集計）2027年（令和9年）2月分結果',
    '企業物価指数（令和9年2月分速報）',
    '令和8年末現在における登録支援機関数について',
    '電子証明書の普及状況',
    '制度の見直しに関する提言',
    'AI training / Report by the Office',
  ],
  'a numbered or announced meeting': [
    'データ官民フォーラム（第6回）議事概要',
    '委員会における参考人質疑',
    '有識者議員懇談会（令和8年5月27日）',
    'House committee hearing',
    'Hearing: intellectual property in streaming',
    'Notice of public meeting: the Agency Board',
    '日仏政策協議の結果',
    '懇話会の配付資料',
    '第12回政策評価委員会の開催について',
    '日英実務者会合の結果',
    '議事要旨（令和8年9月）',
  ],
  'how work will go on': ['政令等の整備の今後のスケジュール'],
  guidance: [
    '庁内システムの利用要領の改定について',
    '無断利用に係る民事責任に関するQ&Aを公表しました',
    '評価の観点ガイド（第2.0版）を公開',
    'General Understanding on AI and Copyright',
    'Legal Advisory on the documentation of training data',
    '導入ガイドブックの公表',
    'Template for providers',
    '公民館の設置の望ましい基準',
    '委託契約のひな形',
    '審査基準の改定について',
    'Guiding principles for providers',
    '契約に関するガイドライン',
    'Guidance for providers',
  ],
  'comments are asked for, as the summary says': [
    '料金制度の方針 / 方針案への意見募集を開始した。',
  ],
  'a law is passed or promulgated': [
    '会社法等の一部を改正する法律（株主総会の電子化）について',
    'Training data transparency. Approved by the Governor',
    'Regulation (EU) 2027/12 amending Regulation (EU) 2024/1689',
    'State finalizes regulations on automated decisions',
    '保護法の一部を改正する法律案が成立しました',
    '施行規則の改正について',
    'AB 1 chaptered by Secretary of State',
    '消費者契約法の一部を改正する法律',
    '施行期日を定める政令',
    '届出の様式を定める省令',
    'The regulation enters into force',
  ],
  'a plan decided by a headquarters or the Cabinet': ['海洋基本計画'],
  'a bill or proposal, an order, or a case in court': [
    'California AB 777: amended in Senate, re-referred to committee',
    'Court denies a motion',
    'Senate passes the measure',
    'Doe v. Example Inc.',
  ],
  'an order of the President of the United States': [
    'Strengthening American Leadership in Quantum Science',
  ],
  'somebody visits': ['スイス大使の来訪について', '総裁との会談（令和8年4月）'],
  'the title is the name of a body': ['産業構造審議会'],
}

test.each(TYPE_RULES.map(({ name }) => name))('%s: has examples, and decides them', (name) => {
  expect(EXAMPLES[name]?.length).toBeGreaterThan(0)
  for (const example of EXAMPLES[name]!) {
    const [title, summary = ''] = example.split(' / ') as [string, string?]
    expect([example, typeOf({ ...titled(title), summary }).reason.rule]).toEqual([example, name])
  }
})

test('no two rules bear one name', () => {
  expect(new Set(TYPE_RULES.map(({ name }) => name)).size).toBe(TYPE_RULES.length)
})

test.each([
  ['課徴金納付命令に係る運用の考え方について', 'enforcement-action'],
  ['チェックリストを公表しました', 'notice'],
  ['知的財産ワーキンググループの開催について', 'study-panel-launched'],
  ['意見募集の結果について', 'public-comment'],
  ['契約ガイドラインのページを更新しました', 'guideline'],
  ['契約ガイドラインに基づく取組', 'guideline'],
  ['行政処分の基準について', 'enforcement-action'],
  ['Implementing regulation on fines', 'enforcement-action'],
  ['規則案に関する意見の公募', 'notice'],
  ['実態調査の調査票の送付', 'report'],
  ['デジタル・AI特別委員会「ガイドライン（案）」に関する意見募集', 'meeting'],
  ['予算委員会提出資料の誤りについて', 'meeting'],
  ['衆議院内閣委員会附帯決議を踏まえたガイドラインの改正について', 'meeting'],
  [
    'Commission publishes the final Code of Practice; providers can now sign the Code of Practice',
    'notice',
  ],
])('%s is not of the type %s', (title, type) => {
  expect(typeOf(titled(title)).type).not.toBe(type)
})
