import { list } from '../parse/list.ts'
import type { ListSource } from '../source.ts'

const page = 'https://www.meti.go.jp/press/index.html'

// The ministry's feed answers and has stood still since June 2026; the list moves.
export const metiPress: ListSource = {
  id: 'meti-press',
  authority: 'meti',
  kind: 'list',
  role: 'own',
  language: 'ja',
  home: page,
  pages: () => [{ url: page }],
  hosts: ['www.meti.go.jp'],
  quietDays: 5,
  parse: list({ item: 'ul.float_li > li', link: 'a.cut_txt[href]' }),
}
