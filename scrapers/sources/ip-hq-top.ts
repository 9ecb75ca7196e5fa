import { snapshot } from '../parse/snapshot.ts'
import type { SnapshotSource } from '../source.ts'

const page = 'https://www.cas.go.jp/jp/seisakukaigi/titeki2/'

// Moved from kantei.go.jp in 2026; old links and redirects still name that host.
export const ipHqTop: SnapshotSource = {
  id: 'ip-hq-top',
  authority: 'ip-hq',
  kind: 'snapshot',
  role: 'own',
  language: 'ja',
  home: page,
  pages: () => [{ url: page }],
  hosts: ['www.cas.go.jp', 'www.kantei.go.jp'],
  quietDays: 60,
  parse: snapshot,
}
