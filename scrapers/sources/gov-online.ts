import { list } from '../parse/list.ts'
import type { ListSource } from '../source.ts'

const page = 'https://www.gov-online.go.jp/info/index.html'

// A curated list of all ministries, a day or more late. The printed ministry can be wrong, so the
// body is that of the link's host. About 15 items a working day, so three days of silence is long.
export const govOnline: ListSource = {
  id: 'gov-online',
  authority: 'cao',
  kind: 'list',
  role: 'witness',
  shared: true,
  language: 'ja',
  home: page,
  pages: () => [{ url: page }],
  hosts: ['www.gov-online.go.jp'],
  quietDays: 3,
  parse: list({
    item: 'li.p-newsList__item',
    link: 'a.p-newsList__link[href]',
    label: '.p-newsList__categoryLabel',
  }),
}
