import { list } from '../parse/list.ts'
import type { ListSource } from '../source.ts'

const page = 'https://www.ppc.go.jp/'

// News, alerts and pinned notices; every link bears the list's own tracking parameter. Read beside
// /information/, which was said to lack the latest.
export const ppcTop: ListSource = {
  id: 'ppc-top',
  authority: 'ppc',
  kind: 'list',
  role: 'own',
  language: 'ja',
  home: page,
  pages: () => [{ url: page }],
  hosts: ['www.ppc.go.jp'],
  quietDays: 10,
  parse: list({ item: '.news-list li', link: '.news-text a[href]', label: '.news-label' }),
}
