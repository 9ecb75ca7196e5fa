import { eq, sql } from 'drizzle-orm'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { type Db, placeholders, prepared } from './client.ts'

/** The full-text index, as far as it is a table; outside the schema, since its migration is by hand. */
const updatesText = sqliteTable('updates_text', {
  rowid: integer('rowid').notNull(),
  title: text('title').notNull(),
  summary: text('summary').notNull(),
  body: text('body').notNull(),
})

/** Two padding signs make every word of two characters the head of a trigram, also at the end. */
const PAD = '␟␟'

/** Text as it is indexed and searched: width folded, blanks single. */
export const indexed = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim()

type Texts = { title: string; summary: string; body?: string }

/** Puts an update's text into the index under its position, in place of what stood there. */
export function indexText(db: Db, position: number, texts: Texts): void {
  removeText(db, position)
  addText(db, position, texts)
}

/** The same for a position under which nothing stands yet. */
export function addText(db: Db, position: number, { title, summary, body = '' }: Texts): void {
  insertText(db).run({
    rowid: position,
    title: padded(title),
    summary: padded(summary),
    body: padded(body),
  })
}

const insertText = prepared((db) =>
  db
    .insert(updatesText)
    .values(placeholders('rowid', 'title', 'summary', 'body'))
    .prepare(),
)

export function removeText(db: Db, position: number): void {
  deleteText(db).run({ rowid: position })
}

const deleteText = prepared((db) =>
  db
    .delete(updatesText)
    .where(eq(updatesText.rowid, sql.placeholder('rowid')))
    .prepare(),
)

/** A text with its padding, as it stands in the index. */
export const padded = (text: string) => (text === '' ? '' : indexed(text) + PAD)
