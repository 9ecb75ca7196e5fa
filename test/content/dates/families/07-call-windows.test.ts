import { reads } from './reads.ts'

reads('2026-10-09', [
  [
    '令和８年10月９日（金）から同年11月９日（月）まで意見を募集します',
    'comment-window 2026-10-09..2026-11-09',
  ],
  [
    '令和８年10月10日（土）から令和８年11月８日（日）までの間、広く意見を募集することとします',
    'comment-window 2026-10-10..2026-11-08',
  ],
  [
    '意見募集期間　令和８年10月９日（金）～令和８年11月９日（月）',
    'comment-window 2026-10-09..2026-11-09',
  ],
  [
    '意見公募期間：令和8年10月9日(金)〜同年11月9日(月)17時',
    'comment-window 2026-10-09..2026-11-09T17:00+09:00',
  ],
  ['募集期間は10月９日から11月９日までの32日間です', 'comment-window 2026-10-09..2026-11-09'],
  [
    '本年10月10日から11月10日までの間、パブリックコメントを実施する',
    'comment-window 2026-10-10..2026-11-10',
  ],
  ['令和８年９月１日から同月30日まで意見を募集した', 'comment-window 2026-09-01..2026-09-30'],
  ['12月20日から来年１月20日まで意見募集を行う', 'comment-window 2026-12-20..2027-01-20'],
  [
    '令和８年12月20日（日）から令和９年１月20日（水）（必着）',
    'comment-window 2026-12-20..2027-01-20',
  ],
  [
    '受付期間：2026年10月9日（金曜日）から2026年11月9日（月曜日）まで（必着）',
    'comment-window 2026-10-09..2026-11-09',
  ],
  ['パブコメの期間は10月９日から30日間', 'comment-window 2026-10-09..2026-11-07'],
  ['意見提出期間：R8.10.9～R8.11.9', 'comment-window 2026-10-09..2026-11-09'],
  ['意見募集期間：2026/10/9-2026/11/9', 'comment-window 2026-10-09..2026-11-09'],
  ['意見募集期間 2026年10月9日 ― 11月9日', 'comment-window 2026-10-09..2026-11-09'],
  ['意見募集の期間は、10月９日より11月９日まで', 'comment-window 2026-10-09..2026-11-09'],
  [
    '10月９日に案を公表し、11月９日まで意見を募集する',
    'published 2026-10-09',
    'comment-close 2026-11-09',
  ],
  [
    'パブリックコメントを10月９日に開始し、11月９日に締め切る',
    'comment-window 2026-10-09..2026-11-09',
  ],
  [
    'ガイドライン改正案について、10月９日からパブリックコメントを開始した。期限は11月９日。',
    'comment-window 2026-10-09..2026-11-09',
  ],
  ['意見募集は９月１日に開始され、９月30日に終了した', 'comment-window 2026-09-01..2026-09-30'],
  [
    '意見・情報の募集（令和８年９月１日～令和８年９月30日）の結果について',
    'comment-window 2026-09-01..2026-09-30',
  ],
  [
    '公示日：令和８年10月９日\n意見提出締切：令和８年11月９日',
    'comment-window 2026-10-09..2026-11-09',
  ],
  [
    'Comments are invited from October 9 to November 9, 2026.',
    'comment-window 2026-10-09..2026-11-09',
  ],
  [
    'The public consultation is open from 9 October until 9 November 2026',
    'comment-window 2026-10-09..2026-11-09',
  ],
  [
    'Public comment period: October 9, 2026 – November 9, 2026',
    'comment-window 2026-10-09..2026-11-09',
  ],
  [
    'The Commission opened a public consultation on 1 September 2026; it closes on 13 October 2026.',
    'comment-window 2026-09-01..2026-10-13',
  ],
  ['展示期間：10月９日から11月９日まで', 'other 2026-10-09..2026-11-09'],
  ['会期は10月９日から12月11日まで', 'other 2026-10-09..2026-12-11'],
])

reads('2026-10-09', [
  ['Comments: October 1, 2026 through November 2, 2026', 'comment-window 2026-10-01..2026-11-02'],
  [
    'The consultation will run for eight weeks from 1 October 2026',
    'comment-window 2026-10-01..2026-11-25',
  ],
  ['意見募集は10月31日をもって終了しました', 'comment-close 2025-10-31'],
  [
    '令和８年10月９日に案を公表し、同年11月９日を期限として、広く意見を求めた',
    'published 2026-10-09',
    'comment-close 2026-11-09',
  ],
])

reads('2026-09-09', [
  [
    'The comment period begins October 12, 2026, and ends on November 30, 2026.',
    'comment-window 2026-10-12..2026-11-30',
  ],
  [
    '意見提出期間：公示の日の翌日から起算して30日間（公示日：令和８年９月９日）',
    'comment-window 2026-09-10..2026-10-09',
  ],
  ['意見募集の期間は公示の日から起算して30日間とする', 'comment-window 2026-09-09..2026-10-08'],
])

reads('2026-11-10', [
  ['11/10～12/11　意見募集', 'comment-window 2026-11-10..2026-12-11'],
  ['資料1/2～2/3頁'],
  ['意見募集を11月20日より１か月程度実施する予定', 'comment-window 2026-11-20..2026-12-19'],
])

reads('2026-10-09', [
  [
    'The Office has launched a consultation. This initiative, which began on 1 October 2026 and will conclude on 30 October 2026, is open to all.',
    'comment-window 2026-10-01..2026-10-30',
  ],
  [
    '現在、11月２日までパブリックコメントが募集されており、内容が見えてきました。',
    'comment-close 2026-11-02',
  ],
  ['Experts can apply to help draft the code until October 25.', 'due 2026-10-25'],
])
