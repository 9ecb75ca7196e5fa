import { reads } from './reads.ts'

reads(
  '2026-07-21',
  [
    ['この法律は、公布の日から起算して二十日を経過した日から施行する。', 'effective 2026-08-06'],
    ['公布の日から起算して３月を経過した日から施行する', 'effective 2026-10-17'],
    ['公布の日から三月を経過した日から施行する', 'effective 2026-10-18'],
    ['公布の日から起算して１年を経過した日', 'effective 2027-07-17'],
    ['公布の日から１年を経過した日', 'effective 2027-07-18'],
    ['公布の日から起算して十日を経過した日から施行する', 'effective 2026-07-27'],
    ['公布の日から30日を経過した日から施行', 'effective 2026-08-17'],
    ['公布後６か月を経過した日から施行する', 'effective 2027-01-18'],
    ['公布の日から起算して六箇月を経過した日から施行する', 'effective 2027-01-17'],
    ['公布の日から起算して六月を経過した日（令和９年１月17日）から施行', 'effective 2027-01-17'],
    ['公布の日から起算して三月を経過する日までの間', 'effective 2026-07-17..2026-10-16'],
    ['公布の日の翌日から施行する', 'effective 2026-07-18'],
    ['公布の日の翌日から起算して六月を経過した日', 'effective 2027-01-18'],
    ['公布の日から起算して1年6月を経過した日', 'effective 2028-01-17'],
    ['公布日から起算して90日を経過した日', 'effective 2026-10-15'],
    [
      'comes into effect on the day on which six months have elapsed from the date of promulgation',
      'effective 2027-01-18',
    ],
    ['takes effect six months after promulgation', 'effective 2027-01-17'],
  ],
  { promulgated: '2026-07-17' },
)

reads('2026-10-09', [
  ['令和８年10月１日から起算して６か月を経過した日', 'effective 2027-04-01'],
  ['施行の日から起算して一年を経過した日', 'effective ..'],
  ['公布の日から起算して三月を経過した日に当たる令和８年10月17日', 'effective 2026-10-17'],
  ['引き続き六月を経過した者'],
  ['登録から３年を経過した事業者'],
  ['発売から10年を経過した製品'],
])

reads(
  '2024-07-12',
  [
    [
      'It shall enter into force on the day following that of its publication in the Official Journal of the European Union.',
      'effective 2024-07-13',
    ],
    [
      'This Directive shall enter into force on the third day following that of its publication.',
      'effective 2024-07-15',
    ],
    [
      'This Regulation shall enter into force on the twentieth day after its publication in the Official Journal.',
      'effective 2024-08-01',
    ],
    ['It applies 24 months after publication in the Official Journal', 'effective 2026-07-12'],
    ['この条例は、公布の日から起算して二年を経過する日限り、その効力を失う。', 'other 2026-07-11'],
  ],
  { promulgated: '2024-07-12' },
)

reads('2024-07-12', [
  [
    'It enters into force on the twentieth day following that of its publication in the Official Journal.',
    'effective ..',
  ],
  ['この法律は、令和十年三月三十一日限り、その効力を失う。', 'other 2028-03-31'],
])

reads(
  '2026-07-10',
  [
    [
      '公布の日から起算して四月を経過した日（その日が月の初日でないときは、その日の属する月の翌月の初日）から施行する',
      'effective 2026-12-01',
    ],
    [
      '公布の日から起算して二十二日を経過した日（その日が月の初日でないときは、翌月の初日）から施行する',
      'effective 2026-08-01',
    ],
    [
      '公布の日から起算して三月を経過した日又は令和八年十月一日のいずれか遅い日から施行する',
      'effective 2026-10-10',
    ],
    [
      '公布の日から起算して三月を経過した日又は令和八年十月一日のいずれか早い日から施行する',
      'effective 2026-10-01',
    ],
    ['告示の日から起算して14日を経過した日から適用することとする', 'effective 2026-07-24'],
  ],
  { promulgated: '2026-07-10' },
)

reads('2026-07-10', [
  [
    '公布の日から起算して三月を経過した日又は令和八年十月一日のいずれか遅い日から施行する',
    'effective ..',
  ],
])
