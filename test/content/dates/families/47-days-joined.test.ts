import { reads } from './reads.ts'

// Days and months written together, periods of plans and reports, datelines, what begins or ends by law.

reads('2026-11-28', [
  ['The workshop will be held on January 14-15 in Sendai.', 'meeting 2027-01-14..2027-01-15'],
  ['A workshop takes place Jan. 14–15, 2027.', 'meeting 2027-01-14..2027-01-15'],
  ['A hearing will follow on 3 and 4 December.', 'meeting 2026-12-03..2026-12-04'],
  ['The hearing is on December 3 and 4, 2026.', 'meeting 2026-12-03..2026-12-04'],
  ['A consultation ran in May/June 2026.', 'comment-window 2026-05-01..2026-06-30'],
  ['Sections 3 and 4 may apply.'],
  ['Version 1.2.2027.3 was installed.'],
])

reads('2026-11-28', [
  ['Brussels, 28.11.2026. The Commission adopted its report.', 'published 2026-11-28'],
  [
    'Reports for calendar year 2026 are due by March 31, 2027.',
    'reporting-period 2026-01-01..2026-12-31',
    'due 2027-03-31',
  ],
  ['Figures covering calendar year 2025 were shown.', 'reporting-period 2025-01-01..2025-12-31'],
])

reads('2026-11-28', [
  ['令和9年度からの5か年を対象とする計画案', 'target 2027-04-01..2032-03-31'],
  ['令和9年度から5カ年の計画', 'target 2027-04-01..2032-03-31'],
  ['来年1月22日に召集する通常国会に改正法案を提出する方針です。', 'target 2027-01-22..2027-06-20'],
  ['臨時国会は明日29日で閉会となります。', 'other 2026-11-29'],
  ['広報誌第12号（令和8年11月2日（月）発行）を掲載しました。', 'published 2026-11-02'],
  ['令和8年10月1日の料金の引上げを受け、相談が増えました。', 'effective 2026-10-01'],
  [
    '令和9年4月に予定される道路法（昭和27年法律第180号）の施行に合わせて定めるものです。',
    'effective 2027-04-01..2027-04-30',
  ],
])

reads('2026-11-28', [
  ['Switching charges will be abolished from 12 January 2027.', 'effective 2027-01-12'],
  ['The Office will hold a roundtable on December 10, 2026.', 'meeting 2026-12-10'],
  ['Registration closes on December 3, 2026.', 'due 2026-12-03'],
  ['You can reply to the online questionnaire until 9 March 2027.', 'comment-close 2027-03-09'],
  ['From 1 April 2027, notices will be governed by the new Code.', 'effective 2027-04-01'],
  [
    'The reporting obligations will resume in the second half of 2027.',
    'effective 2027-07-01..2027-12-31',
  ],
])
