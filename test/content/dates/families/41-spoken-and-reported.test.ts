import { reads } from './reads.ts'

// Days as they are spoken of and reported, two or three in a sentence; English as agencies and the press write it.
reads('2026-09-15', [
  ['明日16日に、今月8日に地震が発生した市を訪問します。', 'other 2026-09-16, other 2026-09-08'],
  ['あす16日、検討会を開催する。', 'meeting 2026-09-16'],
  ['同社は8月4日に速報、30日に確報を提出した。', 'other 2026-08-04, other 2026-08-30'],
  ['昨日の懇談会では、論点が示された。', 'meeting 2026-09-14'],
  ['週明けの月曜日から意見公募を始める。', 'comment-open 2026-09-21'],
  ['月曜日から金曜日まで受け付けます。'],
  [
    '本日から来月2日まで、広く御意見をお伺いしております。',
    'comment-window 2026-09-15..2026-10-02',
  ],
  [
    '本日の閣議で、法の施行期日を10月1日と定める政令を決定いたしました。',
    'cabinet-decision 2026-09-15, effective 2026-10-01',
  ],
  ['与野党は22日公示、来月10日投票の選挙へ走り出す。', 'published 2026-09-22, other 2026-10-10'],
  [
    '説明会は10月6日に開き、申込みは2日17時で締め切ります。',
    'meeting 2026-10-06, due 2026-10-02T17:00+09:00',
  ],
  [
    '書類選考（1月中旬）、面接（2月中旬）を経て、2月下旬に委員が決定される予定です。',
    'target 2027-01-11..2027-01-20, target 2027-02-11..2027-02-20, target 2027-02-21..2027-02-28',
  ],
  [
    '来年4月に予定される基本法等の一部を改正する法律の施行に伴い、規定を整える。',
    'effective 2027-04-01..2027-04-30',
  ],
  ['2日から昨日まで欧州に出張いたしました。', 'other 2026-09-02..2026-09-14'],
  ['14日に首脳会談を行い、方針を確認した。', 'meeting 2026-09-14'],
  ['9月定例会は、9月1日から24日までの24日間開かれる。', 'meeting 2026-09-01..2026-09-24'],
  [
    '改正法の施行（令和6年10月1日）から5年を経過した時点で、制度を検討する。',
    'review 2029-10-01.., effective 2024-10-01',
  ],
  [
    'We will accept written responses to this consultation up to and including Thursday 12 November 2026.',
    'comment-close 2026-11-12',
  ],
  [
    'Opinions, in Japanese only, are accepted from September 10th to October 9th, 2026.',
    'comment-window 2026-09-10..2026-10-09',
  ],
  [
    'Comments, which had been due Aug. 22, will now be accepted through Nov. 22, 2026.',
    'comment-close 2026-11-22',
  ],
  [
    'The ministry plans to have a revised guideline ready by the end of March.',
    'target 2026-09-15..2027-03-31',
  ],
  [
    'The agency aims to settle the final version by the end of Q1 2027.',
    'target 2026-09-15..2027-03-31',
  ],
  [
    'Comments close on the 22nd of this month; the Act takes effect on the 22nd of next month.',
    'comment-close 2026-09-22, effective 2026-10-22',
  ],
  [
    'The hearing has been set for 22 October, with written statements due on the 15th.',
    'meeting 2026-10-22, due 2026-10-15',
  ],
  [
    'Between 14 and 28 October the regulator will hold four workshops.',
    'meeting 2026-10-14..2026-10-28',
  ],
  [
    'The public meeting will be held on October 9, 2026, from 9:00 to 11:30 a.m.',
    'meeting 2026-10-09T09:00+09:00..2026-10-09T11:30+09:00',
  ],
  ["The order was approved at today's Cabinet meeting.", 'cabinet-decision 2026-09-15'],
  [
    'Some parts start to apply on 2 August 2027, others only on 2 August 2028.',
    'effective 2027-08-02, effective 2028-08-02',
  ],
  ['Transparency duties are in effect on 2 August 2027.', 'effective 2027-08-02'],
  [
    'The authority hopes to settle the guidelines in December and will enforce the law from Dec. 18.',
    'target 2026-12-01..2026-12-31, effective 2026-12-18',
  ],
])
