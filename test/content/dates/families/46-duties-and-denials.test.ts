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
