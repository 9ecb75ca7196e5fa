import { snapshot } from '../parse/snapshot.ts'
import type { SnapshotSource } from '../source.ts'

const page = 'https://www8.cao.go.jp/cstp/ai/index.html'

// The topics of the AI Strategy Headquarters; decisions bear their day only in prose.
export const aiHq: SnapshotSource = {
  id: 'ai-hq',
  authority: 'ai-hq',
  kind: 'snapshot',
  role: 'own',
  language: 'ja',
  home: page,
  pages: () => [{ url: page }],
  hosts: ['www8.cao.go.jp'],
  quietDays: 60,
  parse: snapshot,
}
