import type { UpdateItem, UpdateLink } from '#app/components/updates/update-item.ts'
import { sourceName } from '#app/i18n/source-names.ts'
import { glossesIn } from '#content/glossary.ts'
import type { Content } from '#content/load.server.ts'
import { toldKey } from '#content/mapping/index.ts'
import type { Text } from '#content/schema.ts'
import type { LinkRow } from '#db/links.ts'
import type { UpdateRow } from '#db/updates.ts'
import { sources } from '#scrapers/sources/index.ts'

const PHRASES_SHOWN = 3

const WITNESSES = new Set(sources.filter(({ role }) => role === 'witness').map(({ id }) => id))

type Names = Pick<Content, 'authorityById' | 'instrumentById' | 'glossary' | 'told'>

/** Rows and the links of all of them, joined to what a list shows. */
export function itemsOf(rows: UpdateRow[], links: LinkRow[], names: Names): UpdateItem[] {
  const shown = links.filter(({ obligation }) => obligation === '')
  return rows.map((row) =>
    itemOf(
      row,
      shown.filter(({ updateId }) => updateId === row.id),
      names,
    ),
  )
}

export function itemOf(row: UpdateRow, links: LinkRow[], names: Names): UpdateItem {
  const { id, title, language, published, firstSeen, rank, origin, via, type, severity } = row
  return {
    label: labelOf(row, names),
    listedBy: row.published && WITNESSES.has(row.sourceId) ? sourceName(row.sourceId) : null,
    told: names.told.get(toldKey({ ...row, publisher: row.authority })) ?? null,
    ...{ id, title, language, published, firstSeen, rank, origin, via, type, severity },
    authority: authorityName(names, row.authority),
    links: links.map((link) => linkOf(link, names)),
    glosses: language === 'ja' ? glossesIn(title, names.glossary) : [],
  }
}

/** What a list sets beside a title, unless it only names the body, which is shown anyway. */
function labelOf({ label, authority }: UpdateRow, { authorityById }: Names): string | null {
  const body = authorityById.get(authority)
  return label === body?.name.ja || label === body?.short.ja ? null : label
}

/** The short name of a body; one that content does not know keeps its id. */
export function authorityName({ authorityById }: Pick<Content, 'authorityById'>, id: string): Text {
  return authorityById.get(id)?.short ?? { en: id, ja: id }
}

export function instrumentName(
  { instrumentById }: Pick<Content, 'instrumentById'>,
  id: string,
): Text {
  return instrumentById.get(id)?.short ?? { en: id, ja: id }
}

const isAddress = (field: string) => field === 'url' || field === 'address'
const isText = (field: string) => !isAddress(field) && field !== 'publisher'

function linkOf(link: LinkRow, names: Names): UpdateLink {
  const { instrument, state, review } = link
  const words = link.because.filter(({ field, weight }) => isText(field) && weight > 0)
  const phrases = [...new Set(words.map(({ phrase }) => phrase))].slice(0, PHRASES_SHOWN)
  const byAddress = link.because.some(({ field }) => isAddress(field))
  return { instrument, short: instrumentName(names, instrument), state, review, phrases, byAddress }
}
