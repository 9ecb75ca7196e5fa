import { reads } from './reads.ts'

// Clocks of other countries, days that count from the same day, fields apart, what an order or a house has settled.
reads('2026-11-06', [
  [
    'The consultation closes at 11:59pm GMT on 15 January 2027.',
    'comment-close 2027-01-16T08:59+09:00',
  ],
  [
    'Comments must reach the Office by 5 p.m. EDT on November 20, 2026.',
    'comment-close 2026-11-21T06:00+09:00',
  ],
  ['The workshop takes place on 20 November 2026 at 10:00 CET.', 'meeting 2026-11-20T18:00+09:00'],
  [
    'The call for evidence opened on 2 November and runs until 18 December 2026.',
    'comment-window 2026-11-02..2026-12-18',
  ],
  ['The Cabinet signed off on the order on Friday.', 'cabinet-decision 2026-11-06'],
  ['The Act took full effect on October 1, 2026.', 'effective 2026-10-01'],
  [
    'The agency plans to release its first annual review in mid-December 2026.',
    'target 2026-12-11..2026-12-20',
  ],
  [
    'HB 26-1010, signed on June 3, 2026, moves the effective date of the AI Act from June 30, 2026 to June 30, 2027.',
    'enacted 2026-06-03, effective 2027-06-30',
  ],
  [
    'The bill would move the effective date of the Act from June 30, 2026 to June 30, 2027.',
    'effective 2026-06-30, effective 2027-06-30',
  ],
  [
    'The ban applies from 2 February 2025, and the obligations for providers from 2 August 2025.',
    'effective 2025-02-02, effective 2025-08-02',
  ],
  [
    'The rules are phased in: registration from April 1, 2027, reports from October 1, 2027 and fines from April 1, 2028.',
    'effective 2027-04-01, effective 2027-10-01, effective 2028-04-01',
  ],
  [
    'The amended Act was promulgated on October 30, 2026. It comes into force on a day set by Cabinet Order within a period not exceeding one year counting from and including the date of promulgation.',
    'promulgated 2026-10-30, effective 2026-10-30..2027-10-29',
  ],
])

reads('2026-11-06', [
  [
    'この政令は、令和九年四月一日から施行する。旧免許証は、同日から起算して六月を経過した日に、その効力を失う。',
    'effective 2027-04-01, other 2027-10-01',
  ],
  ['同日から同年九月三十日までの間は、従前の様式によることができる。', ''],
  [
    'この法律の施行の日は令和9年4月1日とする。現に事業を行う者は、施行の日から起算して三月を経過する日までに届け出なければならない。',
    'effective 2027-04-01, due 2027-06-30',
  ],
  [
    '改正法は段階的に施行される。目的規定は令和8年12月1日、届出に関する規定は令和9年4月1日、残りは令和9年10月1日である。',
    'effective 2026-12-01, effective 2027-04-01, effective 2027-10-01',
  ],
  ['改正法の施行日が4月1日に決まった。', 'effective 2027-04-01'],
  ['公取委は早ければ2027年2月にも指針を改める。', 'target 2027-02-01..2027-02-28'],
  ['第1回　令和8年9月4日、第2回　同年10月2日。', 'meeting 2026-09-04, meeting 2026-10-02'],
  [
    '委員会は5日、事業者に緊急命令を出した。20日までに掲載を止めるよう命じている。',
    'other 2026-11-05, due 2026-11-20',
  ],
  [
    '令和7年度に当委員会が受けた報告は延べ1,204件でした。',
    'reporting-period 2025-04-01..2026-03-31',
  ],
  ['例えば、事業者が4月1日に取得したデータを9月30日に提供したと仮定する。', ''],
  [
    '訂正とお詫び：締切に誤りがありました。訂正します。（誤）2026年12月7日17時　（正）2026年12月17日17時',
    'comment-close 2026-12-17T17:00+09:00',
  ],
])

// Who speaks where, what a survey covers, and days that only belong to a name.
reads('2026-11-06', [
  ['省は、令和8年度内の早い時期に省令を改める考えを示した。', 'target 2026-11-06..2027-03-31'],
  [
    '政府は今の国会で法案の成立を図り、2027年中に運用を始めたい考え。',
    'target 2027-01-01..2027-12-31',
  ],
  ['当局は運用の見直し案を来年1月に固める。', 'target 2027-01-01..2027-01-31'],
  [
    '委員会は6日、指針の見直し案についての意見公募を始めた。来月7日まで。',
    'comment-window 2026-11-06..2026-12-07',
  ],
  ['省は2月までに制度設計を終えたい意向だ。', 'target 2026-11-06..2027-02-28'],
  ['担当者は説明会で「手引きは年内に出したい」と話した。', 'target 2026-11-06..2026-12-31'],
  ['意見募集の締切を延長し、11月20日までとします。', 'comment-close 2026-11-20'],
  [
    '令和7年4月1日から令和8年3月31日までに行われた取引を対象に書面調査を行った。',
    'reporting-period 2025-04-01..2026-03-31',
  ],
  ['毎年5月の啓発週間に合わせて掲示しています。', ''],
  ['本稿の執筆時点（2026年9月末）では明らかになっていません。', ''],
  [
    'Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016 applies.',
    '',
  ],
  ['The survey is held under the Antimonopoly Act (Act No. 54 of April 14, 1947).', ''],
  ['The service had 45 million users in 2024, up from 38 million in 2023.', ''],
  ['The bill received Royal Assent on 5 November 2026.', 'enacted 2026-11-05'],
  ["Japan's cabinet on Friday approved the bill.", 'cabinet-decision 2026-11-06'],
  [
    'The deadline for responses, originally 6 November, is now 20 November 2026.',
    'comment-close 2026-11-20',
  ],
  [
    'The Act, once slated to take effect on February 1, 2026, will take effect on January 1, 2027.',
    'effective 2027-01-01',
  ],
  [
    'The law has applied since 1 November 2024, and fees must be paid within 60 days of delivery.',
    'effective 2024-11-01, due ..',
  ],
])
