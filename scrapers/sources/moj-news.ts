import { feed } from '../parse/feed.ts'
import type { ListSource } from '../source.ts'

// Ten items in no order; its first has been a lecture of 2016 for years.
export const mojNews: ListSource = {
  id: 'moj-news',
  authority: 'moj',
  kind: 'list',
  role: 'own',
  language: 'ja',
  home: 'https://www.moj.go.jp/',
  pages: () => [{ url: 'https://www.moj.go.jp/news.xml' }],
  hosts: ['www.moj.go.jp'],
  quietDays: 5,
  parse: feed(),
}
