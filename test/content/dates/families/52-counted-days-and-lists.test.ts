import { reads } from './reads.ts'

// Days of which a list says how many they are, and numbers that only count the items of a list.
reads('2026-11-25', [
  [
    '事業者ヒアリングは、12月7日、8日及び10日の3日間にわたり実施する。',
    'meeting 2026-12-07',
    'meeting 2026-12-08',
    'meeting 2026-12-10',
  ],
  ['説明会は1月20日と22日の2日間、オンラインで開く。', 'meeting 2027-01-20', 'meeting 2027-01-22'],
  ['会議は12月3日、4日の2日間開催する。', 'meeting 2026-12-03', 'meeting 2026-12-04'],
  ['公布後10日及び20日の2回'],
  ['法第7日の3日間'],
  [
    '①論点提示：12月　②骨子案：令和9年1月中旬　③取りまとめ：3月',
    'target 2026-12-01..2026-12-31',
    'target 2027-01-11..2027-01-20',
    'target 2027-03-01..2027-03-31',
  ],
  ['実施時期：令和9年4月　⑴対象の確認', 'target 2027-04-01..2027-04-30'],
  ['資料①12月15日に開催', 'meeting 2026-12-15'],
])

// A review that is counted from the day on which the sentence begins.
reads('2026-12-15', [
  [
    '本指針は令和9年4月1日から適用し、以後2年ごとに見直しを行う。',
    'effective 2027-04-01',
    'review 2029-04-01..',
  ],
  [
    'この告示は、令和9年4月1日から施行し、その後3年ごとに検討を加える。',
    'effective 2027-04-01',
    'review 2030-04-01..',
  ],
  ['以後2年ごとに見直しを行う。'],
  ['令和9年4月1日から適用し、以後2年ごとに報告する。', 'effective 2027-04-01'],
  [
    'By 2 August 2028, the Commission shall evaluate the functioning of the AI Office.',
    'review 2028-08-02',
  ],
])

// What follows the brackets says what the period in front of them is.
reads('2027-02-18', [
  ['改正規則は来年度上期（4〜9月）の施行を予定している。', 'effective 2027-04-01..2027-09-30'],
  [
    '改正規則は今冬（令和9年12月から令和10年2月まで）に施行する。',
    'effective 2027-12-01..2028-02-29',
  ],
  ['令和9年度上期（令和9年4月～9月）に施行します。', 'effective 2027-04-01..2027-09-30'],
  ['来年度上期（4〜9月）を目途に検討', 'target 2027-04-01..2027-09-30'],
])

reads('2026-11-30', [
  ['第5回WG　2026.11.24　構成員からのプレゼンテーション（資料5-1、5-2）', 'meeting 2026-11-24'],
  ['参議院内閣委員会会議録第7号　令和八年五月十四日（木曜日）', 'meeting 2026-05-14'],
  ['第2回の事業者ヒアリングは1月初旬を予定しています。', 'meeting 2027-01-01..2027-01-10'],
  ['事業者ヒアリングは、本年12月から来年2月にかけて実施する。', 'target 2026-12-01..2027-02-28'],
  ['指針（素案）　意見照会　R8.11.16 - R8.12.15', 'comment-window 2026-11-16..2026-12-15'],
  [
    '12月10日（木）に開催を予定しておりました第6回会合は延期し、12月22日（火）に開催することとなりました。',
    'meeting 2026-12-22',
  ],
  ['12月10日（木）に開催を予定しております第6回会合', 'meeting 2026-12-10'],
  [
    '施行日を令和9年1月1日とする情報がSNS上で見受けられますが、誤りです。正しい施行日は令和9年4月1日です。',
    'effective 2027-04-01',
  ],
  ['施行日を令和9年1月1日とする情報を掲載しました。', 'effective 2027-01-01'],
  ['今般制定された政令により、施行期日は令和九年四月一日と定められた。', 'effective 2027-04-01'],
  ['本法は令和3年6月2日に制定された。', 'enacted 2021-06-02'],
])

// An old law; and days that are counted from one that the text names.
reads('2026-11-25', [
  ['明治31年7月16日から施行された。', 'effective 1898-07-16'],
  ['明治三十三年十月一日施行', 'effective 1900-10-01'],
  ['明治29年法律第89号'],
  // Of the old calendar.
  ['明治5年12月3日に施行された。'],
  ['明治大学で12月3日に開催', 'meeting 2026-12-03'],
  ['This Act takes effect 90 days after March 1, 2026.', 'effective 2026-05-30'],
  ['It applies from six months after 1 March 2026.', 'effective 2026-09-01'],
  ['Reports are due within 30 days of March 1, 2027.', 'due 2027-03-01..2027-03-31'],
  ['The Act takes effect no later than 16 July 2028.', 'effective 2026-11-25..2028-07-16'],
  ['The report is due no later than 16 July 2028.', 'due 2028-07-16'],
  ['It takes effect after March 1, 2027.', 'effective 2027-03-01..'],
])

reads('2026-06-25', [
  [
    'The bill was signed on June 20, 2026 and took effect the following day.',
    'enacted 2026-06-20',
    'effective 2026-06-21',
  ],
  [
    'Adopted on 14 July 2026, it enters into force the next day.',
    'other 2026-07-14',
    'effective 2026-07-15',
  ],
  ['The following days were quiet.'],
  [
    "Lawmakers pushed back the statute's effective date from February 1, 2026 to June 30, 2027.",
    'effective 2027-06-30',
  ],
  ['Sources close to the talks suggest late 2028.', 'target 2028-09-01..2028-12-31'],
  ['The survey closes on 8 July 2026.', 'comment-close 2026-07-08'],
  [
    'Stakeholders may submit their views via the portal until 8 July 2026.',
    'comment-close 2026-07-08',
  ],
  ['Fiscal Year 2027 Congressional Budget Justification: Office of Technology'],
  ['The agency will act in Fiscal Year 2027.', 'target 2027-04-01..2028-03-31'],
])
