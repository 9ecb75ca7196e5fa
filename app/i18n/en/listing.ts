/** `listed`: the day is that of a witness's list. */
type Noted = { who: string; what: string; day: string | null; listed: boolean }

export const listing = {
  'updates.byAddress': 'by its address',
  'updates.unsure': 'unsure',
  'updates.via': ({ via }: { via: string }) => `relayed by ${via}`,
  'updates.told': ({ note }: { note: string }) =>
    `${note} (our note, from who relayed it; the list’s title does not say so)`,
  'composed.noted': ({ who, what, day, listed }: Noted) =>
    day ? `${who}: ${what}, ${listed ? 'listed ' : ''}${day}` : `${who}: ${what}, undated`,
  'composed.on': ({ instruments }: { instruments: string }) => `, on ${instruments}`,
  'composed.dates': ({ dates }: { dates: string }) => `; ${dates}`,
  'composed.note':
    'Composed from the structured facts below, not translated from the title. The original stands above.',
  'origin.new.why': 'first seen by this installation while it was reading the source',
  'origin.found-late.why':
    'published earlier and found late, because the page could not be read at the time',
  'origin.baseline.why': 'already listed when this source was read for the first time',
  'origin.backfill.why': 'known before the first run, from a public list',
  'update.link.score': ({ score }: { score: string }) => `weight ${score}`,
}
