import { list } from '../parse/list.ts'
import type { ListSource } from '../source.ts'

const page = 'https://www.bunka.go.jp/whats_new.html'

// Gregorian days. The number in an item's address rises with time and holds no date.
export const bunkaNews: ListSource = {
  id: 'bunka-news',
  authority: 'bunka',
  kind: 'list',
  role: 'own',
  language: 'ja',
  home: page,
  pages: () => [{ url: page }],
  hosts: ['www.bunka.go.jp'],
  quietDays: 7,
  parse: list({ item: 'ul.news_list_tag > li' }),
}
