import { reads } from './reads.ts'

// Old laws, provisions that begin one after the other, and what stands in lists.
reads(
  '1949-05-16',
  [
    [
      'この法律施行の期日は、公布の日から起算して百二十日をこえない期間内において、政令で定める。',
      'effective 1949-05-16..1949-09-12',
    ],
  ],
  { promulgated: '1949-05-16' },
)

reads('2026-09-01', [
  [
    'この法律は、令和九年四月一日から施行する。ただし、第三条及び附則第七条の規定は令和九年十月一日から、第五条並びに附則第九条から附則第十二条までの規定は令和十年四月一日から施行する。',
    'effective 2027-04-01, effective 2027-10-01, effective 2028-04-01',
  ],
  [
    '適用期日\n・第一編、第二編　令和九年四月一日\n・第三編　令和十年一月一日',
    'effective 2027-04-01, effective 2028-01-01',
  ],
  [
    '公布\n・説明資料　令和八年十月一日\n・概要　令和八年十月二日',
    'other 2026-10-01, other 2026-10-02',
  ],
  [
    '旧規程は、令和八年九月三十日限り廃止し、新規程は令和八年十月一日から施行する。',
    'other 2026-09-30, effective 2026-10-01',
  ],
  ['改正法の来年１月15日からの施行に向け、手引きを公表しました。', 'effective 2027-01-15'],
  [
    '改正政令は１０月ごろに公布し、来年４月の施行を見込む。',
    'promulgated 2026-10-01..2026-10-31, target 2027-04-01..2027-04-30',
  ],
  ['来年４月の施行を目指し、準備を進める。', 'target 2027-04-01..2027-04-30'],
  [
    '意見の募集期間（予定）　令和8年9月8日（火）～10月7日（水）',
    'comment-window 2026-09-08..2026-10-07',
  ],
  [
    '令和八年四月一日から令和九年三月三十一日までの間の競走の開催日数を定める件',
    'other 2026-04-01..2027-03-31',
  ],
  [
    'Public consultation now open: draft guidelines on exclusive dealing',
    'comment-open 2026-09-01',
  ],
  ['The consultation is open until 30 September 2026.', 'comment-close 2026-09-30'],
])

// An era that was written once serves the next year.
reads('2019-01-11', [
  ['業務停止の期間（平成30年12月14日から同31年1月13日まで）', 'other 2018-12-14..2019-01-13'],
  ['同３１年４月１日に施行されます。', 'effective 2019-04-01'],
])
