import { sql } from 'drizzle-orm'
import { type Db, prepared } from './client.ts'
import { links } from './schema.ts'

/** How often people rejected, and confirmed, links that rest on a phrase. */
export type RejectedPhrase = { phrase: string; rejected: number; confirmed: number }

/** Phrases of an instrument on which a rejected link rested, the most often rejected first. */
export function listRejectedPhrases(db: Db, instrument: string): RejectedPhrase[] {
  return rejected(db).all({ instrument })
}

const times = (review: string) =>
  sql<number>`cast(sum(${links.review} = ${sql.raw(`'${review}'`)}) as integer)`
const phrase = sql<string>`json_extract(because.value, '$.phrase')`

const rejected = prepared((db) =>
  db
    .select({
      phrase: phrase.as('phrase'),
      rejected: times('rejected').as('rejected'),
      confirmed: times('confirmed').as('confirmed'),
    })
    .from(links)
    .innerJoin(sql`json_each(${links.because}) as because`, sql`true`)
    .where(
      sql`${links.instrument} = ${sql.placeholder('instrument')} and ${links.obligation} = ''
        and ${links.review} in ('rejected', 'confirmed')
        and json_extract(because.value, '$.field') <> 'publisher'`,
    )
    .groupBy(phrase)
    .having(sql`rejected > 0`)
    .orderBy(sql`rejected desc, phrase`)
    .prepare(),
)
