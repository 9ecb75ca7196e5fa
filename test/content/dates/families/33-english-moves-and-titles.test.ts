import { reads } from './reads.ts'

// English of moved days, of Acts of the United Kingdom, of news and of titles; Japanese slashes and houses.
reads('2026-05-14', [
  [
    'The duties come into effect on 2 August 2026 (notified bodies), 2 February 2027 (high-risk systems in Annex III) and 2 August 2027 (other products).',
    'effective 2026-08-02, effective 2027-02-02, effective 2027-08-02',
  ],
  ['The Act was brought into force on 1 April 2026.', 'effective 2026-04-01'],
  ['This order brings into force the remaining provisions on 1 July 2026.', 'effective 2026-07-01'],
  [
    'An appeal for opinions on the draft will be held from May 15 (Fri.) to June 12 (Fri.), 2026.',
    'comment-window 2026-05-15..2026-06-12',
  ],
  [
    'Deadline for submission of opinions: June 12 (Fri), 2026, 5:00PM',
    'comment-close 2026-06-12T17:00+09:00',
  ],
  ['Deadline for public comments: June 12, 2026', 'comment-close 2026-06-12'],
  ['Deadline for submission of annual reports: June 12, 2026', 'due 2026-06-12'],
  [
    'Contributions may be sent in through the questionnaire until 19 June 2026.',
    'comment-close 2026-06-19',
  ],
  ['Publication of the code had originally been planned for 2 May.'],
  ['The guidance is to be issued ahead of August 2026.', 'target 2026-05-14..2026-07-31'],
  ['Both governments imposed a freeze at the start of their terms, in 2017 and in 2021.'],
  [
    'Implementation of the Act has been delayed by five months to June 30, 2027.',
    'effective 2027-06-30',
  ],
  [
    'The delay results from amendments that Governor Reyes signed on May 8, 2026.',
    'enacted 2026-05-08',
  ],
  ['Ministers adopted the plan at a cabinet meeting Tuesday.', 'cabinet-decision 2026-05-12'],
  ['The commission fined two firms Monday, its chair told reporters.', 'other 2026-05-11'],
  ['Open Monday to Friday, closed on Sundays and every Tuesday.'],
  [
    'The agency will compile a report by the end of the fiscal year.',
    'target 2026-05-14..2027-03-31',
  ],
  ['FY2025 Annual Report of the Consultation Desk'],
  ['FY2026 budget request of the commission'],
  ['The survey is planned for FY2026.', 'target 2026-04-01..2027-03-31'],
  ['Designated providers are required to submit a report on Dec. 18.', 'due 2026-12-18'],
])

reads(
  '2026-05-14',
  [
    [
      'The Minister must, before the end of the period of 6 months beginning with the day on which this Act is passed, publish a statement.',
      'due 2026-05-07..2026-11-06',
    ],
    [
      'Part 2 comes into force at the end of the period of two months beginning with the day on which this Act is passed.',
      'effective 2026-07-07',
    ],
  ],
  { promulgated: '2026-05-07' },
)

reads('2026-09-03', [
  ['改正府令は10/1より施行されます。', 'effective 2026-10-01'],
  ['新様式は、11/1から適用します。', 'effective 2026-11-01'],
  ['改正法の概要（令和8年6月5日成立・12日公布）', 'enacted 2026-06-05, promulgated 2026-06-12'],
  ['12月10、11両日に公聴会を開催します。', 'meeting 2026-12-10..2026-12-11'],
  ['来月14日、15日の両日、説明会を開催する。', 'meeting 2026-10-14..2026-10-15'],
  ['3、4日で手続きは終わります。'],
  ['部会の開催について（お知らせ）（令和8年9月3日）', 'published 2026-09-03'],
  ['本日は午後1時30分から第24回部会を開催します。', 'meeting 2026-09-03T13:30+09:00'],
  ['9月11日（金）、17時半から臨時会議を開催します。', 'meeting 2026-09-11T17:30+09:00'],
  ['8月31日から本日まで、展示会が開催されています。', 'meeting 2026-08-31..2026-09-03'],
  ['傍聴の申し込みの締め切り日は9月9日です。', 'due 2026-09-09'],
  ['参加表明書等の受付終了　令和8年9月25日', 'due 2026-09-25'],
  [
    '9月10日から12日まで御視察いただくことが本日の閣議で決定されました。',
    'other 2026-09-10..2026-09-12, cabinet-decision 2026-09-03',
  ],
  ['来年秋刊行の年報に掲載する予定です。', 'target 2027-09-01..2027-11-30'],
  ['毎年3月の懇談会において議論しています。'],
  ['8月上旬以降、申請の増加を受け、人員を増やしました。'],
  [
    '委員会は7月8日に意見募集を締め切り、同月30日に結果を掲載した。',
    'comment-close 2026-07-08, published 2026-07-30',
  ],
  [
    '委員会は「論点整理」を取りまとめて公表し、9月30日まで意見募集を行う。',
    'comment-close 2026-09-30',
  ],
])
