import { reads } from './reads.ts'

// What stands near the words of a rule, and is none of what the rule is for.
reads('2026-11-12', [
  ['You must apply no later than 30 January 2027.', 'due 2027-01-30'],
  ['To speak at the hearing, apply no later than December 10, 2026.', 'due 2026-12-10'],
  [
    'Organisations wishing to take part in the sandbox should apply no later than 31 March 2027.',
    'due 2027-03-31',
  ],
  ['Firms must have controls in effect no later than 1 July 2027.', 'due 2027-07-01'],
  [
    'The reporting period is the 12 months from 1 January 2026 to 31 December 2026.',
    'reporting-period 2026-01-01..2026-12-31',
  ],
  [
    'The statement covers the six months from 1 April 2026 to 30 September 2026.',
    'other 2026-04-01..2026-09-30',
  ],
  [
    'The interim measures apply for six months from 24 November 2026 until 23 May 2027.',
    'effective 2026-11-24..2027-05-23',
  ],
  ['In the 12 months following 2 August 2025, 26 providers signed the Code.', 'other 2025-08-02'],
  [
    'Every three years after 2 August 2028 the Commission shall review the Annex.',
    'review 2028-08-02..',
  ],
  ['令和9年4月1日施行とする情報は誤りではなく、予定どおり施行されます。', 'effective 2027-04-01'],
  ['12月10日を期限とする情報提供依頼の様式に誤りがありました。', 'due 2026-12-10'],
  [
    '令和9年4月1日に施行するとする情報処理促進法改正法について、条文の誤りを正す。',
    'effective 2027-04-01',
  ],
  ['Registration will close to new participants on 3 December 2026.', 'comment-close 2026-12-03'],
  [
    'The consultation will close to further comments on 29 January 2027.',
    'comment-close 2027-01-29',
  ],
  [
    'The consultation, open until 15 January 2027, seeks to assess the impact of the rules.',
    'comment-close 2027-01-15',
  ],
  [
    'Feedback to assess the impact of the proposal is welcome until 15 January 2027.',
    'comment-close 2027-01-15',
  ],
  ['Deployers must assess the impact of high-risk systems before 1 July 2027.', 'due 2027-07-01'],
  [
    'From 1 January 2027, deployers shall assess the impact on fundamental rights.',
    'effective 2027-01-01',
  ],
  ['ワークショップは無料、参加登録は12月8日まで。', 'due 2026-12-08'],
  ['意見交換会は、令和9年4月1日の施行に向けて開く。', 'effective 2027-04-01'],
  ['ヒアリングは2回にわたり行われ、その後10月20日に政府案が示された。', 'other 2026-10-20'],
  ['関係者ヒアリングは、令和9年4月1日以降に着工する案件を対象とする。', 'target 2027-04-01..'],
  [
    '令和8年6月に国会で制定された法律は、令和9年4月1日に施行される。',
    'enacted 2026-06-01..2026-06-30',
    'effective 2027-04-01',
  ],
  ['締切は12月⑱日です。', 'comment-close 2026-12-18'],
  ['提出期限　令和８年１２月⑩日', 'due 2026-12-10'],
  ['⑳12月10日締切 ㉑12月17日締切', 'comment-close 2026-12-10', 'comment-close 2026-12-17'],
  ['停止期間は改善命令後5日、10日の15日間とする。'],
  [
    'Comments close on 15 January 2027 (a Friday); the following day is a holiday.',
    'comment-close 2027-01-15',
  ],
  ['Companies must submit their responses to regulators by 1 March 2027.', 'due 2027-03-01'],
  [
    'Providers shall submit written submissions to the tribunal before 1 March 2027.',
    'due 2027-03-01',
  ],
  [
    '令和9年4月1日に施行を予定していた改正政令が、本日公布されました。',
    'effective 2027-04-01',
    'promulgated 2026-11-12',
  ],
])

reads(
  '2026-11-12',
  [['This Order takes effect on the next day following its promulgation.', 'effective 2026-11-11']],
  { promulgated: '2026-11-10' },
)
