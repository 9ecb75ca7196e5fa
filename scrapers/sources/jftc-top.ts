import { list } from '../parse/list.ts'
import type { ListSource } from '../source.ts'

const page = 'https://www.jftc.go.jp/'

// A cross-check of the month indexes: it also lists the weekly press conference and pages outside
// their folder, about 45 items of three and a half months.
export const jftcTop: ListSource = {
  id: 'jftc-top',
  authority: 'jftc',
  kind: 'list',
  role: 'own',
  language: 'ja',
  home: page,
  pages: () => [{ url: page }],
  hosts: ['www.jftc.go.jp'],
  quietDays: 7,
  parse: list(),
}
