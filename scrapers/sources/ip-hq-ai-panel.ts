import { snapshot } from '../parse/snapshot.ts'
import type { SnapshotSource } from '../source.ts'

const page = 'https://www.cas.go.jp/jp/seisakukaigi/titeki2/ai_kentoukai/kaisai/index.html'

// The meetings of the panel that drafted the code: a hand-edited table, where minutes are linked
// weeks after the day of their meeting. Its 12th and 13th meeting lay 80 working days apart.
export const ipHqAiPanel: SnapshotSource = {
  id: 'ip-hq-ai-panel',
  authority: 'ip-hq',
  kind: 'snapshot',
  role: 'own',
  language: 'ja',
  home: page,
  pages: () => [{ url: page }],
  hosts: ['www.cas.go.jp', 'www.kantei.go.jp'],
  quietDays: 90,
  parse: snapshot,
}
