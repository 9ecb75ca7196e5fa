import { reads } from './reads.ts'

// Calls and desks in a few words, what one house does, lists of provisions, heads of notices.
reads('2026-11-06', [
  ['【締切延長：11月20日まで】指針（案）に対する意見募集', 'comment-close 2026-11-20'],
  ['【パブリックコメント】開始：R8.11.6　終了：R8.12.7', 'comment-window 2026-11-06..2026-12-07'],
  [
    '締切日に誤りがありました。（誤）令和8年12月1日（火）→（正）令和8年12月11日（金）',
    'comment-close 2026-12-11',
  ],
  [
    '意見の提出期限を、当初の11月16日から11月30日（月）17時までに延長しました。',
    'comment-close 2026-11-30T17:00+09:00',
  ],
  ['調査票の回答は10月30日に締め切りました。', 'due 2026-10-30'],
  ['（令和8年11月6日）取引の実態に関する報告書について', 'published 2026-11-06'],
  ['報道資料　令和8年11月6日　当省は、指針の案を取りまとめました。', 'published 2026-11-06'],
  ['令和8年11月6日　本部決定', 'other 2026-11-06'],
  ['認証事業者の一覧（最終更新日：2026年11月4日）', 'published 2026-11-04'],
  ['検討会の設置について（令和8年11月2日大臣決裁）', 'other 2026-11-02'],
  [
    '検討会（第7回）は11月19日（木）に開催します。第6回（9月24日）の議事要旨は後日公開します。',
    'meeting 2026-11-19, meeting 2026-09-24',
  ],
  ['同庁は月内に指針を公表する方針だ。', 'target 2026-11-06..2026-11-30'],
  ['月中に3回の会合を持つ。', ''],
  ['明日7日から来月8日まで意見を受け付ける。', 'comment-window 2026-11-07..2026-12-08'],
  [
    '総裁は5日の定例会見で、調査を始めると述べ、検討に入ることを明らかにした。',
    'meeting 2026-11-05',
  ],
  ['省は10月29日に開いた部会で素案を示した。', 'meeting 2026-10-29'],
  ['12月3日に、施行後初めての連絡会を開催する。', 'meeting 2026-12-03'],
  ['案は9月下旬から10月上旬にかけて確定させる。', 'target 2027-09-21..2027-10-10'],
  [
    '年内に骨子、年度内に最終報告を公表',
    'target 2026-11-06..2026-12-31, target 2026-11-06..2027-03-31',
  ],
  [
    '令和7年度（令和7年4月1日から令和8年3月31日まで）に係る報告書を令和8年12月28日までに提出しなければならない。',
    'reporting-period 2025-04-01..2026-03-31, due 2026-12-28',
  ],
])

reads(
  '2026-11-06',
  [
    ['法案は5日の衆議院本会議で可決された。', 'other 2026-11-05'],
    ['衆院の委員会は5日、法案を可決した。', 'other 2026-11-05'],
    ['届出に関する部分は公布と同じ日に施行された。', 'effective 2026-10-30'],
    [
      '第4条の改正規定は公布の日から、様式の改正規定は令和9年4月1日から、それぞれ施行される。',
      'effective 2026-10-30, effective 2027-04-01',
    ],
    ['公布の日から、周知に努める。', ''],
  ],
  { promulgated: '2026-10-30' },
)

reads('2026-11-06', [
  [
    'Comments are accepted from November 6 (Fri.) to December 7 (Mon.), 2026.',
    'comment-window 2026-11-06..2026-12-07',
  ],
  ['The hearing will be held on 12 November (Thursday) 2026.', 'meeting 2026-11-12'],
  [
    'Published in the Official Journal on 5 November 2026, the Regulation enters into force on the twentieth day following that of its publication.',
    'published 2026-11-05, effective 2026-11-25',
  ],
  [
    'The rule was published in the Federal Register on November 5, 2026, and is effective 30 days after that publication.',
    'published 2026-11-05, effective 2026-12-05',
  ],
  [
    'Published on November 5, 2026, the bill takes effect within two years of promulgation.',
    'published 2026-11-05, effective ..',
  ],
  [
    'This Act, promulgated on November 5, 2026, comes into effect as of the day on which three months have elapsed, counting from the date of promulgation.',
    'promulgated 2026-11-05, effective 2027-02-05',
  ],
  [
    'The application date for such systems, originally set at 2 August 2026, has been postponed to 2 December 2027.',
    'effective 2027-12-02',
  ],
])
