import { reads } from './reads.ts'

// News of the day, headlines without a verb, what is reported on, calls that are told in passing.
reads('2026-09-15', [
  [
    '7月14日に起きた通信障害を巡り、総務省は15日、携帯大手を行政指導した。',
    'other 2026-07-14, other 2026-09-15',
  ],
  ['7月14日に開始し、25日に終えた。', 'effective 2026-07-14, other 2026-07-25'],
  [
    '公取委は14日、新法を12月18日に施行するための政令案を公表。',
    'published 2026-09-14, effective 2026-12-18',
  ],
  [
    '関連法案は10月下旬、実施法案は11月上旬に提出される見通しとなった。',
    'target 2026-10-21..2026-10-31, target 2026-11-01..2026-11-10',
  ],
  ['この9月1日付けで事務局長が交代しておりますので、御紹介いたします。', 'other 2026-09-01'],
  [
    '説明会は、10月中旬から11月初旬にかけて催すこととしております。',
    'meeting 2026-10-11..2026-11-10',
  ],
  ['9月定例会（9月1日～10日）では、条例案が可決されました。', 'meeting 2026-09-01..2026-09-10'],
  ['2026年４－６月期の通関統計から算出する。', 'reporting-period 2026-04-01..2026-06-30'],
  [
    '総務省は9月11日、2026年度第１四半期の契約数とシェアを公表した。',
    'published 2026-09-11, reporting-period 2026-04-01..2026-06-30',
  ],
  ['骨子への意見は9月30日（水）まで募集されている。', 'comment-close 2026-09-30'],
  ['意見は10月13日23時59分まで。', 'comment-close 2026-10-13T23:59+09:00'],
  ['掲載が可能となった段階で、改めて意見募集を行います。'],
  [
    'Enacted on 28 May 2026, the Act has been in full force since 1 September 2026.',
    'enacted 2026-05-28, effective 2026-09-01',
  ],
  ['The authority put out its summary on 8 September.', 'published 2026-09-08'],
  [
    'The rules came into force on September 1, 2026; further provisions follow on August 1, 2027.',
    'effective 2026-09-01, effective 2027-08-01',
  ],
  [
    'Reports covering April-June 2026 must reach the Agency by October 30, 2026.',
    'reporting-period 2026-04-01..2026-06-30, due 2026-10-30',
  ],
])
