import { reads } from './reads.ts'

// What brackets gloss, measures of the year that runs, sessions with their hours, days put off.
reads('2026-09-15', [
  [
    '公布の日（令和7年6月11日）から起算して3年を超えない範囲内（令和10年6月まで）において政令で定める日から施行する。',
    'effective 2025-06-11..2028-06-10',
  ],
  [
    '検討部会　令和8年9月3日（木）13時30分～15時20分',
    'meeting 2026-09-03T13:30+09:00..2026-09-03T15:20+09:00',
  ],
  ['令和8年9月3日（木）13:30～15:20', 'meeting 2026-09-03T13:30+09:00..2026-09-03T15:20+09:00'],
  [
    'システムメンテナンスのお知らせ　令和8年9月20日（日）1:00～5:00',
    'other 2026-09-20T01:00+09:00..2026-09-20T05:00+09:00',
  ],
  [
    '法務省は9月10日、7月1日から8月3日にかけて募集した中間試案への意見の概要を公表した。',
    'published 2026-09-10, comment-window 2026-07-01..2026-08-03',
  ],
  ['回答の期限は10/9です。', 'due 2026-10-09'],
  ['意見の提出期限は10/9（金）です。', 'comment-close 2026-10-09'],
  ['令和9年1月以降に契約を結んだ場合は、書面の交付が必要となります。', 'effective 2027-01-01..'],
  ['11月1日以降の取引が規制の対象に', 'effective 2026-11-01..'],
  ['先週9日に、よくある質問を24問に増やして更新いたしました。', 'published 2026-09-09'],
  ['令和８年度検討・結論、結論を得次第速やかに措置', 'target 2026-09-15..2027-03-31'],
  ['令和８年度に検討し結論を得るとされている。', 'target 2026-09-15..2027-03-31'],
  ['令和８年度に検討した結果を報告する。'],
  ['令和８年検討、令和９年結論', 'target 2026-09-15..2026-12-31, target 2027-01-01..2027-12-31'],
  ['意見は10月18日（日）まで、電子メールで提出してください。', 'comment-close 2026-10-18'],
  [
    '令和８年度検討開始、令和９年度結論',
    'target 2026-09-15..2027-03-31, target 2027-04-01..2028-03-31',
  ],
  ['令和７年度検討開始、令和８年度内を目途に結論', 'target 2026-09-15..2027-03-31'],
  [
    '審議会は8月28日に指針案を了承し、9月25日までの意見募集に付した。',
    'other 2026-08-28, comment-close 2026-09-25',
  ],
  ['同年9月25日（金）までに提出してください。', 'due 2026-09-25'],
  ['同年9月25日までに提出してください。'],
  [
    '法案は6月2日に衆議院で修正議決され、6月19日に成立した。',
    'other 2026-06-02, enacted 2026-06-19',
  ],
  [
    '両部会を9月8日（火）に合同で開き、その議論を受けて9月11日に第2版を公表した。',
    'meeting 2026-09-08, published 2026-09-11',
  ],
  ['運用状況報告書（2026年4－6月期）を公表しました。', 'reporting-period 2026-04-01..2026-06-30'],
  ['2027年3月期から開示の義務を負う。', 'effective 2026-04-01..2027-03-31'],
  ['2026年3月期の有価証券報告書を集計した。', 'reporting-period 2025-04-01..2026-03-31'],
  [
    'The Order was promulgated today, September 15, 2026, and will take effect on October 1.',
    'promulgated 2026-09-15, effective 2026-10-01',
  ],
  [
    'The Agency is to revise its guideline within FY2026, and invites comments on the draft.',
    'target 2026-09-15..2027-03-31, comment-open 2026-09-15',
  ],
  [
    'Use of the tool stood at about 31 percent in fiscal 2025.',
    'reporting-period 2025-04-01..2026-03-31',
  ],
  [
    'The duties will apply from 1 March 2027; for small firms, from 1 September 2027.',
    'effective 2027-03-01, effective 2027-09-01',
  ],
  ['The labelling duty is put off until 1 March 2027.', 'effective 2027-03-01'],
  ['Lawmakers voted to hold the Act back until the end of June next year.', 'effective 2027-06-30'],
  ['The Regulation appeared in the Official Journal on 4 September 2026.', 'published 2026-09-04'],
  [
    'Adoption is expected for October-November 2026, after the plenary vote.',
    'target 2026-10-01..2026-11-30',
  ],
  [
    'On or before January 1, 2027, and before each later release, the developer must post a summary.',
    'due 2027-01-01',
  ],
  ['The panel will reconvene in mid-January 2027.', 'meeting 2027-01-11..2027-01-20'],
  [
    'Timeline: Cabinet decision – March 6, 2026; passage by the Diet – June 12; promulgation – June 19.',
    'cabinet-decision 2026-03-06, enacted 2026-06-12, promulgated 2026-06-19',
  ],
  [
    'The Act takes effect on April 1, 2027 and will be reviewed every three years after it takes effect.',
    'effective 2027-04-01, review 2030-04-01..',
  ],
  [
    'The duty starts on a day set by Cabinet Order, no later than March 31, 2027.',
    'effective 2026-09-15..2027-03-31',
  ],
])

// What these rules are not to read.
reads('2026-11-20', [
  ['報告書（令和8年度中）を公表する予定です。', 'target 2026-11-20..2027-03-31'],
  ['検討結果（令和8年度下期）を公表する予定。', 'target 2026-10-01..2027-03-31'],
  [
    '同社は令和8年10月3日（土）9:00～15:00に個人データが閲覧可能な状態となっていた。',
    'other 2026-10-03T09:00+09:00..2026-10-03T15:00+09:00',
  ],
  [
    'e-Govは、令和8年12月3日（木）20:00～23:00はご利用いただけません。',
    'other 2026-12-03T20:00+09:00..2026-12-03T23:00+09:00',
  ],
  [
    'The rules will be binding from 2 August 2027, and obligations apply to providers.',
    'effective 2027-08-02',
  ],
  [
    'The notice was put online on 5 November 2026, and invites comments until 5 December 2026.',
    'comment-window 2026-11-05..2026-12-05',
  ],
  ['Draft rules published for the 5 December 2026 meeting.', 'meeting 2026-12-05'],
  ['2026年12月期間限定の相談窓口'],
  ['令和8年12月期限とする。'],
  ['2027年3月期決算説明会を開催します。', 'reporting-period 2026-04-01..2027-03-31'],
  ['法律は同年6月18日（金）に公布された。'],
  ['期限は2/3の多数決で決める。'],
  ['事業者は令和8年11月2日に届出を更新しました。', 'other 2026-11-02'],
  ['令和8年度に検討し、報告書を公表した。', 'published 2026-11-20'],
  ['令和8年度に検討しました。'],
  ['2026年11月期の会合を開催する。'],
  ['2027年3月期までに開示しなければならない。'],
  ['令和8年7月期の統計を公表した。', 'published 2026-11-20'],
])
