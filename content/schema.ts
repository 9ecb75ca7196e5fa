import { z } from 'zod'
import { Address, DayText, Host, Id, MonthText, Prefix, Text, When } from './fields.ts'

export { Text, When }

/** What content files may say. One object a file; an unknown field is an error. */

export const RANKS = ['primary', 'official-translation', 'secondary', 'unverified'] as const
export type Rank = (typeof RANKS)[number]

export const FORCES = [
  'statute',
  'plan',
  'comply-or-explain',
  'guidance',
  'fact-finding',
  'none-yet',
] as const
export type Force = (typeof FORCES)[number]

/**
 * `not-announced` may come, by what is known, but nobody named a day or a plan for it.
 * `lapsed-no-outcome-found` is of a window that ended; `outcome-not-found` of an end whose day was not
 * read, and says neither that it came nor that it did not.
 */
export const OUTCOMES = [
  'expected',
  'not-announced',
  'announced-unverified',
  'occurred',
  'late',
  'lapsed-no-outcome-found',
  'outcome-not-found',
  'superseded',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/**
 * One value for one field, and who says so. `rank` follows what was read, never whose address the
 * link has; `confirmAt` is the official page where the value should be confirmed.
 */
export const Claim = z.strictObject({
  value: z.union([z.string(), Text]),
  rank: z.enum(RANKS),
  read: DayText,
  address: Address.nullable(),
  quote: z.string().max(200).optional(),
  via: z.string().optional(),
  confirmAt: Address.optional(),
  note: Text.optional(),
})
export type Claim = z.infer<typeof Claim>

/** Values that contradict each other on one point: what is shown, why, and what was not believed. */
export const Conflict = z.strictObject({
  id: Id,
  /** Milestones and obligations of the instrument that it touches; none: the instrument as a whole. */
  about: z.array(Id).min(1).optional(),
  topic: Text,
  chosen: Text,
  why: Text,
  versions: z.array(Claim).min(2),
})
export type Conflict = z.infer<typeof Conflict>

/** A reading of a milestone: a window, why it reads so, and what became of it. */
export const Reading = z.strictObject({
  when: When,
  because: Text,
  outcome: z.enum(OUTCOMES),
})
export type Reading = z.infer<typeof Reading>

export const MILESTONE_KINDS = [
  'consultation-opens',
  'consultation-closes',
  'draft',
  'submitted',
  'passed',
  'enacted',
  'promulgated',
  'in-force',
  'published',
  'decided',
  'announced',
  'meeting',
  'filing-opens',
  'replies-due',
  'threshold',
  'review',
  'survey',
  'session-end',
] as const

/** Kinds whose day is the last one for filing or answering: all others stay where they fall. */
export const CLOSING_KINDS: readonly (typeof MILESTONE_KINDS)[number][] = [
  'consultation-closes',
  'replies-due',
]

export const Milestone = z.strictObject({
  id: Id,
  kind: z.enum(MILESTONE_KINDS),
  title: Text,
  readings: z.array(Reading).min(1),
  /** Set when sources disagree on whose milestone this is. */
  disputed: Text.optional(),
  prominent: z.boolean().optional(),
  /** Where it is not of the force of its instrument: a bill on a page that is named after a statute. */
  force: z.enum(FORCES).optional(),
  /** Set when the law of a closing day extends it to the next working day of administrative organs. */
  extended: z.literal(true).optional(),
  /** Phrases, any one of which says that an update linked to the instrument fulfils or sets this. */
  fulfilledBy: z.array(z.string().min(2)).optional(),
  claims: z.array(Claim).min(1),
})
export type Milestone = z.infer<typeof Milestone>

export const ROLES = [
  'developer',
  'provider',
  'platform',
  'enterprise-user',
  'rights-holder',
  'data-handler',
  'government',
] as const

export const Obligation = z.strictObject({
  id: Id,
  title: Text,
  who: z.array(z.enum(ROLES)).min(1),
  /** What must be so for the duty to reach somebody. */
  trigger: Text.optional(),
  duty: Text,
  /** What holds until it is in force, where it changes a duty that already binds. */
  meanwhile: Text.optional(),
  /** The milestone by which, or from which, it is due; null when no day is set. */
  by: Id.nullable(),
  sanction: Text,
  /** `none-yet` and the soft forces are never counted with duties in force. */
  force: z.enum(FORCES),
  /** Absent: the text as enacted or adopted. Whether it binds on a day is `dutyState` (duties.ts). */
  basis: z.enum(['draft-text', 'good-practice']).optional(),
  /** Where in the instrument it stands: an article, a principle. Absent: not known. */
  provision: Claim.optional(),
  /** Words, any one of which says that an update linked to the instrument is about this duty. */
  touchedBy: z.array(z.string().min(2)).optional(),
  /** What shows to others that it is met. */
  evidence: z.array(Text).optional(),
  firstSteps: z.array(Text).optional(),
  claims: z.array(Claim).min(1),
})
export type Obligation = z.infer<typeof Obligation>

export const StageEntry = z.strictObject({
  stage: Id,
  when: When,
  /** The day on which it was found to stand there, when since when was not read. */
  atLatest: z.boolean().optional(),
  /** What the rung means here, e.g. which version of a report. */
  note: Text.optional(),
  claims: z.array(Claim).min(1),
})
export type StageEntry = z.infer<typeof StageEntry>

/**
 * A phrase that links an update. Weights add up; 1 or more is a sure link, 0.5 or more goes to
 * review. `inTitle` is the weight where the title has the phrase: a body that only comes up in a
 * summary says less than one that the item is named after. `with` needs one of the partners in the
 * same update; `veto` forbids the link.
 */
export const Signal = z.strictObject({
  phrase: z.string().min(2),
  weight: z.number().min(0).max(2).default(1),
  inTitle: z.number().min(0).max(2).optional(),
  with: z.array(z.string().min(2)).optional(),
  veto: z.boolean().optional(),
})
export type Signal = z.infer<typeof Signal>

/**
 * What it adds, or takes away, that a body publishes an update in which a phrase counts. Alone it
 * links nothing.
 */
export const PublisherWeight = z.strictObject({
  authority: Id,
  adds: z
    .number()
    .min(-1)
    .max(1)
    .refine((adds) => adds !== 0, { message: 'a weight of 0 says nothing' }),
})

export const Instrument = z.strictObject({
  id: Id,
  jurisdiction: Id,
  authority: Id,
  name: Text,
  short: Text,
  aliases: z.array(z.string()).default([]),
  lawNumber: Text.optional(),
  /** e-Gov id of the law whose revisions show this instrument, e.g. `415AC0000000057`. */
  lawId: z
    .string()
    .regex(/^\d{3}[A-Z]{2}\d{10}$/, 'an e-Gov law id looks like 415AC0000000057')
    .optional(),
  force: z.enum(FORCES),
  ladder: Id,
  summary: Text,
  scope: Text.optional(),
  reviewed: DayText,
  /** Official pages, opened or not: where a reader checks. */
  pages: z.array(Address).default([]),
  stages: z.array(StageEntry).min(1),
  milestones: z.array(Milestone).default([]),
  obligations: z.array(Obligation).default([]),
  /** `id`: what the ledger of briefs may point at. */
  claims: z.array(z.strictObject({ id: Id.optional(), field: Text, claim: Claim })).default([]),
  conflicts: z.array(Conflict).default([]),
  signals: z.array(Signal).min(1),
  /** Bodies whose updates are more, or less, likely to be about this. */
  publishers: z.array(PublisherWeight).optional(),
  /** Addresses (prefixes, without scheme) whose updates belong here whatever their title says. */
  addresses: z.array(Prefix).default([]),
})
export type Instrument = z.infer<typeof Instrument>

/** Rungs that statutes and soft law climb, in order, per jurisdiction. */
export const Jurisdiction = z.strictObject({
  id: Id,
  name: Text,
  ladders: z.record(Id, z.array(z.strictObject({ stage: Id, name: Text })).min(2)),
  ends: z.array(z.strictObject({ stage: Id, name: Text })),
})
export type Jurisdiction = z.infer<typeof Jurisdiction>

export const Authority = z.strictObject({
  id: Id,
  jurisdiction: Id,
  name: Text,
  short: Text,
  role: Text,
  home: Address,
  /** Hosts, with all their subdomains, whose pages this body publishes: see authorities.ts. */
  hosts: z.array(Host).default([]),
  /** Path prefixes on a shared host, e.g. `www.cas.go.jp/jp/seisakukaigi/titeki2/`; they win over hosts. */
  paths: z.array(Prefix).default([]),
  /** First digits of e-Gov public-comment ids. */
  commentPrefix: z.string().regex(/^\d+$/, 'digits only, in quotes').optional(),
  /** False for bodies that only a witness or a shared feed shows. */
  watched: z.boolean().default(true),
})
export type Authority = z.infer<typeof Authority>

/** What was not available when content was compiled: said beside what content says of a jurisdiction. */
export const Limit = z.strictObject({
  id: Id,
  jurisdiction: Id,
  reviewed: DayText,
  /** The last day, about, of which sources were available. */
  after: DayText,
  text: Text,
})
export type Limit = z.infer<typeof Limit>

export const Term = z.strictObject({ ja: z.string(), en: z.string(), note: Text.optional() })
export type Term = z.infer<typeof Term>

/** An id that was released once and is gone, and what stands in its place. */
export const Retired = z.strictObject({
  kind: z.enum(['instrument', 'obligation', 'milestone', 'authority', 'jurisdiction']),
  id: Id,
  /** The instrument of a milestone. */
  instrument: Id.optional(),
  successor: Id.nullable(),
  since: DayText,
  why: Text,
})
export type Retired = z.infer<typeof Retired>

/** One listing that was known before the first run; see content/backfill. */
export const BackfillItem = z.strictObject({
  title: z.string().min(1),
  /** The day or month; null where none is known. */
  day: z.union([DayText, MonthText]).nullable(),
  /** Where the day comes from, if not from the list: what `via` says, or the address itself. */
  dayFrom: z.enum(['relayed', 'folder', 'slug']).optional(),
  address: Address,
  /** The list that showed it. */
  page: Address,
  via: z.string().min(1),
  seen: DayText,
  label: z.string().optional(),
  /** What we know of it; ours, and never shown as the list's. */
  note: Text.optional(),
})
export type BackfillItem = z.infer<typeof BackfillItem>
