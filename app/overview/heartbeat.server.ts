import type { Beat } from '#app/components/heartbeat.tsx'
import type { SourceItem } from '#app/components/source-item.ts'

const SHOWN = 6
const WELL = ['ok', 'quiet']

/** Of sources, worst first: those that need somebody, and how many do not. */
export function heartbeatOf(sources: SourceItem[]): Beat {
  const unwell = sources.filter(({ standing }) => !WELL.includes(standing))
  return {
    all: sources.length,
    well: sources.length - unwell.length,
    shown: unwell
      .slice(0, SHOWN)
      .map(({ id, authority, standing, lastGood }) => ({ id, authority, standing, lastGood })),
    more: Math.max(unwell.length - SHOWN, 0),
  }
}
