import type { Beat } from '#app/components/overview/heartbeat.tsx'
import type { SourceItem } from '#app/components/sources/source-item.ts'
import { sourceName } from '#app/i18n/source-names.ts'

const SHOWN = 6
const WELL = ['ok', 'quiet']

/** Of sources, worst first: those that need somebody, and how many do not. */
export function heartbeatOf(sources: SourceItem[]): Beat {
  const unwell = sources.filter(({ standing }) => !WELL.includes(standing))
  return {
    all: sources.length,
    well: sources.length - unwell.length,
    shown: unwell.slice(0, SHOWN).map(beatOf),
    more: Math.max(unwell.length - SHOWN, 0),
  }
}

/** How one source stands, under its name. */
export function beatOf({ id, authority, standing, lastGood }: SourceItem): Beat['shown'][number] {
  return { id, name: sourceName(id), authority, standing, lastGood }
}
