import { Command } from 'commander'
import { createClock } from '#app/clock.ts'
import { readSettings } from '#app/config.ts'
import { openExisting, writing } from '#app/database.ts'
import { Refusal } from '#app/failure.ts'
import { followRetired } from '#app/jobs/follow-retired.ts'
import { applyRemap, planRemap, type RemapPlan, type Remapped } from '#app/jobs/remap.ts'
import { contentOf, rulesOf } from '#app/knowledge.ts'

type Options = { apply?: boolean; dryRun?: boolean; db?: string; json?: boolean }

/** `remap`: what today's rules would change in what is stored; with `--apply` it is changed too. */
export const remap = () =>
  new Command('remap')
    .description("show what today's mapping rules would change, and with --apply change it")
    .option('--dry-run', 'only show (always so without --apply)')
    .option('--apply', 'change it, as changes of ours that alert nobody')
    .option('--db <file>', 'the database')
    .option('--json', 'print as JSON')
    .action(async (options: Options) => {
      if (options.dryRun && options.apply) {
        throw new Refusal('remap either shows with --dry-run or changes with --apply, not both.')
      }
      const settings = readSettings()
      const db = openExisting(options.db ?? settings.DATABASE_PATH)
      const content = contentOf(settings)
      const rules = rulesOf(content)
      const clock = createClock(settings.SHIRASE_NOW)
      if (options.apply) await writing(db, () => followRetired({ db, content, clock }))
      const plan = planRemap(db, { content, rules })
      if (!options.json) console.log(inWords(plan))
      const at = clock.now().toISOString()
      const applied = options.apply
        ? await writing(db, () => applyRemap(db, { content, rules }, at))
        : null
      db.$client.close()
      if (options.json) console.log(JSON.stringify({ ...plan, applied }, null, 2))
      else console.log(applied === null ? NOTHING_WRITTEN : `${applied} updates were changed.`)
    })

const NOTHING_WRITTEN = 'Nothing was changed; remap --apply does it.'

function inWords(plan: RemapPlan): string {
  const moved = (what: string, counts: Record<string, number>) =>
    Object.entries(counts).map(([change, n]) => `  ${what} ${change}: ${n}`)
  return [
    `${plan.updates} updates looked at, ${plan.changed} would change.`,
    `${plan.linked} earlier items would be linked; readers are told the number, and nobody is alerted.`,
    ...Object.entries(plan.links).map(
      ([name, { added, removed, restated }]) =>
        `  ${name}: ${added} links added, ${removed} removed, ${restated} restated`,
    ),
    ...moved('type', plan.types),
    ...moved('severity', plan.severities),
    ...(plan.dates > 0 ? [`  dates read otherwise: ${plan.dates}`] : []),
    ...plan.examples.map(example),
  ].join('\n')
}

function example({ id, title, added, removed, restated, type, severity, dates }: Remapped): string {
  const changes = [
    ...added.map((name) => `+${name}`),
    ...removed.map((name) => `-${name}`),
    ...restated.map((name) => `~${name}`),
    ...[type, severity].filter((change) => change !== null),
    ...(dates ? ['dates'] : []),
  ]
  return `  update ${id} ${title}: ${changes.join(', ')}`
}
