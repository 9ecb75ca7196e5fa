import { reads } from './reads.ts'

// English that counts from what stands before, and what moved; Japanese duties, reviews and years of life.
reads('2026-11-05', [
  [
    'Comments must be received within 30 days of publication of this notice.',
    'comment-close 2026-11-05..2026-12-05',
  ],
  [
    'Comments are due within 45 days after publication in the Federal Register.',
    'comment-close ..',
  ],
  [
    'The draft was published on 2 November 2026. A final text is due a week later.',
    'published 2026-11-02, due 2026-11-09',
  ],
  [
    'The order was published on October 1, 2026 and took effect two weeks later.',
    'published 2026-10-01, effective 2026-10-15',
  ],
  [
    'The Act was promulgated on 5 June 2026 and partly took effect later the same month.',
    'promulgated 2026-06-05, effective 2026-06-01..2026-06-30',
  ],
  ['The Senate passed the bill last night.', 'enacted 2026-11-04'],
  [
    'The vote, which was due to be held on 3 November, has been postponed until 17 November.',
    'other 2026-11-17',
  ],
  [
    'The deadline, after many requests, has been extended from 6 November until 20 November 2026.',
    'due 2026-11-20',
  ],
  ['The call closes at the end of the month.', 'comment-close 2026-11-30'],
  ['Businesses have until the end of next March to register.', 'due 2027-03-31'],
  ['From next April, platforms must notify the JFTC.', 'effective 2027-04-01..2027-04-30'],
  ['The guideline was last updated on Oct 30.', 'published 2026-10-30'],
])

reads('2026-11-05', [
  ['申請書は12月11日（金）必着で郵送してください。', 'due 2026-12-11'],
  ['意見提出フォームは、12月1日午前0時に閉鎖します。', 'comment-close 2026-12-01T00:00+09:00'],
  ['実態調査は10月12日に始まった。', 'other 2026-10-12'],
  ['令和9年度第1四半期に検討を開始する。', 'target 2027-04-01..2027-06-30'],
  ['対象品目は2027年1-3月期に見直す方針だ。', 'target 2027-01-01..2027-03-31'],
  ['令和9年10月に指針の見直しを行う。', 'review 2027-10-01..2027-10-31'],
  ['届出の様式を、令和9年2月1日から改めます。', 'effective 2027-02-01'],
  [
    'この基準は、令和8年6月1日の施行後四年ごとに見直す。',
    'effective 2026-06-01, review 2030-06-01..',
  ],
  ['国の会計年度は、毎年四月一日に始まる。', ''],
  ['十八歳に達する日以後の最初の三月三十一日までの間にある者', ''],
  ['3月決算の会社を対象とする検査の着眼点', ''],
])

// Steps that are aimed at, what a survey tells of, clocks of the United States by the season.
reads('2026-11-05', [
  [
    'Comments are due by 5 p.m. Eastern Time on November 20, 2026.',
    'comment-close 2026-11-21T07:00+09:00',
  ],
  ['The webinar starts at 10:00 PT on July 20, 2027.', 'meeting 2027-07-21T02:00+09:00'],
  ['The hearing starts on 10 December 2026 at 10:00 GMT+9.', 'meeting 2026-12-10'],
  [
    'The Regulations were made on 16 April 2026, laid before Parliament on 21 April, and will come into force on 12 May 2027.',
    'other 2026-04-16, other 2026-04-21, effective 2027-05-12',
  ],
  [
    'The law also delays the application of the duties until 2 December 2026.',
    'effective 2026-12-02',
  ],
  ['Guidance may not be final until Q1 2027.', 'target 2027-01-01..2027-03-31'],
  ['Further proposals are expected later in 2026.', 'target 2026-11-05..2026-12-31'],
  [
    'The Office will hold webinars on December 3 and December 10.',
    'meeting 2026-12-03, meeting 2026-12-10',
  ],
])

reads('2026-11-05', [
  ['計画は、年度内の閣議決定を目指します。', 'target 2026-11-05..2027-03-31'],
  ['政府は来月16日に基本方針を閣議決定する方針だ。', 'target 2026-12-16'],
  ['来週金曜日の閣議で決定する見通しです。', 'cabinet-decision 2026-11-13'],
  [
    '内閣府は11月4日に、2026年7-9月期の四半期別GDP速報を公表しました。',
    'published 2026-11-04, reporting-period 2026-07-01..2026-09-30',
  ],
  ['令和7年中の通信傍受の実施状況に関する公表', 'reporting-period 2025-01-01..2025-12-31'],
  ['受付は、昨日の午後6時に締め切りました。', 'comment-close 2026-11-04T18:00+09:00'],
  ['来月23日召集の通常国会に法案を提出する方向で調整に入った。', 'target 2026-12-23..2027-05-21'],
])

// What was told before, what a range leaves to 同年, arrows, and more words for steps.
reads('2026-11-18', [
  [
    '※11月18日更新：締切を延長しました（11月30日→12月7日）',
    'published 2026-11-18, comment-close 2026-12-07',
  ],
  ['12月3日に予定しておりました第5回検討会は、12月17日に延期いたします。', 'meeting 2026-12-17'],
  [
    '受付は12月11日までとご案内しておりましたが、同月4日17時をもって締め切らせていただきます。',
    'comment-close 2026-12-04T17:00+09:00',
  ],
  [
    '報告対象期間は令和7年4月1日から令和8年3月31日までとし、報告書の提出期限は同年12月28日とする。',
    'reporting-period 2025-04-01..2026-03-31, due 2026-12-28',
  ],
  ['11月24日から翌年1月8日まで意見を受け付ける。', 'comment-window 2026-11-24..2027-01-08'],
  ['意見公募がきのう始まった。来月18日まで受け付ける。', 'comment-window 2026-11-17..2026-12-18'],
  ['令和8年10月時点ではまだ施行されていません。', ''],
  ['施行の際現に事業を行う者は、令和9年6月30日までに届け出ればよい。', 'due 2027-06-30'],
  [
    '申請の受付は11月24日午前9時から12月4日午後5時まで。',
    'due 2026-11-24T09:00+09:00..2026-12-04T17:00+09:00',
  ],
  [
    'The next meeting is scheduled for Wednesday, December 2, at 10:30 JST.',
    'meeting 2026-12-02T10:30+09:00',
  ],
  ['The bill cleared the Diet on 13 November.', 'enacted 2026-11-13'],
  [
    'The hearing, previously set for 3 December, will now take place on 12 January.',
    'meeting 2027-01-12',
  ],
  ['The governor has until December 13 to sign or veto it.', 'due 2026-12-13'],
  ['The rule has a compliance date of July 1, 2027.', 'effective 2027-07-01'],
  ['The Act commences on 1 July 2027.', 'effective 2027-07-01'],
])
