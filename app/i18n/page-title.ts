import type { MetaDescriptor } from '@remix-run/node'

const LONGEST = 120

/** The title of a page: its loader's, in the reader's language, and the name of the product. */
export function titleOf({ data }: { data?: unknown }): MetaDescriptor[] {
  const title = (data as { title?: string } | undefined)?.title
  const short = title && title.length > LONGEST ? `${title.slice(0, LONGEST)}…` : title
  return [{ title: short ? `${short} · Shirase 知らせ` : 'Shirase 知らせ' }]
}
