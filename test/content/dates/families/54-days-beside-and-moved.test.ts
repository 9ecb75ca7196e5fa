import { reads } from './reads.ts'

// A day before or after one that is named, the words that define a term, and what is moved from day to day.
reads('2026-06-19', [
  ['届出書は、令和９年４月１日の前日までに提出すること。', 'due 2027-03-31'],
  ['改正後の指針は、12月24日の翌日から適用する。', 'effective 2026-12-25'],
  ['会合は10月１日（木）の翌々日に開催する。', 'meeting 2026-10-03'],
  ['10月1日の前日比で3件増えた。', 'other 2025-10-01'],
  [
    '委員会は12月24日に指針を決定した。改正後の指針は、その翌日から適用する。',
    'other 2025-12-24',
    'effective 2025-12-25',
  ],
  [
    'この法律は、令和九年四月一日から施行する。この法律の施行の日（以下「施行日」という。）から起算して三月を経過する日までに、届け出なければならない。',
    'effective 2027-04-01',
    'due 2027-06-30',
  ],
  [
    'この法律は、令和九年四月一日から施行する。大臣は、施行日の前日までに、指針を定めなければならない。',
    'effective 2027-04-01',
    'due 2027-03-31',
  ],
  ['施行日の前日までに届け出ること。', ''],
  [
    '募集期間は公示の日（以下同じ。）の翌日から起算して30日間とする。',
    'comment-window 2026-06-20..2026-07-19',
  ],
  ['（以下、令和8年12月1日までに提出する書類）', 'due 2026-12-01'],
  [
    'この政令は、令和八年十月一日から施行する。この政令の施行の日から令和九年三月三十一日までの間における第六条の適用については、なお従前の例による。',
    'effective 2026-10-01',
    'other 2026-10-01..2027-03-31',
  ],
  [
    'この省令は、令和八年十月一日から施行する。証明書は、この省令の施行の日から起算して一年を経過する日までの間は、なおその効力を有する。',
    'effective 2026-10-01',
    'other 2026-10-01..2027-09-30',
  ],
  [
    '規定　施行日　罰則の一部　令和9年1月17日　附則第3条　令和8年7月17日',
    'effective 2027-01-17',
    'effective 2026-07-17',
  ],
  [
    '施行日　令和9年1月17日　問合せ先　令和8年7月17日付け通知を参照',
    'effective 2027-01-17',
    'other 2026-07-17',
  ],
  [
    '高リスクAIの義務は、当初の2026年8月2日から2027年12月2日に適用が延期された。',
    'effective 2027-12-02',
  ],
  ['施行期日を令和9年4月1日から7月1日に変更することとした。', 'effective 2027-07-01'],
  [
    'The application date for high-risk systems moves from 2 August 2026 to 2 December 2027.',
    'effective 2027-12-02',
  ],
  [
    'The secretary’s application covers the period from 2 August 2026 to 2 December 2027.',
    'reporting-period 2026-08-02..2027-12-02',
  ],
  ['AB 853 delays the operative date of SB 942 until August 2, 2026.', 'effective 2026-08-02'],
  [
    'The governor signed SB25B-004 on August 28, 2025, delaying the effective date from February 1, 2026 to June 30, 2026.',
    'enacted 2025-08-28',
    'effective 2026-06-30',
  ],
])

reads('2026-10-09', [
  [
    '意見募集の期限は、10月14日に延長し、さらに、この度、同月21日（水）まで再延長することとしました。',
    'comment-close 2026-10-21',
  ],
  [
    '意見募集の期限は、当初、9月30日としていましたが、10月14日に延長し、さらに同月21日まで再延長します。',
    'comment-close 2026-10-21',
  ],
  [
    '募集期限を10月14日に延長し、結果を12月1日に公表する。',
    'comment-close 2026-10-14',
    'published 2026-12-01',
  ],
  [
    'The Commission opened a targeted consultation on the classification of systems on 6 June 2025, which ran until 18 July 2025.',
    'comment-window 2025-06-06..2025-07-18',
  ],
  [
    'The Ministry is inviting opinions from the public between October 15, 2026 and November 12, 2026.',
    'comment-window 2026-10-15..2026-11-12',
  ],
  [
    'The bill passed the House of Representatives on May 21, 2026, and was enacted on June 5, 2026.',
    'other 2026-05-21',
    'enacted 2026-06-05',
  ],
  ['The bill was passed by the House of Councillors on June 5, 2026.', 'enacted 2026-06-05'],
  ['The bill passed the House and the Senate on June 5, 2026.', 'enacted 2026-06-05'],
  [
    '同委員会では、4月22日に質疑が行われ、5月8日に賛成多数で可決された。',
    'other 2026-04-22',
    'other 2026-05-08',
  ],
  ['同委員会では審査を終え、続く本会議で5月12日に可決、成立した。', 'enacted 2026-05-12'],
  [
    '検討会の第1回は本年4月24日に、第5回は7月10日に開催され、8月7日に取りまとめが公表された。',
    'meeting 2026-04-24',
    'meeting 2026-07-10',
    'published 2026-08-07',
  ],
  [
    '令和6年4月19日に報告書の第1版を、同年11月22日に第2版を公表した。',
    'published 2024-04-19',
    'published 2024-11-22',
  ],
  [
    '令和7年10月1日から令和8年3月31日までの間に寄せられた申告は112件であった。',
    'reporting-period 2025-10-01..2026-03-31',
  ],
  ['10月1日から12月31日までの間に届け出た者は112人を上限とする。', 'other 2026-10-01..2026-12-31'],
  [
    '2026年上半期（1月～6月）の削除申出件数を取りまとめました。',
    'reporting-period 2026-01-01..2026-06-30',
  ],
  ['意見募集は9月30日で締め切られ、約350件の意見が寄せられた。', 'comment-close 2026-09-30'],
  ['部会は秋から議論を始める。', 'target 2026-09-01..2026-11-30'],
  ['導入に要した期間は平均で8.4月であった。', ''],
  ['個人データの漏えいは、概ね三日から五日以内に速報を行う。', ''],
  ['資料は、会議の開始までにウェブサイトに掲載し、議事録は後日掲載します。', ''],
])

// What stands near those words, and is none of it.
reads('2026-07-13', [
  ['２．令和９年４月　改正法の全面施行', 'effective 2027-04-01..2027-04-30'],
  [
    '今後のスケジュール：１．９月 パブリックコメント、２．12月 公布、３．来年４月 施行',
    'comment-open 2026-09-01..2026-09-30',
    'promulgated 2026-12-01..2026-12-31',
    'effective 2027-04-01..2027-04-30',
  ],
  ['改正法（以下「改正法」という。令和8年6月12日公布）について', 'promulgated 2026-06-12'],
  ['意見募集（以下「本件」という。締切：７月31日）について', 'comment-close 2026-07-31'],
  [
    'この法律は、公布の日から令和九年三月三十一日までの間において政令で定める日から施行する。',
    'effective 2026-07-13..2027-03-31',
  ],
  ['公示の日から令和8年7月31日まで意見を募集します。', 'comment-close 2026-07-31'],
  ['これまでにいただいた御意見を踏まえ、ガイドラインを公表しました。', 'published 2026-07-13'],
  ['第359回委員会の議事次第を公表しました。', 'published 2026-07-13'],
  [
    'この法律は、令和九年四月一日から施行する。施行日の前日までに旧法の規定によりされた処分は、新法によりされたものとみなす。',
    'effective 2027-04-01',
  ],
  ['入札参加者は、公示日の前日までに名簿に登録されていること。', ''],
  [
    'この法律は、公布の日から起算して二年を超えない範囲内において政令で定める日から施行する。ただし、第三条の規定は、民法の施行の日（令和八年十月一日）から施行する。事業者は、この法律の施行の日から起算して三月を経過する日までに、届け出なければならない。',
    'effective ..',
    'effective 2026-10-01',
    'due ..',
  ],
  ['The Legislature passed Senate Bill 53 on September 13, 2025.', 'enacted 2025-09-13'],
  [
    'The Act was passed by the House of Representatives and the House of Councillors on June 5, 2026.',
    'enacted 2026-06-05',
  ],
  ['The Speaker of the House signed SB 5 on June 1, 2026.', 'other 2026-06-01'],
  ['同委員会では反対意見も出たが、法案は６月５日に可決、成立した。', 'enacted 2026-06-05'],
  ['意見募集は二十日から三十日間行われる。', 'comment-window 2026-07-20..2026-08-18'],
  [
    '法律第40号　施行日　令和８年10月１日　法令番号　令和８年６月12日',
    'effective 2026-10-01',
    'other 2026-06-12',
  ],
  [
    'A hearing to gather opinions from the public will be held on July 20, 2026.',
    'meeting 2026-07-20',
  ],
  [
    '令和７年４月１日から令和８年３月31日までの任期で任命された委員は５名である。',
    'other 2025-04-01..2026-03-31',
  ],
  ['7月20日の前日祭を開催する。', 'meeting 2026-07-20'],
])
