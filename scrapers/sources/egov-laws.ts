import { lawRevisions } from '../parse/law-revisions.ts'
import type { ListSource } from '../source.ts'

const api = 'https://laws.e-gov.go.jp/api/2/law_revisions'

// Personal information, copyright, AI promotion, antimonopoly. A law may rest for a year.
const laws = ['415AC0000000057', '345AC0000000048', '507AC0000000053', '322AC0000000054']

export const egovLaws: ListSource = {
  id: 'egov-laws',
  authority: 'digital',
  kind: 'list',
  role: 'own',
  language: 'ja',
  home: 'https://laws.e-gov.go.jp/',
  pages: () => laws.map((law) => ({ url: `${api}/${law}?response_format=json` })),
  hosts: ['laws.e-gov.go.jp'],
  quietDays: 240,
  parse: lawRevisions,
}
