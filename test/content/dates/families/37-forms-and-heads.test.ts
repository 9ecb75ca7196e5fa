import { reads } from './reads.ts'

// A value below its label, with a blank line between; by-laws by number; states of things.
reads('2026-05-15', [
  [
    '１．開催の日時\n\n令和8年5月29日（金）16時00分～18時00分',
    'meeting 2026-05-29T16:00+09:00..2026-05-29T18:00+09:00',
  ],
  ['（１）提出期限\n\n　• 令和8年6月5日（金）17時（必着）', 'due 2026-06-05T17:00+09:00'],
  [
    'Time for replies to this consultation\n\nFrom 15.05.2026 to 12.06.2026',
    'comment-window 2026-05-15..2026-06-12',
  ],
  [
    '御意見は、6月5日（金）17時15分までに受信したものを有効とします。',
    'comment-close 2026-06-05T17:15+09:00',
  ],
  ['素案　令和8年2月27日時点版（見え消し）（PDF）'],
  ['附則（昭和61年3月18日条例第3号）'],
  [
    '公布の日から起算して1年を超えない範囲内において政令で定める日とされている項目の施行期日を令和9年4月1日と定める。',
    'effective 2027-04-01',
  ],
  ['平成16年度から行動計画を定め、毎年度公表しています。'],
  ['The period for submitting views is extended until June 19, 2026.', 'comment-close 2026-06-19'],
  [
    'Its first provisions are coming into force on 1-2 July 2026.',
    'effective 2026-07-01..2026-07-02',
  ],
])

reads('1986-06-03', [
  ['（昭和61年5月規則第15号により、同61年6月3日から施行）', 'effective 1986-06-03'],
])

reads(
  '2026-07-01',
  [
    ['改正法は公布から半年後に施行される。', 'effective 2026-12-12'],
    ['公布の１年後に施行する。', 'effective 2027-06-12'],
    ['公布から半年以内に施行される。', 'effective 2026-06-12..2026-12-12'],
    [
      '議会は6月16日、適用を2027年12月2日まで延期する案を承認した。',
      'other 2026-06-16, effective 2027-12-02',
    ],
    ['6月16日、議会は適用を延期する案を承認した。', 'other 2026-06-16'],
    ['6月16日、新制度の適用を開始した。', 'effective 2026-06-16'],
    ['Comments are accepted for 30 days from today.', 'comment-window 2026-07-01..2026-07-30'],
  ],
  { promulgated: '2026-06-12' },
)

reads('2026-08-01', [
  [
    'The Act takes full effect within two years of its promulgation on 17 July 2026.',
    'effective 2026-07-17..2028-07-17',
  ],
])

// An era by its first character, as registers write it.
reads('2026-11-20', [
  ['（令８.10.1施行）', 'effective 2026-10-01'],
  ['計画期間　平30.4.1から令8.3.31まで', 'other 2018-04-01..2026-03-31'],
  ['令8.12.1を締切とする', 'comment-close 2026-12-01'],
  ['令7法53の第8.11.5版'],
])
