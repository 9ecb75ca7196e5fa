import { reads } from './reads.ts'

reads('2026-10-09', [
  [
    '2025年５月28日、参議院本会議で可決・成立し、６月４日公布・一部施行、９月１日全面施行',
    'enacted 2025-05-28',
    'promulgated 2025-06-04',
    'effective 2025-06-04',
    'effective 2025-09-01',
  ],
  [
    '同法は2025年６月４日に公布、同日一部施行、同年９月１日に全面施行された',
    'promulgated 2025-06-04',
    'effective 2025-06-04',
    'effective 2025-09-01',
  ],
  [
    '４月７日に閣議決定し、国会に提出。７月10日の参院本会議で可決、成立し、17日に公布された',
    'cabinet-decision 2026-04-07',
    'enacted 2026-07-10',
    'promulgated 2026-07-17',
  ],
  [
    '令和７年５月28日成立、同年６月４日公布（令和７年法律第53号）',
    'enacted 2025-05-28',
    'promulgated 2025-06-04',
  ],
  [
    'AI法は2025年5月28日に成立し、6月4日に公布・一部施行、9月1日に全面施行された',
    'enacted 2025-05-28',
    'promulgated 2025-06-04',
    'effective 2025-06-04',
    'effective 2025-09-01',
  ],
  ['７月10日、参議院本会議において賛成多数で可決・成立しました', 'enacted 2026-07-10'],
  ['改正法案は、本年４月７日に閣議決定され、同日国会に提出された', 'cabinet-decision 2026-04-07'],
  [
    '令和８年７月10日に成立し、同月17日に公布された',
    'enacted 2026-07-10',
    'promulgated 2026-07-17',
  ],
  [
    '同法は平成27年９月３日に成立し、同月９日公布、平成29年５月30日に全面施行',
    'enacted 2015-09-03',
    'promulgated 2015-09-09',
    'effective 2017-05-30',
  ],
  [
    '2026年7月10日成立、17日公布、2028年7月16日までに施行',
    'enacted 2026-07-10',
    'promulgated 2026-07-17',
    'effective 2026-10-09..2028-07-16',
  ],
  [
    '基本計画は令和７年12月23日に閣議決定され、翌24日に公表された',
    'cabinet-decision 2025-12-23',
    'published 2025-12-24',
  ],
  [
    '令和７年12月19日に公表し、翌年１月18日まで意見を募集した',
    'published 2025-12-19',
    'comment-close 2026-01-18',
  ],
  [
    '昨年12月に中間整理を公表し、本年３月に最終報告をまとめた',
    'published 2025-12-01..2025-12-31',
    'other 2026-03-01..2026-03-31',
  ],
  ['令和８年６月26日の閣議において決定', 'cabinet-decision 2026-06-26'],
  ['政府は９日、人工知能基本計画の改定を閣議決定した', 'cabinet-decision 2026-10-09'],
  ['６日の閣議で決定した', 'cabinet-decision 2026-10-06'],
  ['法案は５月20日の衆院本会議で可決され、参院に送られた', 'other 2026-05-20'],
  ['法案は５月20日の参院本会議で可決、成立した', 'enacted 2026-05-20'],
  [
    '政令は９月25日に閣議決定、30日に公布、来年４月１日に施行される',
    'cabinet-decision 2026-09-25',
    'promulgated 2026-09-30',
    'effective 2027-04-01',
  ],
  [
    '閣議決定：令和８年９月25日、公布：同月30日、施行：令和９年４月１日',
    'cabinet-decision 2026-09-25',
    'promulgated 2026-09-30',
    'effective 2027-04-01',
  ],
  [
    '公布日　令和８年７月17日　施行日　令和９年４月１日',
    'promulgated 2026-07-17',
    'effective 2027-04-01',
  ],
  [
    '成立日：令和８年７月10日\n公布日：令和８年７月17日',
    'enacted 2026-07-10',
    'promulgated 2026-07-17',
  ],
  ['令和８年７月17日（金）に公布された改正個人情報保護法', 'promulgated 2026-07-17'],
  ['本年７月に公布された改正法', 'promulgated 2026-07-01..2026-07-31'],
  ['第217回国会で成立し、令和７年６月４日に公布', 'promulgated 2025-06-04'],
  [
    'The bill was approved by the Cabinet on 7 April 2026, passed by the Diet on 10 July and promulgated on 17 July.',
    'cabinet-decision 2026-04-07',
    'enacted 2026-07-10',
    'promulgated 2026-07-17',
  ],
  [
    'The Act was enacted on May 28, 2025, promulgated on June 4, and fully came into force on September 1.',
    'enacted 2025-05-28',
    'promulgated 2025-06-04',
    'effective 2025-09-01',
  ],
  ['signed into law on September 29, 2025', 'enacted 2025-09-29'],
  [
    'adopted on 13 June 2024 and published in the Official Journal on 12 July 2024',
    'other 2024-06-13',
    'published 2024-07-12',
  ],
])

reads('2026-10-09', [
  [
    'The bill was approved on 4 September 2026 and took effect ten days later.',
    'other 2026-09-04',
    'effective 2026-09-14',
  ],
  [
    'The act was published in the Official Journal on 24 July 2026 and applies from 1 October 2026.',
    'published 2026-07-24',
    'effective 2026-10-01',
  ],
  ['Governor Newsom signed the bill into law on September 29, 2025', 'enacted 2025-09-29'],
  ['公布：令和８年７月17日　施行：同日', 'promulgated 2026-07-17', 'effective 2026-07-17'],
  ['制定：令和６年４月19日　公布：同日', 'enacted 2024-04-19', 'promulgated 2024-04-19'],
  [
    '令和８年９月１日施行の法律に基づき、同日、本部を設置した。',
    'effective 2026-09-01',
    'other 2026-09-01',
  ],
  ['９月３日に会見を行い、翌々日、通知を発出した', 'meeting 2026-09-03', 'other 2026-09-05'],
])

reads('2026-11-10', [
  ['The bill was signed by the Governor on October 13, 2026.', 'enacted 2026-10-13'],
  ['SB 53 was chaptered on September 29, 2025.', 'enacted 2025-09-29'],
  [
    'The Cabinet approved the bill on March 6, 2026, and the Diet enacted it on May 29, 2026.',
    'cabinet-decision 2026-03-06',
    'enacted 2026-05-29',
  ],
  ['令和８年11月10日付け官報第1234号', 'published 2026-11-10'],
])

reads('2026-10-09', [
  [
    '同法は、令和８年６月10日に成立し、翌７月の１日に公布された。',
    'enacted 2026-06-10',
    'promulgated 2026-07-01',
  ],
  [
    'The bill was enacted on July 10, 2026 and promulgated on the 17th of the same month.',
    'enacted 2026-07-10',
    'promulgated 2026-07-17',
  ],
  [
    '命令等の公布日・決定日　2026年9月30日　結果の公示日　2026年9月30日',
    'promulgated 2026-09-30',
    'published 2026-09-30',
  ],
  ['昨日の衆議院本会議において可決、成立いたしました。', 'enacted 2026-10-08'],
  ['30日付けの官報で公布されます。', 'promulgated 2026-10-30'],
])
