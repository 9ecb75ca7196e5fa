import { z } from 'zod'
import { Address, DayText, Id, Text } from './fields.ts'
import type { Fault } from './problems.ts'
import type { Instrument } from './schema.ts'

export const VERDICTS = [
  'confirmed',
  'imprecise',
  'contradicted',
  'superseded',
  'remembered',
  'unverifiable',
  'opinion',
] as const

/** `instrument#place`: a milestone, obligation, conflict or fact of an instrument. */
const Place = z
  .string()
  .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'write instrument#place, e.g. appi-amendment#enacted')

/**
 * One claim of a brief, in our words, and what the record says of it: either with the places where
 * a reader sees the verdict, or with the reason why it is not stored.
 */
export const BriefClaim = z
  .strictObject({
    id: z.string().regex(/^[A-Z]\d{2}$/, 'a claim is named by a letter and two digits: A01'),
    says: Text,
    verdict: z.array(z.enum(VERDICTS)).min(1).max(2),
    record: Text.optional(),
    see: z.array(Place).min(1).optional(),
    notStored: Text.optional(),
  })
  .refine(({ record, see, notStored }) => (notStored ? !record && !see : record && see), {
    message: 'write “record” and “see”, or “notStored” alone',
  })
export type BriefClaim = z.infer<typeof BriefClaim>

export const Brief = z.strictObject({
  id: Id,
  publisher: z.string().min(1),
  title: Text,
  address: Address,
  read: DayText,
  claims: z.array(BriefClaim).min(1),
})
export type Brief = z.infer<typeof Brief>

type Anchored = Pick<Instrument, 'milestones' | 'obligations' | 'conflicts' | 'claims'>

/** Every place that the page of an instrument can be opened at: its name, and where the file holds it. */
export function anchorsOf({ milestones, obligations, conflicts, claims }: Anchored) {
  const at = (list: string, names: { id?: string; title: Text }[]) =>
    names.flatMap(({ id, title }, index) => (id ? [{ id, title, path: [list, index, 'id'] }] : []))
  return [
    ...at('milestones', milestones),
    ...at('obligations', obligations),
    ...at(
      'conflicts',
      conflicts.map(({ id, topic }) => ({ id, title: topic })),
    ),
    ...at(
      'claims',
      claims.map(({ id, field }) => ({ id, title: field })),
    ),
  ]
}

/** Two things of one page under one id: an address with that id would lead to the first only. */
export function checkAnchors(instrument: Anchored): Fault[] {
  const first = new Map<string, string>()
  return anchorsOf(instrument).flatMap(({ id, path }) => {
    const list = String(path[0])
    const taken = first.get(id) ?? list
    first.set(id, taken)
    const says = `“${id}” is already the id of one of the ${taken} of this instrument`
    return taken === list ? [] : [{ path, says }]
  })
}

/** Claims that point at nothing. */
export function checkBrief(
  { claims }: Brief,
  { instruments }: { instruments: readonly (Anchored & { id: string })[] },
): Fault[] {
  return claims.flatMap(({ see = [] }, index) =>
    see.flatMap((place, nth) => {
      const path = ['claims', index, 'see', nth]
      const [id, anchor] = place.split('#')
      const instrument = instruments.find((one) => one.id === id)
      if (!instrument) return [{ path, says: `there is no instrument “${id}”` }]
      if (anchorsOf(instrument).some((known) => known.id === anchor)) return []
      const says = `“${id}” has no milestone, obligation, conflict or fact with the id “${anchor}”`
      return [{ path, says }]
    }),
  )
}

/** What briefs say of one instrument, each claim with the places on its page where the verdict shows. */
export function briefClaimsOf(briefs: readonly Brief[], instrument: Anchored & { id: string }) {
  const anchors = anchorsOf(instrument)
  return briefs.flatMap(({ publisher, address, claims }) =>
    claims.flatMap(({ see = [], ...claim }) => {
      const places = anchors
        .filter(({ id }) => see.includes(`${instrument.id}#${id}`))
        .map(({ id, title }) => ({ id, title }))
      return places.length > 0 ? [{ ...claim, publisher, address, places }] : []
    }),
  )
}
