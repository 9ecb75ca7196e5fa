import { list } from '../parse/list.ts'
import type { ListSource } from '../source.ts'

const page = 'https://www.ppc.go.jp/news/press/'

// The year in an item's path is the fiscal year. Few: among the news of a year, two press releases
// stood 55 working days apart.
export const ppcPress: ListSource = {
  id: 'ppc-press',
  authority: 'ppc',
  kind: 'list',
  role: 'own',
  language: 'ja',
  home: page,
  pages: () => [{ url: page }],
  hosts: ['www.ppc.go.jp'],
  quietDays: 60,
  parse: list({ item: '.news-list li', link: '.news-text a[href]', label: '.news-label' }),
}
