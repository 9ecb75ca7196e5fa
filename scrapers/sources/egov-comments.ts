import { feed } from '../parse/feed.ts'
import type { ListSource } from '../source.ts'

// Open calls of every ministry, 6 to 21 at a time; the first digits of an id name the body.
export const egovComments: ListSource = {
  id: 'egov-comments',
  authority: 'digital',
  kind: 'list',
  role: 'own',
  shared: true,
  language: 'ja',
  home: 'https://public-comment.e-gov.go.jp/',
  pages: () => [{ url: 'https://public-comment.e-gov.go.jp/rss/pcm_list.xml' }],
  hosts: ['public-comment.e-gov.go.jp'],
  quietDays: 3,
  parse: feed({ key: 'id' }),
}
