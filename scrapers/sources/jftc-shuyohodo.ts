import { list } from '../parse/list.ts'
import type { ListSource } from '../source.ts'

const page = 'https://www.jftc.go.jp/houdou/pressrelease/shuyohodoR8.html'

// The page's name holds the era year (R9 from January 2027), so it is found where the hub links it.
// Major releases only: the longest silence in its first 23 weeks of 2026 was ten working days.
export const jftcShuyohodo: ListSource = {
  id: 'jftc-shuyohodo',
  authority: 'jftc',
  kind: 'list',
  role: 'own',
  language: 'ja',
  home: page,
  pages: () => [{ url: page }],
  hub: {
    url: 'https://www.jftc.go.jp/houdou/pressrelease/index.html',
    link: /\/shuyohodo([RH])(\d+)\.html$/i,
  },
  hosts: ['www.jftc.go.jp'],
  quietDays: 12,
  parse: list(),
}
