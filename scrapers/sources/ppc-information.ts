import { list } from '../parse/list.ts'
import type { ListSource } from '../source.ts'

const page = 'https://www.ppc.go.jp/information/'

// Date and link are siblings, so the item is the row. One tab a fiscal year, all in the page.
export const ppcInformation: ListSource = {
  id: 'ppc-information',
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
