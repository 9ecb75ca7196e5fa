import { expect, test } from 'vitest'
import { inWords } from '#app/commands/explain.ts'
import { loadContent } from '#content/load.server.ts'
import { compileRules, explain } from '#content/mapping/index.ts'
import { asActor } from '#db/actor.ts'
import { listLinkDecisions } from '#db/decisions.ts'
import { listFindings, proposeFinding } from '#db/findings.ts'
import { addLink, decideFinding, decideLink } from '#db/review.ts'
import { fill } from '#test/app/page-context.ts'
import { freshDb } from '#test/db/memory.ts'

const { instruments, authorities } = loadContent()
const rules = compileRules(instruments, authorities)

type Decisions = Parameters<typeof inWords>[0]['decisions']
type Findings = Parameters<typeof inWords>[0]['findings']

const explained = (
  publisher: string,
  title: string,
  decisions: Decisions = [],
  findings: Findings = [],
) => {
  const update = { title, summary: '', publisher, url: 'https://example.jp/', published: null }
  return inWords({
    ...update,
    ...explain({ ...update, lang: 'ja' }, rules),
    decisions,
    findings,
    dates: [],
  })
}

test('explain says phrase by phrase what was linked and why', () => {
  const said = explained('公正取引委員会', '生成AIに関する実態調査報告書について')
  expect(said).toContain('type report: a report of a panel or of a study (“実態調査”)')
  expect(said).toMatch(/^jftc-genai-market-study: [\d.]+, sure$/m)
  expect(said).toContain('title “生成AIに関する実態調査報告書” adds 1: counted')
  expect(said).toMatch(/title “生成AI” adds 0: inside-longer-phrase/)
})

test('explain says why not: a partner is missing, a veto, or nothing at all', () => {
  expect(explained('内閣府', '生成AIの利用')).toMatch(
    /“生成AI” adds 0: missing-partner, one of .*公正取引委員会.* is needed/,
  )
  expect(explained('文化庁', 'AIと著作権のセミナー')).toContain('“セミナー” adds 0: veto')
  expect(explained('法務省', '人事異動')).toContain('no phrase of any instrument was found')
})

test('explain says what a person decided beside what the rules say', () => {
  const db = freshDb()
  const updateId = fill(db, 1)
  const at = '2026-11-23T16:00:00.000Z'
  const decision = { by: 'ayumi', at, note: null }
  const link = (instrument: string) => ({ updateId, instrument, obligation: '' })
  asActor({ id: 'ayumi', via: 'page', at }, () => {
    decideLink(db, link('jftc-genai-market-study'), 'rejected', { ...decision, note: 'a talk' })
    addLink(db, link('smartphone-act'), decision)
  })
  const decisions = listLinkDecisions(db, updateId)
  const said = explained('公正取引委員会', '生成AIに関する実態調査報告書について', decisions)
  expect(said).toMatch(/^jftc-genai-market-study: [\d.]+, sure$/m)
  expect(said).toContain(
    'jftc-genai-market-study: rejected by ayumi on 2026-11-24 (a talk), whatever the rules say',
  )
  expect(said).toContain('smartphone-act: added by ayumi on 2026-11-24, whatever the rules say')
})

test('explain tells of a finding, and who rejected it', () => {
  const db = freshDb()
  const updateId = fill(db, 1)
  const at = '2026-11-23T16:00:00.000Z'
  proposeFinding(db, {
    ...{ key: 'k', instrument: 'moj-ai-misuse-panel', milestone: 'report-published', updateId },
    ...{ kind: 'occurred', start: '2026-08-07', end: '2026-08-07', precision: 'day' },
    ...{ quote: '取りまとめ', rule: 'r', proposedAt: at },
  })
  asActor({ id: 'ayumi', via: 'page', at }, () =>
    decideFinding(db, 1, 'rejected', { by: 'ayumi', at, note: 'a draft' }),
  )
  expect(explained('法務省', '取りまとめ', [], listFindings(db, { updateId }))).toContain(
    'finding 1, moj-ai-misuse-panel report-published: occurred “取りまとめ”, rejected by ayumi on 2026-11-24 (a draft)',
  )
})
