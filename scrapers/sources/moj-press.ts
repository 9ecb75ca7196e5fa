import { list } from '../parse/list.ts'
import type { ListSource } from '../source.ts'

const page = 'https://www.moj.go.jp/hisho/kouhou/press_r8.html'

// The page of a year is called as nobody can know beforehand (press_r8, press_r6_00001). The day of
// an item stands only in a comment, in continued Heisei. A subset of what the ministry
// publishes: 28 items in the first seven months of 2026, once 27 working days apart.
export const mojPress: ListSource = {
  id: 'moj-press',
  authority: 'moj',
  kind: 'list',
  role: 'own',
  language: 'ja',
  home: page,
  pages: () => [{ url: page }],
  hub: {
    url: 'https://www.moj.go.jp/press_index.html',
    link: /\/press_([rh])(\d+)(?:_\d+)?\.html$/i,
  },
  hosts: ['www.moj.go.jp'],
  quietDays: 30,
  parse: list({ item: '#content dl.dlst02' }),
}
