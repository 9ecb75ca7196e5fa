import type { z } from 'zod'
import { excerpt, type Problem, parted, problem } from '../problem.ts'
import type { Document, Row, Rows } from '../source.ts'
import { canonicalAddress, linkUrl } from './address.ts'

/** What an API says of one item, before its address is made canonical. */
export type ApiRow = Omit<Row, 'address' | 'publishedFrom'>

export type ApiMarkup<Item extends z.ZodType> = {
  /** The field of the answer that holds the items. */
  list: string
  item: Item
  row: (item: z.infer<Item>) => ApiRow
}

/**
 * A parser for an API that answers JSON. An item that is not as its schema has it is a problem; an
 * answer without the list is no answer, and throws.
 */
export function api<Item extends z.ZodType>({ list, item, row }: ApiMarkup<Item>) {
  return ({ body, url }: Document): Rows => {
    const items = itemsOf(JSON.parse(body), list)
    const read = items.map((one, i) => {
      const known = item.safeParse(one)
      if (!known.success) return unread(i + 1, known.error)
      return addressed(row(known.data), url)
    })
    return { ...parted(read), candidates: items.length }
  }
}

/** The list; one that is left out beside a count of nothing (federalregister.gov) is empty. */
function itemsOf(answer: unknown, list: string): unknown[] {
  const fields: Record<string, unknown> =
    typeof answer === 'object' && answer !== null ? { ...answer } : {}
  const items = fields[list] ?? (fields.count === 0 ? [] : null)
  if (!Array.isArray(items)) throw new Error(`the answer has no list "${list}"`)
  return items
}

const unread = (n: number, { issues }: z.ZodError): Problem =>
  problem('item-unread', { n, field: issues[0]?.path.join('.') ?? '' })

function addressed(row: ApiRow, base: string): Row | Problem {
  const url = linkUrl(row.url, base)
  const address = canonicalAddress(row.url, base)
  if (!url || !address) return problem('row-without-address', { words: excerpt(row.title) })
  return { ...row, url, address, publishedFrom: row.published ? 'feed' : 'none' }
}
