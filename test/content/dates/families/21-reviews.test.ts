import { reads } from './reads.ts'

reads(
  '2026-10-09',
  [
    [
      '政府は、この法律の施行後五年を経過した場合において、必要な検討を加えるものとする',
      'review 2031-04-01..',
    ],
    ['施行後三年を目途として、見直しを行う', 'review 2029-04-01..'],
    ['この法律の施行後３年ごとに検討を加える', 'review 2029-04-01..'],
    ['施行から５年後に見直す', 'review 2031-04-01..'],
    ['この法律の施行の日から三年以内に検討を加え', 'review 2026-04-01..2029-04-01'],
    ['施行後３年を目途に見直し', 'review 2029-04-01..'],
    ['施行後５年以内を目途として検討', 'review 2026-04-01..2031-04-01'],
  ],
  { enforced: '2026-04-01' },
)

reads('2026-10-09', [
  ['当面は毎年改定する'],
  ['毎年度見直しを行う'],
  ['定期的に見直すこととする'],
  ['少なくとも５年ごとに見直す'],
  ['いわゆる３年ごと見直しに係る検討'],
  ['個人情報保護法 いわゆる3年ごと見直しについて'],
  ['３年に一度の見直し'],
  ['令和９年６月に見直しを行う', 'review 2027-06-01..2027-06-30'],
  ['令和８年末までに見直す', 'review 2026-10-09..2026-12-31'],
  ['The Commission shall review the list annually'],
  ['every three years'],
  [
    'By 2 August 2028 the Commission shall evaluate and review this Regulation',
    'review 2028-08-02',
  ],
])

reads('2026-10-09', [
  [
    '平成27年９月３日に成立し、同月９日に公布された改正法では、施行後３年ごとの見直しが定められた。',
    'enacted 2015-09-03',
    'promulgated 2015-09-09',
    'review ..',
  ],
])

// Promulgated, and nobody knows yet when it takes effect.
reads(
  '2026-06-12',
  [
    ['政府は、この法律の施行後五年を目途として、所要の措置を講ずるものとする', 'review ..'],
    ['この法律の施行後三年ごとに検討を加える', 'review ..'],
  ],
  { promulgated: '2026-06-12' },
)

reads('2026-06-12', [
  [
    'By 2 August 2028 and every four years thereafter, the Commission shall evaluate and report.',
    'review 2028-08-02',
  ],
])
