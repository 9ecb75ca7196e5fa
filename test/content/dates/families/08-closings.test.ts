import { reads } from './reads.ts'

reads('2026-10-09', [
  ['意見の提出期限は令和８年11月９日（月）必着です', 'comment-close 2026-11-09'],
  ['令和８年11月９日（月）17時00分（必着）', 'comment-close 2026-11-09T17:00+09:00'],
  ['11月９日（月）午後６時まで', 'due 2026-11-09T18:00+09:00'],
  ['意見募集の締切は11月９日（月）23時59分です', 'comment-close 2026-11-09T23:59+09:00'],
  ['パブリックコメントは11月９日（月）正午締切', 'comment-close 2026-11-09T12:00+09:00'],
  ['意見提出の締切日：令和８年11月９日（郵送の場合は同日消印有効）', 'comment-close 2026-11-09'],
  ['郵送の場合は11月９日（月）消印有効', 'comment-close 2026-11-09'],
  ['11月９日（月）〆切', 'comment-close 2026-11-09'],
  ['〆切：11月９日', 'comment-close 2026-11-09'],
  ['11月９日を期限として、意見を募集しています', 'comment-close 2026-11-09'],
  ['ご意見は11月９日までにお寄せください', 'comment-close 2026-11-09'],
  ['11月９日までご意見を受け付けます', 'comment-close 2026-11-09'],
  ['意見募集は11月９日で締め切ります', 'comment-close 2026-11-09'],
  ['意見の受付は11月９日をもって終了します', 'comment-close 2026-11-09'],
  ['令和八年十一月九日午後五時必着', 'comment-close 2026-11-09T17:00+09:00'],
  ['令和８年11月９日（月）24時まで意見を受け付ける', 'comment-close 2026-11-09T24:00+09:00'],
  ['募集期限：2026年11月9日 午後11時59分', 'comment-close 2026-11-09T23:59+09:00'],
  ['意見公募の終了日 令和8年11月9日', 'comment-close 2026-11-09'],
  ['意見募集要領（締切：令和８年11月９日（月））', 'comment-close 2026-11-09'],
  ['申請の締切は11月30日です', 'due 2026-11-30'],
  ['応募期限：令和８年11月30日（月）12：00必着', 'due 2026-11-30T12:00+09:00'],
  ['報告書は12月25日までに提出すること', 'due 2026-12-25'],
  ['令和９年１月31日までに届け出なければならない', 'due 2027-01-31'],
  ['参加申込みは11月４日（水）17時締切', 'due 2026-11-04T17:00+09:00'],
  ['回答は11月６日（金）までにお願いします', 'due 2026-11-06'],
  [
    'Comments must be received by 5:00 p.m. on November 9, 2026.',
    'comment-close 2026-11-09T17:00+09:00',
  ],
  ['The deadline for comments is 9 November 2026', 'comment-close 2026-11-09'],
  [
    'Comments must be received by 5:00 p.m. Eastern Time on November 9, 2026.',
    'comment-close 2026-11-10T07:00+09:00',
  ],
  [
    '公示日から起算して30日以内に意見を提出することができる',
    'comment-window 2026-10-09..2026-11-07',
  ],
  [
    '令和８年12月28日（月）から令和９年１月４日（月）までの間は窓口を閉じます',
    'other 2026-12-28..2027-01-04',
  ],
  ['Submit comments on or before November 9, 2026.', 'comment-close 2026-11-09'],
  ['DATES: Comments must be received on or before November 9, 2026.', 'comment-close 2026-11-09'],
  ['The comment period closes November 9, 2026', 'comment-close 2026-11-09'],
  ['Written submissions are due November 9, 2026', 'due 2026-11-09'],
  ['締切を延長しました'],
  ['応募締切日が近づいています'],
  ['締切後に届いた意見は受理しません'],
])

reads('2026-10-09', [
  [
    'Comments are due by 5 p.m. Japan Standard Time on November 6, 2026.',
    'comment-close 2026-11-06T17:00+09:00',
  ],
  ['Comments close at 5:00 pm (JST) on 6 November 2026', 'comment-close 2026-11-06T17:00+09:00'],
  ['The deadline for feedback is Friday, 6 November 2026.', 'comment-close 2026-11-06'],
])

reads('2026-10-30', [
  ['回答期限は11月27日とし、調査票を1万社に送付しています。', 'due 2026-11-27'],
  [
    '御意見は、11月27日（金）18時までに、下記のいずれかの方法により御提出ください。',
    'comment-close 2026-11-27T18:00+09:00',
  ],
])

reads('2026-11-10', [
  ['募集期間　～12月21日（月）', 'comment-close 2026-12-21'],
  ['12月21日まで意見を募集しています。', 'comment-close 2026-12-21'],
  [
    'The consultation is open until 23:59 CET on 12 January 2027.',
    'comment-close 2027-01-13T07:59+09:00',
  ],
  [
    'Stakeholders are invited to submit their views by 4 December 2026.',
    'comment-close 2026-12-04',
  ],
  ['Comment Period Ends: 01/15/2027', 'comment-close 2027-01-15'],
  ['Published: 10/11/2026'],
  ['The deadline was extended from 7 December to 21 December 2026.', 'due 2026-12-21'],
  ['A developer must publish the report by January 1, 2027.', 'due 2027-01-01'],
])

reads('2026-11-10', [
  ['11月30日（月）23時59分59秒まで', 'due 2026-11-30T23:59+09:00'],
  ['締切予定：令和８年12月４日', 'comment-close 2026-12-04'],
])
