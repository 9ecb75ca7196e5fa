import type { AuditItem } from '#app/components/people/audit-item.ts'
import { instrumentName } from '#app/updates/items.server.ts'
import type { Content } from '#content/load.server.ts'
import type { AuditRow } from '#db/audit.ts'

/** A row of the log with what it concerns by name; `names` are those of the people it may name. */
export function auditItem(
  row: AuditRow,
  content: Content,
  names: Map<string, string | null>,
): AuditItem {
  const { subject, action: _, ...shown } = row
  const person = personIn(row)
  return {
    ...{ ...shown, did: `${subject}.${didTo(row)}` },
    person: person === null ? null : { id: person, name: names.get(person) ?? null },
    thing: thingOf(subject, row.row, row.after ?? row.before, content),
  }
}

/** The id of the person whom a row concerns: its own row, or the one that it names. */
export function personIn({ subject, row, before, after }: AuditRow): string | null {
  if (subject === 'people' || subject === 'preferences') return row
  const named = (after ?? before)?.person
  return typeof named === 'string' ? named : null
}

/** What was done, closer than insert, update and delete where the values say so. */
function didTo({ subject, action, before, after }: AuditRow): string {
  if (subject === 'links') return String((after ?? before)?.review ?? action)
  if (subject === 'findings' && after) {
    return after.closed && !before?.closed ? 'closed' : String(after.state ?? action)
  }
  if (subject === 'passes' && action === 'update') return after?.usedAt ? 'used' : 'revoked'
  if (subject === 'passes' && action === 'insert') return String(after?.kind ?? action)
  if (subject === 'tokens' && action === 'update' && after?.revokedAt) return 'revoked'
  return action
}

function thingOf(
  subject: string,
  key: string,
  now: AuditRow['after'],
  content: Content,
): AuditItem['thing'] {
  if (subject === 'captures') return { text: both(`#${key}`), to: `/captures/${key}` }
  if (subject === 'links') {
    const [update, instrument = ''] = key.split(' ')
    return { text: instrumentName(content, instrument), to: `/updates/${update}` }
  }
  if (subject !== 'findings') return null
  const id = String(now?.instrument ?? '')
  const instrument = content.instrumentById.get(id)
  const milestone = instrument?.milestones.find((one) => one.id === now?.milestone)
  const name = instrumentName(content, id)
  const text = milestone
    ? {
        en: `${name.en}: ${milestone.title.en}`,
        ja: `${name.ja}：${milestone.title.ja}`,
      }
    : name
  return { text, to: `/instruments/${id}${milestone ? `#${milestone.id}` : ''}` }
}

const both = (text: string) => ({ en: text, ja: text })
