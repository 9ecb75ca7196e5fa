import { tokyoDay } from '#content/dates/day.ts'
import type { Capture } from '#db/captures.ts'
import type { Lister } from '#db/lister.ts'
import type { Source } from '#scrapers/source.ts'
import type { Station } from './station.ts'

/** Who lists what a capture shows. A relay stays second-hand, however well we read it. */
export function listerOf(
  station: Pick<Station, 'sources'>,
  source: Source,
  capture: Capture,
): Omit<Lister, 'originOf'> {
  return {
    sourceId: source.id,
    role: source.role,
    language: source.language,
    captureId: capture.id,
    seen: tokyoDay(new Date(capture.fetchedAt)),
    rank: source.role === 'witness' ? 'secondary' : 'primary',
    via: source.role === 'witness' ? source.id : null,
    ...rolesIn(station.sources),
  }
}

/** Which lists are witnesses, and which authorities have a list of their own. */
export function rolesIn(sources: readonly Source[]): Pick<Lister, 'watched' | 'roleOf'> {
  const witnesses = new Set(sources.filter(({ role }) => role === 'witness').map(({ id }) => id))
  const own = sources.filter(({ role }) => role === 'own')
  return {
    watched: new Set(own.map(({ authority }) => authority)),
    roleOf: (sourceId) => (witnesses.has(sourceId) ? 'witness' : 'own'),
  }
}
