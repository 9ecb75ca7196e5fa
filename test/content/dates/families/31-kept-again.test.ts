import { reads } from './reads.ts'

// Dates that stay what they are, though a word stands near that sets others aside or says what others are.
reads('2026-09-01', [
  ['Directive (EU) 2022/2555 sets a transposition deadline of 17 October 2026.', 'due 2026-10-17'],
  [
    'Regulation (EU) 2024/1689 has a start of application of 2 August 2027.',
    'effective 2027-08-02',
  ],
  [
    'The Council Decision will be voted on by 27 ministers at the meeting of 15 September 2026.',
    'meeting 2026-09-15',
  ],
  [
    'The proposed rule comment period is extended from September 30, 2026 to October 30, 2026.',
    'comment-close 2026-10-30',
  ],
  [
    'The Commission could not finish in time and postponed the application of the Regulation from 1 October 2026 to 1 April 2027.',
    'effective 2027-04-01',
  ],
  [
    'The report was published on 1 March 2026. The law takes effect six months after its publication.',
    'published 2026-03-01, effective ..',
  ],
  ['TikTok must reply to the request for information by 15 September 2026.', 'due 2026-09-15'],
  ['The hearing on the obligations has been postponed to 15 October 2026.', 'meeting 2026-10-15'],
  ['The agency announced it will review the rule by March 1, 2027.', 'review 2027-03-01'],
  [
    'The rule takes effect from 1 January 2027, and a pilot ran from 1 April 2026.',
    'effective 2027-01-01, other 2026-04-01',
  ],
  [
    'The draft was initially due on 30 September 2026 and a revised draft is due on 30 November 2026.',
    'due 2026-09-30, due 2026-11-30',
  ],
  ['The AI Act went into force in 2024.', 'effective 2024-01-01..2024-12-31'],
])

reads('2026-09-01', [
  ['毎年9月までに計画を公表する。', 'target 2026-09-30..'],
  ['毎年3月に見直しを行う。', 'review 2027-03-31..'],
  ['毎年3月31日の1週間前までに届け出る。', 'due 2027-03-31..'],
  ['10月1日から10月31日までに変更届を提出してください。', 'due 2026-10-01..2026-10-31'],
  ['9月15日から9月30日までに見直しを終える。', 'review 2026-09-15..2026-09-30'],
  ['令和9年4月1日施行後の条文を掲載します。', 'effective 2027-04-01'],
  ['施行を延期し、令和9年4月1日からとする。', 'effective 2027-04-01'],
  ['オンライン説明会で、9月25日14時からです。', 'meeting 2026-09-25T14:00+09:00'],
  ['第5条の規定は、令和9年3月31日限り、その効力を失う。', 'other 2027-03-31'],
  ['意見募集の残りは9月30日まで受け付ける。', 'comment-close 2026-09-30'],
  ['特例措置の期限を令和11年3月31日とする政令を定める。', 'due 2029-03-31'],
  ['9月30日までの間、国民を対象に意見を募集し、集計する。', 'comment-close 2026-09-30'],
  ['令和8年12月末までに、全事業者を対象とする調査を実施する。', 'target 2026-09-01..2026-12-31'],
  ['大臣は、10月5日の閣議で法案を決定すると表明した。', 'cabinet-decision 2026-10-05'],
  ['開催日は8月20日に決定し、その日に開催した。', 'meeting 2026-08-20'],
  ['昨日10日ぶりに会議が開かれた。', 'meeting 2026-08-31'],
  ['14日の間に会議を開く。', ''],
  ['その月内に納付する。', ''],
  ['届出の確認日（令和8年10月1日）までに提出してください。', 'due 2026-10-01'],
  [
    'たとえば改正法は2027年4月1日に施行されるが、同意が不要になる場合がある。',
    'effective 2027-04-01',
  ],
  ['【公募】委託期間の終了　令和9年3月31日', 'other 2027-03-31'],
  ['8月28日 東京地裁で判決', 'other 2026-08-28'],
  ['意見募集を始めた。10月半ばまで。', 'comment-close 2026-09-01..2026-10-20'],
  ['令和9年度中に制度の見直しについて検討を行う。', 'review 2027-04-01..2028-03-31'],
  ['当初の締切は9月30日でしたが、10月15日に延長しました。', 'comment-close 2026-10-15'],
  [
    '改正法は、当初、令和9年4月1日に施行され、その後令和10年4月1日に全面施行される。',
    'effective 2027-04-01, effective 2028-04-01',
  ],
])

reads(
  '2026-09-01',
  [
    [
      'この法律は公布の日から、二年を超えない範囲内において政令で定める日から施行する。',
      'effective 2026-06-10..2028-06-09',
    ],
    ['公布の日から、準備行為を行うことができ、令和9年4月1日から施行する。', 'effective 2027-04-01'],
    [
      '公布の日から起算して六月を経過する日までの間に届け出なければならない。',
      'due 2026-06-10..2026-12-09',
    ],
  ],
  { promulgated: '2026-06-10' },
)

// What was, though another thing comes later; what stands beside 「でしたが」, “not”, “initially” and the names of acts.
reads('2026-05-20', [
  ['公布は5月15日だったが、施行は10月1日となる。', 'promulgated 2026-05-15, effective 2026-10-01'],
  ['意見募集の開始は5月11日でしたが、締切は6月10日です。', 'comment-window 2026-05-11..2026-06-10'],
  [
    '前回の会合は5月12日でしたが、次回は6月9日に開催します。',
    'meeting 2026-05-12, meeting 2026-06-09',
  ],
  ['Comments not received by June 15, 2026 will not be considered.', 'comment-close 2026-06-15'],
  ['Applications not submitted by 30 June 2026 will be rejected.', 'due 2026-06-30'],
  ['The consultation does not end until 30 June 2026.', 'comment-close 2026-06-30'],
  ['Directive 95/46/EC of 24 October 1995 was repealed.', ''],
  ['Regulation (EU) 2024/1689 (Artificial Intelligence Act) of 13 June 2024 applies.', ''],
  [
    '第5回検討会 令和8年6月3日（水）10:00-12:00',
    'meeting 2026-06-03T10:00+09:00..2026-06-03T12:00+09:00',
  ],
  ['施行日は10月1日に決まった。', 'effective 2026-10-01'],
  ['24日の会見で法案を提出すると表明した。', 'meeting 2026-04-24'],
  ['政府は6月12日に骨太の方針を閣議決定する。', 'cabinet-decision 2026-06-12'],
  ['改正案は6月12日に閣議決定され、秋の臨時国会での成立を目指す。', 'cabinet-decision 2026-06-12'],
  [
    '会計年度は4月から始まるため、予算は6月30日までに公表する。',
    'target 2026-04-01..2026-04-30, published 2026-06-30',
  ],
  ['本日の17時が締切です。', 'comment-close 2026-05-20T17:00+09:00'],
  ['Written opinions must be submitted by 12 June 2026.', 'comment-close 2026-06-12'],
  ['The date of Royal Assent was 19 June 2025.', 'enacted 2025-06-19'],
  [
    'Rules initially due to apply on 2 August 2026 will apply on 2 December 2027.',
    'effective 2027-12-02',
  ],
  [
    'The draft was submitted to the Council on 4 May 2026, but adoption was delayed on 12 May 2026.',
    'other 2026-05-04, other 2026-05-12',
  ],
  [
    'The law applies from 1 January 2027 and revised guidance from 1 April 2027.',
    'effective 2027-01-01, effective 2027-04-01',
  ],
  ['Under the rules, complaints rose to 3,000 in 2024.', ''],
  ['Reports must be submitted by the end of the month in which the incident occurred.', ''],
  ['Public comment for the hearing opens on 1 June 2026.', 'comment-open 2026-06-01'],
  ['Payment must be made on 30 June 2026.', 'due 2026-06-30'],
  [
    '届出制度の見直しに関する意見の提出期限は令和8年6月30日（必着）です。',
    'comment-close 2026-06-30',
  ],
  ['附則は、2028年3月31日までに制度を見直すことを定めている。', 'review 2028-03-31'],
  ['令和8年3月31日までに届出を行った事業者を対象に調査を実施した。', 'reporting-period 2026-03-31'],
  ['2027年3月決算から新基準を適用する。', 'effective 2027-03-01..2027-03-31'],
  [
    'パブリックコメントを始めた。2030年までに排出量を半減する計画だ。',
    'comment-open 2026-05-20, target 2026-05-20..2030-12-31',
  ],
  [
    '第1条の規定は公布の日から、その他は令和8年10月1日から施行する。',
    'effective .., effective 2026-10-01',
  ],
  ['参院本会議は10日、導入を柱とする改正法を可決、成立させた。', 'enacted 2026-05-10'],
])

// Once more: nouns behind とする, series that begin, what changes but the day, and words that only look like a call.
reads('2026-05-20', [
  ['施行日を10月1日とする政令を閣議決定した。', 'effective 2026-10-01'],
  ['締切を6月30日とする意見公募を始めた。', 'comment-close 2026-06-30'],
  ['7月31日までに四半期の実績を報告する。', 'due 2026-07-31'],
  [
    'Reports are first due by 31 March 2027 and then by 31 March 2028.',
    'due 2027-03-31, due 2028-03-31',
  ],
  [
    'The consultation will close at the end of the month, following an extension.',
    'comment-close 2026-05-31',
  ],
  ['6月3日に予定していた説明会は、会場を変更して開催します。', 'meeting 2026-06-03'],
  [
    '例えば韓国では2026年1月22日施行のAI基本法で、違反した場合に過料を科す。',
    'effective 2026-01-22',
  ],
  ['The Directive was revised in 2022.', 'other 2022-01-01..2022-12-31'],
  ['Colorado’s AI Act will not take effect until June 30, 2026.', 'effective 2026-06-30..'],
  ['The guidance is not expected until July 2026.', 'target 2026-07-01..2026-07-31'],
  ['The comment deadline for the proposed rule is June 15, 2026.', 'comment-close 2026-06-15'],
  ['The public hearing on the proposed rule is June 3, 2026.', 'meeting 2026-06-03'],
  ['The public hearing will begin on June 3, 2026.', 'meeting 2026-06-03'],
  [
    'The public consultation will take place between 1 June and 31 July 2026.',
    'comment-window 2026-06-01..2026-07-31',
  ],
  ['経過措置の終期は令和11年3月31日である。', 'other 2029-03-31'],
  ['意見募集を2026年5月20日に開始、締切は6月20日', 'comment-window 2026-05-20..2026-06-20'],
  ['パブコメ開始は2026年5月20日、終了は6月20日', 'comment-window 2026-05-20..2026-06-20'],
  ['政府は15日、指針を見直すことを明らかにした。', 'other 2026-05-15'],
  ['Following the consultation, the portal was launched on 1 July 2026.', 'other 2026-07-01'],
  ['受付窓口での紙申請は2026年12月31日で打ち切ります。', 'other 2026-12-31'],
  ['会合は5月19日に終わった。', 'meeting 2026-05-19'],
  ['The hearing will be held on June 3, 2026 at 10:00 a.m.-4:00 p.m. EDT.', 'meeting 2026-06-03'],
  ['会計年度は、四月一日に始まり、翌年三月三十一日に終わる。', ''],
  ['令和8年4月分の速報を公表しました', 'reporting-period 2026-04-01..2026-04-30'],
  ['8月は電気使用安全月間です', ''],
])

// What was delayed or extended is over, and a clock that is not known gives no hour.
reads('2026-05-20', [
  ['The delayed report was published on March 3.', 'published 2026-03-03'],
  ['The extended consultation closed on April 30.', 'comment-close 2026-04-30'],
  ['The webinar is on 10 June 2026 at 10:00 AEDT.', 'meeting 2026-06-10'],
  ['The webinar is on 10 June 2026 at 12:00 Eastern European Time.', 'meeting 2026-06-10'],
  ['The hearing is on June 10, 2026 at 10:00 a.m. CST.', 'meeting 2026-06-10'],
  ['Comments close at 5pm ET Monday 15 June 2026.', 'comment-close 2026-06-16T06:00+09:00'],
])
