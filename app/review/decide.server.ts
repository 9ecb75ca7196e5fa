import type { ActionFunctionArgs } from '@remix-run/node'
import type { Standing } from '#app/components/review/standing.tsx'
import { proposeOfLink } from '#app/jobs/map.ts'
import { rulesOf } from '#app/knowledge.ts'
import { tokyoDay } from '#content/dates/day.ts'
import type { Content } from '#content/load.server.ts'
import { mapUpdate, ofStored } from '#content/mapping/index.ts'
import { recordedLine } from '#content/recorded.ts'
import type { Db } from '#db/client.ts'
import { listLinkDecisions, seenOfFinding, seenOfLink } from '#db/decisions.ts'
import { listFindings } from '#db/findings.ts'
import { weighAnew } from '#db/links.ts'
import {
  addLink,
  type Decision,
  decideFinding,
  decideLink,
  followContent,
  type LinkName,
} from '#db/review.ts'
import { getUpdate } from '#db/updates.ts'

export type Decided = {
  did: 'confirmed' | 'rejected' | 'added' | 'followed'
  problem?: string
  /** What stands in the way: a decision that the form had not seen. */
  standing?: Standing
  /** What was noted and is not stored. */
  note?: string
}

const LONGEST_NOTE = 1000
const LINKS: readonly string[] = ['confirm-link', 'add-link']

type Fields = Record<string, string>

/** Writes down what a person decided, with their note; the audit log is written by the same. */
export function decide(
  { context }: ActionFunctionArgs,
  { intent = '', note = '', ...fields }: Fields,
): Decided {
  const { desk, person, now, content } = context
  const did = DID[intent]!
  const noted = note.trim()
  if (noted.length > LONGEST_NOTE) return { did, problem: 'note' }
  const decision: Decision = { by: person!.id, at: now.toISOString(), note: noted || null }
  const { instrument = '', obligation = '', seen = '' } = fields
  const name = { updateId: Number(fields.update) || 0, instrument, obligation }
  if (intent === 'add-link' && !content.instrumentById.has(instrument)) {
    return { did, problem: 'instrument' }
  }
  const id = Number(fields.finding) || 0
  return desk.writer.transaction(
    (tx): Decided => {
      const standing = intent.endsWith('-link') ? linkStanding(tx, name) : findingStanding(tx, id)
      if (standing && standing.seen !== seen) return { did, standing, note: noted }
      const done = intent.endsWith('-link')
        ? onLink(tx, intent, name, decision)
        : onFinding(tx, intent, id, { ...decision, contentSaid: saidNow(tx, id, content) })
      if (!done) return { did, problem: 'gone' }
      if (intent.endsWith('-link')) weigh(tx, name.updateId, content)
      if (LINKS.includes(intent) && !obligation) {
        proposeOfLink(tx, { content, rules: rulesOf(content) }, name, decision.at)
      }
      return { did }
    },
    { behavior: 'immediate' },
  )
}

function onLink(tx: Db, intent: string, name: LinkName, decision: Decision): boolean {
  if (intent === 'add-link') return addLink(tx, name, decision)
  return decideLink(tx, name, intent === 'confirm-link' ? 'confirmed' : 'rejected', decision)
}

/** What touches nothing any more has no weight; what touches something again has that of the rules. */
function weigh(db: Db, updateId: number, content: Content): void {
  const update = getUpdate(db, updateId)!
  weighAnew(db, updateId, mapUpdate(ofStored(update), rulesOf(content)))
}

type OnFinding = Decision & { contentSaid: string }

function onFinding(tx: Db, intent: string, id: number, decision: OnFinding): boolean {
  if (intent === 'follow-content') return followContent(tx, id, decision)
  return decideFinding(tx, id, intent === 'confirm-finding' ? 'confirmed' : 'rejected', decision)
}

/** What a person has decided on a link; null while nobody has. */
function linkStanding(db: Db, { updateId, instrument, obligation }: LinkName): Standing | null {
  const decided = listLinkDecisions(db, updateId).find(
    (one) => one.instrument === instrument && one.obligation === obligation,
  )
  if (!decided) return null
  const { review, decidedName, decidedAt } = decided
  return { seen: seenOfLink(decided), is: review, by: decidedName || null, on: dayOf(decidedAt!) }
}

function findingStanding(db: Db, id: number): Standing | null {
  const row = listFindings(db, { id })[0]
  const seen = row ? seenOfFinding(row) : ''
  if (!row || seen === '') return null
  const { state, decidedName, decidedAt, closed, closedAt, closedName } = row
  return closed === 'content-followed'
    ? { seen, is: 'followed', by: closedName || null, on: dayOf(closedAt!) }
    : { seen, is: state, by: decidedName || null, on: dayOf(decidedAt!) }
}

const dayOf = (at: string) => tokyoDay(new Date(at))

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
