import { reads } from './reads.ts'

reads(
  '2026-07-21',
  [
    ['この法律は、公布の日から施行する。', 'effective 2026-07-17'],
    [
      'この政令は、公布の日から施行する。ただし、第二条の規定は、令和九年四月一日から施行する。',
      'effective 2026-07-17',
      'effective 2027-04-01',
    ],
    ['附則第三条及び第五条の規定は公布の日から施行', 'effective 2026-07-17'],
    ['公布日施行', 'effective 2026-07-17'],
    ['公布と同時に施行される', 'effective 2026-07-17'],
    [
      '公布の日から施行し、令和八年四月一日から適用する',
      'effective 2026-07-17',
      'effective 2026-04-01',
    ],
    ['施行期日：公布の日', 'effective 2026-07-17'],
    ['施行期日は公布の日とする', 'effective 2026-07-17'],
    ['公布の日に施行された', 'effective 2026-07-17'],
    ['即日施行（公布の日）', 'effective 2026-07-17'],
    ['This Act comes into effect as of the date of promulgation.', 'effective 2026-07-17'],
    ['takes effect on the day of its promulgation', 'effective 2026-07-17'],
  ],
  { promulgated: '2026-07-17' },
)

reads('2026-10-09', [
  ['この府令は、公布の日から施行する。', 'effective 2026-10-09'],
  ['この告示は、公布の日から適用する。', 'effective 2026-10-09'],
  ['この告示は、告示の日から適用する。', 'effective 2026-10-09'],
  ['この訓令は、令和８年10月１日から施行する。', 'effective 2026-10-01'],
  ['改正案は公布の日から施行する方針', 'effective ..'],
  ['本日、政令が公布・施行されました', 'promulgated 2026-10-09', 'effective 2026-10-09'],
  ['令和８年９月25日公布・施行', 'promulgated 2026-09-25', 'effective 2026-09-25'],
  ['令和８年９月25日に公布され、同日施行された', 'promulgated 2026-09-25', 'effective 2026-09-25'],
  ['令和８年９月25日に公布、即日施行', 'promulgated 2026-09-25', 'effective 2026-09-25'],
  [
    '施行期日：令和８年10月１日（附則第二条の規定については、公布の日）',
    'effective 2026-10-01',
    'effective ..',
  ],
  ['公布の日を定める政令'],
  ['公布文の書き方'],
  ['公布手続の電子化について'],
])

reads('2026-10-09', [
  ['この告示は、公表の日から施行する。', 'effective 2026-10-09'],
  ['この要領は、掲載の日から適用する。', 'effective 2026-10-09'],
])

reads(
  '2026-08-05',
  [
    [
      '一　附則第七条の規定　公布の日　二　第九条の改正規定　公布の日から起算して六月を経過した日',
      'effective 2026-08-05',
      'effective 2027-02-05',
    ],
    ['公布日及び施行日　令和８年８月５日（水）', 'promulgated 2026-08-05', 'effective 2026-08-05'],
    [
      'The Ordinance was promulgated on August 5, 2026 and came into force on the same day.',
      'promulgated 2026-08-05',
      'effective 2026-08-05',
    ],
  ],
  { promulgated: '2026-08-05' },
)

reads(
  '2026-07-17',
  [
    ['公布日の翌月１日から施行する', 'effective 2026-08-01'],
    ['公布の日の属する月の翌々月の初日から施行する', 'effective 2026-09-01'],
    ['公布即日施行', 'effective 2026-07-17'],
  ],
  { promulgated: '2026-07-17' },
)

reads(
  '2026-10-20',
  [
    [
      'This act shall take effect on the sixtieth day after it shall have become a law.',
      'effective 2026-12-13',
    ],
    ['This act is an urgency statute and shall go into immediate effect.', 'effective 2026-10-14'],
    [
      'This Regulation shall enter into force on the day of its publication in the Official Journal of the European Union.',
      'effective 2026-10-14',
    ],
    ['immediate relief'],
  ],
  { promulgated: '2026-10-14' },
)
