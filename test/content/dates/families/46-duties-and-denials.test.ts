import { reads } from './reads.ts'

// What must be made public by a day, what is heard and denied, terms from an issue that the sentence before tells.
reads('2026-09-15', [
  ['事業者は、来年3月までに報告書を公表しなければならない。', 'due 2026-09-15..2027-03-31'],
  ['令和8年12月25日までに会計書類を公告しなければなりません。', 'due 2026-12-25'],
  ['委員会は、来年3月までに報告書を公表する。', 'target 2026-09-15..2027-03-31'],
  ['9月25日の会議で改定の方向性を議論する。', 'meeting 2026-09-25'],
  ['9月10日の衆議院本会議で質疑があった。', 'other 2026-09-10'],
  ['改正法が10月1日に施行されるとの一部報道があったが、そのような事実はない。'],
  ['料金が10月1日に改定されるとの情報が見られますが、事実ではありません。'],
  ['改正法が10月1日に施行されるとの一部報道がある。', 'target 2026-10-01'],
  ['10月1日に施行され、廃止との情報は事実ではありません。', 'effective 2026-10-01'],
  ['The AI Office issued a request for information to a provider.'],
  [
    'The bill was approved by the House of Councillors on 12 June 2026 and promulgated on 19 June.',
    'enacted 2026-06-12, promulgated 2026-06-19',
  ],
  ['The bill was approved by the House of Representatives on 12 June 2026.', 'other 2026-06-12'],
  ['The court will hear oral argument on October 8.', 'meeting 2026-10-08'],
  ['Commission opens call for evidence on the review of the Act', 'comment-open 2026-09-15'],
  ['The Commission plans to open a call for evidence on the Act'],
  [
    'The order was issued on September 14, 2026, and motions are due within 15 days of its issuance.',
    'published 2026-09-14, due 2026-09-14..2026-09-29',
  ],
  ['Motions are due within 15 days of issuance.', 'due ..'],
])

// What a government decided of another day, years after the next, provisions in force at once, dates that were moved.
reads('2026-09-15', [
  [
    '政府は9月11日、改正法を10月1日に施行することを閣議決定した。',
    'cabinet-decision 2026-09-11, effective 2026-10-01',
  ],
  [
    '令和8年10月1日に施行する。ただし、第3条は翌々年4月1日から施行する。',
    'effective 2026-10-01, effective 2028-04-01',
  ],
  [
    '令和8年4月から6月までの運用状況を、同年10月末日までに報告すること。',
    'reporting-period 2026-04-01..2026-06-30, due 2026-10-31',
  ],
  [
    'Lawmakers shifted the effective date from February 1, 2027, to June 30, 2027.',
    'effective 2027-06-30',
  ],
  ['Gov. Smith signed SB 53 on Monday.', 'enacted 2026-09-14'],
])

reads(
  '2026-09-15',
  [
    [
      '附則第3項の規定は公布の日、次項の規定は公布の日から起算して9月を超えない範囲内において政令で定める日から施行する。',
      'effective 2026-06-18, effective 2026-06-18..2027-03-17',
    ],
  ],
  { promulgated: '2026-06-18' },
)
