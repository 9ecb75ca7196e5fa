import { reads } from './reads.ts'

// Plans of measures, months that follow, bars between fields, what expires, calls under other names.
reads('2026-09-15', [
  ['公布：R8.8.28／施行：R8.10.1', 'promulgated 2026-08-28, effective 2026-10-01'],
  ['公布　2026/8/28／施行　2026/10/1', 'promulgated 2026-08-28, effective 2026-10-01'],
  ['https://www.example.go.jp/R8.8.28/index.html に移しました。'],
  ['https://www.example.go.jp/2026/8/28/shiryo.html に移しました。'],
  ['意見の受付は、12月18日から翌1月20日までです。', 'comment-window 2026-12-18..2027-01-20'],
  ['パブコメ期間は、9月20日～翌10月19日です。', 'comment-window 2026-09-20..2026-10-19'],
  [
    '中間報告を令和8年12月に公表し、翌2月に成案を得る予定。',
    'target 2026-12-01..2026-12-31, target 2027-02-01..2027-02-28',
  ],
  [
    '令和９年度検討・結論、令和10年度措置',
    'target 2027-04-01..2028-03-31, target 2028-04-01..2029-03-31',
  ],
  ['令和９年度検討状況の報告'],
  ['令和８年度措置を講じた事業の一覧'],
  [
    '実施期間　令和8年7月6日から8月5日まで　提出意見数　41件',
    'comment-window 2026-07-06..2026-08-05',
  ],
  ['実施期間　令和8年7月6日から8月5日まで　参加者数　41名', 'other 2026-07-06..2026-08-05'],
  [
    '昨年12月8日に施行期日政令が公布され、改正法は本年12月1日に施行される。',
    'promulgated 2025-12-08, effective 2026-12-01',
  ],
  ['認定の有効期間は令和9年3月31日に満了します。', 'other 2027-03-31'],
  ['有効期限：令和9年3月31日', 'other 2027-03-31'],
  ['届出の期限：令和9年3月31日', 'due 2027-03-31'],
  ['ワーキンググループ会合（第5回）を明日16日に開きます。', 'meeting 2026-09-16'],
  ['相談の窓口を10月1日に開きます。', 'other 2026-10-01'],
  ['次回は10月6日火曜日、午後2時からといたします。', 'meeting 2026-10-06T14:00+09:00'],
  ['次号は9月25日（金）に配信します。', 'published 2026-09-25'],
  ['当日の様子は9月25日（金）にライブ配信します。', 'other 2026-09-25'],
  ['令和9年通常国会への法案の提出は、見送ることとした。'],
  ['G7 ministers will gather in Nagano on 15–17 October 2026.', 'meeting 2026-10-15..2026-10-17'],
  [
    'The order sets April 1, 2027 as the date on which the amended Act enters into force.',
    'effective 2027-04-01',
  ],
  ['The Act was amended on June 12, 2026.', 'other 2026-06-12'],
])
