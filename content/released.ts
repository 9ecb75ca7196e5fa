import { z } from 'zod'
import { Id } from './fields.ts'
import type { Fault } from './problems.ts'
import type { Instrument, Retired } from './schema.ts'

const OfInstrument = z
  .string()
  .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'write instrument#id, e.g. appi-amendment#enacted')

/** Ids that a reader, a link or a stored row may hold: none of them may vanish without a word. */
export const Released = z.strictObject({
  jurisdictions: z.array(Id).default([]),
  authorities: z.array(Id).default([]),
  instruments: z.array(Id).default([]),
  obligations: z.array(Id).default([]),
  /** `instrument#milestone` */
  milestones: z.array(OfInstrument).default([]),
})
export type Released = z.infer<typeof Released>

type Known = {
  jurisdictions: readonly { id: string }[]
  authorities: readonly { id: string }[]
  instruments: readonly Pick<Instrument, 'id' | 'obligations' | 'milestones'>[]
}

/** The ids that content holds now, sorted. */
export function idsOf({ jurisdictions, authorities, instruments }: Known): Released {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).toSorted()
  return {
    jurisdictions: ids(jurisdictions),
    authorities: ids(authorities),
    instruments: ids(instruments),
    obligations: ids(instruments.flatMap(({ obligations }) => obligations)),
    milestones: instruments
      .flatMap(({ id, milestones }) => milestones.map((one) => `${id}#${one.id}`))
      .toSorted(),
  }
}

/** Released ids that are neither in content nor retired. */
export function checkReleased(
  released: Released,
  known: Known & { retired: readonly Retired[] },
): Fault[] {
  const present = idsOf(known)
  const gone = new Set(
    known.retired.map(({ kind, instrument, id }) =>
      kind === 'milestone' ? `${kind} ${instrument}#${id}` : `${kind} ${id}`,
    ),
  )
  return (Object.keys(KINDS) as (keyof Released)[]).flatMap((list) => {
    const here = new Set(present[list])
    return released[list].flatMap((id, index) => {
      if (here.has(id) || gone.has(`${KINDS[list]} ${id}`)) return []
      // With its instrument goes what hung on it.
      const owner = id.split('#')[0]
      if (list === 'milestones' && gone.has(`instrument ${owner}`)) return []
      const says = `the ${KINDS[list]} “${id}” was released and is gone: bring it back, or name its successor in retired.yaml`
      return [{ path: [list, index], says }]
    })
  })
}

const KINDS: Record<keyof Released, Retired['kind']> = {
  jurisdictions: 'jurisdiction',
  authorities: 'authority',
  instruments: 'instrument',
  obligations: 'obligation',
  milestones: 'milestone',
}
