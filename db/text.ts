import { sql } from 'drizzle-orm'
import type { Db } from './client.ts'

/** Two padding signs make every word of two characters the head of a trigram, also at the end. */
const PAD = '␟␟'

/** Text as it is indexed and searched: width folded, blanks single. */
export const indexed = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim()

type Texts = { title: string; summary: string; body?: string }

/** Puts an update's text into the index under its position, in place of what stood there. */
export function indexText(db: Db, position: number, texts: Texts): void {
  removeText(db, position)
  const [title, summary, body] = [texts.title, texts.summary, texts.body ?? ''].map(padded)
  db.run(
    sql`insert into updates_text (rowid, title, summary, body) values (${position}, ${title}, ${summary}, ${body})`,
  )
}

export function removeText(db: Db, position: number): void {
  db.run(sql`delete from updates_text where rowid = ${position}`)
}

const padded = (text: string) => (text === '' ? '' : indexed(text) + PAD)
