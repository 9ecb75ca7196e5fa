import { listAuditOf } from '#db/audit.ts'
import type { Db } from '#db/client.ts'
import { listDecisions } from '#db/decisions.ts'
import { getPerson, listSessions } from '#db/people.ts'
import { getPreferences } from '#db/preferences.ts'
import { listReadMarks } from '#db/read-marks.ts'
import { listTokens } from '#db/tokens.ts'

/** What is held about a person, without what lets them sign in: that is known to nobody here. */
export function heldAbout(db: Db, id: string) {
  const { name, email, role, twoFactorEnabled, createdAt } = getPerson(db, id)!
  return {
    person: { id, name, email, role, secondFactor: twoFactorEnabled, createdAt },
    preferences: getPreferences(db, id) ?? null,
    read: listReadMarks(db, id),
    sessions: listSessions(db, id),
    tokens: listTokens(db, id),
    decisions: listDecisions(db, id),
    audit: listAuditOf(db, id),
  }
}
