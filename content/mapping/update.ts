import { CHANGED, saidNow } from '../changed-lines.ts'

/** What the mapping may know of an update. Nothing here comes from a clock or a database. */
export type UpdateToMap = {
  title: string
  summary: string
  /** Text of the detail page, once it was read. */
  text?: string
  /** Authority id (`jftc`) or the name as printed (公正取引委員会). */
  publisher: string
  url: string
  /** ISO at the precision that is known: `2026-08-07`, `2026-08`, or null. */
  published: string | null
  lang: string
}

type Stored = {
  title: string
  summary: string
  text: string | null
  authority: string
  url: string
  published: string | null
  publishedFrom: string
  language: string
}

/** An update as it is kept, as the mapping takes it: of a page that changed, what it says now. */
export const ofStored = ({ authority, language, text, ...row }: Stored): UpdateToMap => ({
  ...{ title: row.title, summary: summaryOf(row), text: text ?? '' },
  ...{ publisher: authority, url: row.url, published: row.published, lang: language },
})

/** The summary of a stored update without what went from its page, in its place. */
export const summaryOf = ({
  summary,
  publishedFrom,
}: Pick<Stored, 'summary'> & Partial<Pick<Stored, 'publishedFrom'>>): string =>
  publishedFrom === CHANGED ? saidNow(summary) : summary

export const UPDATE_TYPES = [
  'public-comment',
  'report',
  'law-enacted',
  'cabinet-decision',
  'guideline',
  'meeting',
  'study-panel-launched',
  'enforcement-action',
  'speech',
  'consultation-result',
  'notice',
  'other',
] as const
export type UpdateType = (typeof UPDATE_TYPES)[number]

export type Severity = 'high' | 'medium' | 'low'

export type TextField = 'title' | 'summary' | 'text'
export type Field = TextField | 'url' | 'publisher'

/** Words of an update: `start` and `end` are offsets into the field as given, end exclusive. */
export type Words = { field: Field; phrase: string; start: number; end: number }

/** A rule that decided, and the words it decided on; null when it decides by what is absent. */
export type Reason = { rule: string; words: Decisive | null }

/** Words that decided; `told` are those of a note of ours, not of the update. */
type Decisive = Omit<Words, 'field'> & { field: Field | 'told' }

/** A phrase as content writes it, where it was found, and what it adds to the score. */
export type Because = Words & { weight: number }

export type Link = { id: string; score: number; state: 'sure' | 'unsure'; because: Because[] }

/**
 * An obligation that a surely linked update touches: `words` when words of the duty itself stand in
 * it, `milestone` when the update names the milestone that the duty hangs on, `instrument` when the
 * instrument as a whole is passed, adopted or put before the Diet. `because` holds the words.
 */
export type TouchedObligation = {
  instrument: string
  id: string
  through: 'words' | 'milestone' | 'instrument'
  because: Words[]
}

export type Mapping = {
  /** At least one sure link. */
  relevant: boolean
  /** Surest first, then by id. */
  instruments: Link[]
  obligations: TouchedObligation[]
  updateType: UpdateType
  typeReason: Reason
  /** Null for an update that is not relevant. */
  severity: Severity | null
  severityReason: Reason | null
}

export const TEXT_FIELDS = ['title', 'summary', 'text'] as const

/** A text field of an update, empty when the update has none. */
export const fieldOf = (update: UpdateToMap, field: TextField): string => update[field] ?? ''
