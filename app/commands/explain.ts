import { Command, InvalidArgumentError } from 'commander'
import { readSettings } from '#app/config.ts'
import { openExisting } from '#app/database.ts'
import { Refusal } from '#app/failure.ts'
import { contentOf } from '#app/knowledge.ts'
import { compileRules, explain as explainUpdate, ofStored } from '#content/mapping/index.ts'
import { getUpdate, listDates } from '#db/updates.ts'

/** `explain <update>`: why an update was linked, and why not, phrase by phrase. */
export const explain = () =>
  new Command('explain')
    .description('why an update was linked, and why not')
    .argument('<update>', 'number of the update, as in its address', wholeNumber)
    .option('--db <file>', 'the database')
    .option('--json', 'print as JSON')
    .action((id: number, options: { db?: string; json?: boolean }) => {
      const settings = readSettings()
      const db = openExisting(options.db ?? settings.DATABASE_PATH)
      const update = getUpdate(db, id)
      if (!update) throw new Refusal(`There is no update ${id}.`)
      const { instruments, authorities } = contentOf(settings)
      const rules = compileRules(instruments, authorities)
      const dates = listDates(db, id).map(({ kind, start, end, precision, phrase, rule }) => ({
        ...{ kind, start, end, precision, phrase, rule },
      }))
      db.$client.close()
      const { title, url, published } = update
      const result = {
        id,
        title,
        url,
        published,
        ...explainUpdate(ofStored(update), rules),
        dates,
      }
      console.log(options.json ? JSON.stringify(result, null, 2) : inWords(result))
    })

function wholeNumber(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('an update is named by its number.')
}

function inWords(result: { title: string; url: string }): string {
  return `${result.title}\n${result.url}\n${JSON.stringify(result, null, 2)}`
}
