import { feed } from '../parse/feed.ts'
import type { ListSource } from '../source.ts'

export const euDigitalStrategy: ListSource = {
  id: 'eu-digital-strategy',
  authority: 'eu-commission',
  kind: 'list',
  role: 'own',
  language: 'en',
  home: 'https://digital-strategy.ec.europa.eu/en/news',
  pages: () => [{ url: 'https://digital-strategy.ec.europa.eu/en/rss.xml' }],
  hosts: ['digital-strategy.ec.europa.eu'],
  quietDays: 10,
  parse: feed(),
}
