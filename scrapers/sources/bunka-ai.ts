import { snapshot } from '../parse/snapshot.ts'
import type { SnapshotSource } from '../source.ts'

const page = 'https://www.bunka.go.jp/seisaku/chosakuken/aiandcopyright.html'

// Permanent and edited in place; documents come under numbers that say nothing.
export const bunkaAi: SnapshotSource = {
  id: 'bunka-ai',
  authority: 'bunka',
  kind: 'snapshot',
  role: 'own',
  language: 'ja',
  home: page,
  pages: () => [{ url: page }],
  hosts: ['www.bunka.go.jp'],
  quietDays: 240,
  parse: snapshot,
}
