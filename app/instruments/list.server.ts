import type { AppLoadContext } from '@remix-run/node'
import type { Choice } from '#app/components/forms/field.tsx'
import type { InstrumentItem } from '#app/components/instruments/instrument-item.ts'
import { readFilters } from '#app/filters.server.ts'
import { authorityName } from '#app/updates/items.server.ts'
import type { Content } from '#content/load.server.ts'
import { FORCES } from '#content/schema.ts'
import { readCounters } from '#db/counters.ts'
import { type FindingRow, listFindings } from '#db/findings.ts'
import { claimsOf } from './claims.server.ts'
import { forecastsOf } from './forecasts.server.ts'
import { learntContent } from './learnt.server.ts'
import { stageCounts } from './stage-counts.server.ts'
import { standInstrument } from './standing.server.ts'

const FIELDS = ['jurisdiction', 'authority', 'force', 'stage'] as const
type Field = (typeof FIELDS)[number]

/** Instruments as an address asks for them, and charts of all of them: two SQL statements. */
export function instrumentsPage(
  { db, content, today }: AppLoadContext,
  search = new URLSearchParams(),
) {
  const findings = listFindings(db)
  const counts = readCounters(db, 'instrument')
  const known = learntContent(content, findings).instrumentById
  const all = content.instruments.map((instrument) => ({
    ...standInstrument(instrument, of(findings, instrument.id), content, today),
    body: authorityName(content, instrument.authority),
    from: instrument.from,
    claims: claimsOf([known.get(instrument.id)!]),
    updates: counts[instrument.id] ?? 0,
  }))
  const choices = choicesOf(all, content)
  const { filter: asked, wrong } = readFilters(search, {
    names: FIELDS,
    isUsable: (name, value) => choices[name].some((choice) => choice.value === value),
    others: [],
  })
  return {
    ...{ today, asked, wrong, choices },
    total: all.length,
    instruments: all.filter((one) => FIELDS.every((name) => isAsked(one, name, asked[name]))),
    stages: stageCounts(all, content),
    forecasts: forecastsOf(content, findings, today),
  }
}

const of = (findings: FindingRow[], id: string) =>
  findings.filter(({ instrument }) => instrument === id)

const fieldOf = (one: InstrumentItem, name: Field) =>
  name === 'stage' ? (one.stage?.stage ?? '') : one[name]

const isAsked = (one: InstrumentItem, name: Field, value?: string) =>
  value === undefined || fieldOf(one, name) === value

/** What each filter can be set to, with how many instruments there are of each. */
function choicesOf(all: InstrumentItem[], content: Content): Record<Field, Choice[]> {
  const n = (name: Field, value: string) => all.filter((one) => fieldOf(one, name) === value).length
  const stages = [...new Set(all.flatMap(({ stage }) => stage?.stage ?? []))]
  return {
    jurisdiction: content.jurisdictions
      .map(({ id, name }) => ({ value: id, text: name, n: n('jurisdiction', id) }))
      .filter((choice) => choice.n > 0),
    authority: [...new Set(all.map(({ authority }) => authority))].map((id) => ({
      ...{ value: id, text: authorityName(content, id), n: n('authority', id) },
    })),
    force: FORCES.map((value) => ({ value, word: 'force', n: n('force', value) })).filter(
      (choice) => choice.n > 0,
    ),
    stage: stages.map((value) => ({ value, text: stageText(all, value), n: n('stage', value) })),
  }
}

/** The name of a stage; one that jurisdictions name differently has all of its names. */
function stageText(all: InstrumentItem[], value: string) {
  const names = all.flatMap(({ stage }) => (stage?.stage === value ? [stage.name] : []))
  const joined = (language: 'en' | 'ja') =>
    [...new Set(names.map((name) => name[language]))].join(' / ')
  return { en: joined('en'), ja: joined('ja') }
}
