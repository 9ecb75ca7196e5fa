import type { StageCount } from '#app/components/charts/chart-item.ts'
import type { InstrumentItem } from '#app/components/instruments/instrument-item.ts'
import type { Content } from '#content/load.server.ts'

/**
 * How many instruments stand on which rung, for each ladder of each jurisdiction, the highest rung
 * first. Laws and soft law climb ladders of their own and are never counted together.
 */
export function stageCounts(items: InstrumentItem[], content: Content): StageCount[] {
  return content.jurisdictions.flatMap(({ id, name, ladders, ends }) =>
    Object.entries(ladders).flatMap(([ladder, rungs]) =>
      [...ends, ...rungs.toReversed()].flatMap((rung) => {
        const own = items.filter(
          (one) =>
            one.jurisdiction === id &&
            one.stage?.stage === rung.stage &&
            content.instrumentById.get(one.id)?.ladder === ladder,
        )
        if (own.length === 0) return []
        const instruments = own.map((one) => ({ id: one.id, short: one.short }))
        return [{ jurisdiction: { id, name }, ladder, stage: rung.name, instruments }]
      }),
    ),
  )
}
