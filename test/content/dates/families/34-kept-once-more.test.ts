import { reads } from './reads.ts'

// What is under way, put off or told of a period; labels with blanks; days of persons.
reads('2026-01-08', [
  ['新制度は2026年4月1日から本格的に開始する。', 'effective 2026-04-01'],
  [
    '委員会が12月15日に公表した大綱は、1月13日までの意見公募に付されている。',
    'published 2025-12-15, comment-close 2026-01-13',
  ],
  ['改正法案は次期通常国会に提出する。', 'target 2026-01-01..2026-06-30'],
  ['部会は、7日の第12回会合で要綱案を取りまとめた。', 'meeting 2026-01-07'],
  ['施行を2026年4月から27年10月に再延期する方針を決めた。', 'target 2027-10-01..2027-10-31'],
  ['使用停止の処分は、14日から効力が生じる。', 'effective 2026-01-14'],
  ['局は、来年の通常国会に提出する予定の法案を会合で説明した。', 'target 2027-01-01..2027-06-30'],
  ['初年度となる26年度に限り、10月末が提出期限とされる。', 'due 2026-10-31'],
  ['意見を出せる期間　1月8日から2月6日まで', 'comment-window 2026-01-08..2026-02-06'],
  ['相談の概況（期間：令和7年10月1日～同年12月31日）', 'reporting-period 2025-10-01..2025-12-31'],
  [
    '第十二回公表（令和7年7月1日～9月30日まで）の平均件数を訂正します。',
    'reporting-period 2025-07-01..2025-09-30',
  ],
  [
    '令和7年7月1日から9月30日までの間の受付は1日平均150件でした。',
    'reporting-period 2025-07-01..2025-09-30',
  ],
  [
    '物価指数　2025年11月分の概要〔2025年12月19日公表〕',
    'reporting-period 2025-11-01..2025-11-30, published 2025-12-19',
  ],
  ['改正案に対するパブリックコメント（締切 2/6）', 'comment-close 2026-02-06'],
  [
    '・閣 議 日：令和8年1月9日\n・公 布 日：令和8年1月14日\n・施 行 日：令和8年4月1日',
    'cabinet-decision 2026-01-09, promulgated 2026-01-14, effective 2026-04-01',
  ],
  [
    '今後の予定：委員会決定 令和8年1月14日、公布 令和8年1月下旬、施行 令和8年4月1日',
    'target 2026-01-14, promulgated 2026-01-21..2026-01-31, effective 2026-04-01',
  ],
  ['応募締切を2月27日24時といたしました。', 'due 2026-02-27T24:00+09:00'],
  ['応募できない時間があったため、募集期限を1月30日まで延長します。', 'due 2026-01-30'],
  ['令和8年3月末に課程を修了した人は、いつまで受験できますか。'],
])

reads('2024-07-01', [
  [
    '改正法は、2024年5月29日に成立し、6月5日に公布と同時に施行された。',
    'enacted 2024-05-29, promulgated 2024-06-05, effective 2024-06-05',
  ],
])

reads('2026-05-14', [
  ['The docket remains open until 12 June 2026.', 'comment-close 2026-06-12'],
  [
    'The effective date of the labelling order, a final rule published March 2, 2026, is delayed until July 1, 2026.',
    'published 2026-03-02, effective 2026-07-01',
  ],
  [
    'The closing date of the agency’s public consultation has been put off to 19 June.',
    'comment-close 2026-06-19',
  ],
  [
    'The office launched its call for feedback on 4 May, and the deadline will end on 19 June.',
    'comment-window 2026-05-04..2026-06-19',
  ],
])
