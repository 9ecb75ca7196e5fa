import type { ActionFunctionArgs } from '@remix-run/node'
import type { Content } from '#content/load.server.ts'
import { recordedLine } from '#content/recorded.ts'
import type { Db } from '#db/client.ts'
import { listFindings } from '#db/findings.ts'
import { addLink, type Decision, decideFinding, decideLink, followContent } from '#db/review.ts'

export type Decided = { did: 'confirmed' | 'rejected' | 'added' | 'followed'; problem?: string }

const LONGEST_NOTE = 1000

/** Writes down what a person decided, with their note; the audit log is written by the same. */
export function decide(
  { context }: ActionFunctionArgs,
  { intent = '', note = '', ...fields }: Record<string, string>,
): Decided {
  const { desk, person, now, content } = context
  const did = DID[intent]!
  const noted = note.trim()
  if (noted.length > LONGEST_NOTE) return { did, problem: 'note' }
  const decision: Decision = { by: person!.id, at: now.toISOString(), note: noted || null }
  const { instrument = '', obligation = '' } = fields
  const name = { updateId: Number(fields.update) || 0, instrument, obligation }
  if (intent === 'add-link' && !content.instrumentById.has(instrument)) {
    return { did, problem: 'instrument' }
  }
  const done = desk.writer.transaction(
    (tx) => {
      if (intent === 'add-link') return addLink(tx, name, decision)
      if (intent === 'confirm-link') return decideLink(tx, name, 'confirmed', decision)
      if (intent === 'reject-link') return decideLink(tx, name, 'rejected', decision)
      const id = Number(fields.finding) || 0
      if (intent === 'follow-content') return followContent(tx, id, decision)
      const state = intent === 'confirm-finding' ? 'confirmed' : 'rejected'
      return decideFinding(tx, id, state, { ...decision, contentSaid: saidNow(tx, id, content) })
    },
    { behavior: 'immediate' },
  )
  return done ? { did } : { did, problem: 'gone' }
}

/** What content says now of what a finding is about: whoever decides has seen it. */
function saidNow(db: Db, id: number, content: Content): string {
  const row = listFindings(db, { id })[0]
  const instrument = row && content.instrumentById.get(row.instrument)
  return instrument ? recordedLine(row, instrument) : ''
}

const DID: Record<string, Decided['did']> = {
  'confirm-link': 'confirmed',
  'reject-link': 'rejected',
  'add-link': 'added',
  'confirm-finding': 'confirmed',
  'reject-finding': 'rejected',
  'follow-content': 'followed',
}
