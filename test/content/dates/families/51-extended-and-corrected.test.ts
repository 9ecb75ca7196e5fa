import { reads } from './reads.ts'

// What an extension or a correction says of both: the day before it binds nobody.
reads('2027-04-14', [
  [
    '意見募集期間　（変更前）令和9年3月19日～4月19日　（変更後）令和9年3月19日～5月10日',
    'comment-window 2027-03-19..2027-05-10',
  ],
  ['（変更前）意見提出期限　令和9年4月15日（木）'],
  ['（誤）意見提出期限　令和9年4月15日（木）'],
  ['（誤）意見提出期限　4月15日　（正）意見提出期限　5月14日', 'comment-close 2027-05-14'],
  [
    '意見募集の締切りを令和9年4月19日（月）から令和9年5月10日（月）まで延長いたします。',
    'comment-close 2027-05-10',
  ],
  ['意見募集期間を4月19日から5月10日まで延長します', 'comment-close 2027-05-10'],
  ['提出期限を令和9年4月19日から令和9年5月10日までに変更', 'due 2027-05-10'],
  [
    '意見募集の期間を5月10日（月）まで延長しました（当初の締切：4月19日）。',
    'comment-close 2027-05-10',
  ],
  [
    '「指針（案）」に関する意見募集期間の延長について\n変更前 3月19日～4月19日\n変更後 3月19日～5月10日',
    'comment-window 2027-03-19..2027-05-10',
  ],
  [
    '指針（案）への意見募集について\n１　対象：指針（案）\n２　期間：令和9年4月14日～5月14日',
    'comment-window 2027-04-14..2027-05-14',
  ],
  ['研修の実施について\n期間：令和9年5月10日～14日', 'other 2027-05-10..2027-05-14'],
  // Nothing is moved here.
  ['意見募集期間：4月19日から5月10日まで', 'comment-window 2027-04-19..2027-05-10'],
])

reads('2027-03-20', [
  ['意見募集期間　3月10日～4月9日 ⇒ 3月10日～4月23日', 'comment-window 2027-03-10..2027-04-23'],
  [
    'We are extending the comment period from May 10, 2027, to June 9, 2027.',
    'comment-close 2027-06-09',
  ],
  [
    'The comment period, which was to close on May 10, 2027, is extended through June 9, 2027.',
    'comment-close 2027-06-09',
  ],
  [
    'The comment period for the document published at 90 FR 12345 is extended to June 9, 2027.',
    'comment-close 2027-06-09',
  ],
  [
    'The period for the study runs from May 10, 2027 to June 9, 2027.',
    'other 2027-05-10..2027-06-09',
  ],
  ['令和9年3月15日に中止した意見募集について、改めて意見を募集します。'],
  ['AI事業者ガイドライン（第1.3版）（令和9年3月）', 'other 2027-03-01..2027-03-31'],
  ['ガイドライン（通則編）（令和9年3月改訂）', 'other 2027-03-01..2027-03-31'],
  ['説明会（令和9年5月）', 'meeting 2027-05-01..2027-05-31'],
])

reads('2027-01-20', [
  [
    '公布日：2026年7月17日\n政令で定められた施行日：2027年10月1日\n施行期日の定め：公布の日から起算して二年を超えない範囲内において政令で定める日',
    'promulgated 2026-07-17',
    'effective 2027-10-01',
  ],
])

// Steps and matters beside each other keep their days.
reads('2026-11-01', [
  ['公布：令和8年11月5日⇒施行：令和9年4月1日', 'promulgated 2026-11-05', 'effective 2027-04-01'],
  [
    'Comments on the proposed rule must be received by January 15, 2027. The comment period on the draft guidance is extended to January 30, 2027.',
    'comment-close 2027-01-15',
    'comment-close 2027-01-30',
  ],
  [
    '意見募集の結果について\n（参考）経過措置\n期間：令和8年12月1日～令和9年3月31日',
    'other 2026-12-01..2027-03-31',
  ],
  ['報告書の取りまとめを目指す（令和8年11月）', 'target 2026-11-01..2026-11-30'],
])

reads('2027-03-20', [
  [
    'The comment period for the notice that published March 10, 2027 and closes May 10, 2027, is extended to June 9, 2027.',
    'published 2027-03-10',
    'comment-close 2027-06-09',
  ],
  [
    'The first comment period closes on May 10, 2027, and the second closes on June 9, 2027.',
    'comment-close 2027-05-10',
    'comment-close 2027-06-09',
  ],
])
