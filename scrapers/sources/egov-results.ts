import { feed } from '../parse/feed.ts'
import type { ListSource } from '../source.ts'

// Results of calls for comment, in the form of the open calls and under the same ids.
export const egovResults: ListSource = {
  id: 'egov-results',
  authority: 'digital',
  kind: 'list',
  role: 'own',
  shared: true,
  language: 'ja',
  home: 'https://public-comment.e-gov.go.jp/',
  pages: () => [{ url: 'https://public-comment.e-gov.go.jp/rss/pcm_result.xml' }],
  hosts: ['public-comment.e-gov.go.jp'],
  quietDays: 5,
  parse: feed({ key: 'id' }),
}
