import { reads } from './reads.ts'

reads('2026-10-09', [
  [
    'この政令は、個人情報の保護に関する法律等の一部を改正する法律の施行の日から施行する。',
    'effective ..',
  ],
  ['この省令は、改正法の施行の日から施行する', 'effective ..'],
  ['附則第一条第四号に掲げる規定の施行の日から施行する', 'effective ..'],
  ['条約が日本国について効力を生ずる日から施行する', 'effective ..'],
  ['協定の効力発生の日から施行する', 'effective ..'],
  ['改正法施行日から施行する', 'effective ..'],
  ['情報流通プラットフォーム対処法の施行の日（令和７年４月１日）から施行', 'effective 2025-04-01'],
  ['施行日：改正法の施行の日', 'effective ..'],
  ['施行の日から起算して三月以内に届け出なければならない', 'due ..'],
  ['改正法の施行の日の前日までに'],
  ['新法の施行の日前にした行為に対する罰則の適用'],
  ['施行の日以後に締結された契約について適用する', 'effective ..'],
  ['on the date on which the Convention enters into force for Japan'],
  ['from the date of enforcement of the Act'],
])
