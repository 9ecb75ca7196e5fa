import { feed } from '../parse/feed.ts'
import type { ListSource } from '../source.ts'

// The notices beside the ministry's news; what stands in both is one update.
export const mojInfo: ListSource = {
  id: 'moj-info',
  authority: 'moj',
  kind: 'list',
  role: 'own',
  language: 'ja',
  home: 'https://www.moj.go.jp/',
  pages: () => [{ url: 'https://www.moj.go.jp/info.xml' }],
  hosts: ['www.moj.go.jp'],
  quietDays: 10,
  parse: feed(),
}
