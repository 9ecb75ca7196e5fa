import { snapshot } from '../parse/snapshot.ts'
import type { SnapshotSource } from '../source.ts'

const page = 'https://www.cas.go.jp/jp/seisakukaigi/titeki2/ai_principle_code/index.html'

// The page of the generative-AI code bears no date of publication.
export const ipHqPrincipleCode: SnapshotSource = {
  id: 'ip-hq-principle-code',
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
