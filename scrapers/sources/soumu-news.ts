import { feed } from '../parse/feed.ts'
import type { ListSource } from '../source.ts'

// In Shift_JIS; every item is stamped five in the morning, so that only its day counts.
export const soumuNews: ListSource = {
  id: 'soumu-news',
  authority: 'soumu',
  kind: 'list',
  role: 'own',
  language: 'ja',
  home: 'https://www.soumu.go.jp/',
  pages: () => [{ url: 'https://www.soumu.go.jp/news.rdf' }],
  hosts: ['www.soumu.go.jp'],
  quietDays: 3,
  parse: feed(),
}
