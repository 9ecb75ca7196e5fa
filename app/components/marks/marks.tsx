import type { ReactNode } from 'react'
import type { ShownOutcome } from '#app/components/dates/dated-item.ts'
import { useT } from '#app/i18n/reader.tsx'
import type { Force, Rank } from '#content/schema.ts'

type Tone = 'accent' | 'good' | 'warn' | 'bad' | 'soft'
type Shape = { shape: ReactNode; tone?: Tone }

const SQUARE = 'M2 2h10v10H2z'
const DIAMOND = 'M7 1l6 6-6 6-6-6z'

/** Squares say how an instrument binds; the fuller, the harder. */
const FORCE: Record<Force, Shape> = {
  statute: { shape: <path className="full" d={SQUARE} />, tone: 'accent' },
  plan: { shape: <path d={`${SQUARE}M4.5 5.5h5M4.5 8.5h5`} />, tone: 'accent' },
  'comply-or-explain': {
    shape: (
      <>
        <path d={SQUARE} />
        <path className="full" d="M2 12V2h5v10z" />
      </>
    ),
    tone: 'accent',
  },
  guidance: { shape: <path d={SQUARE} />, tone: 'accent' },
  'fact-finding': {
    shape: (
      <>
        <circle cx="6" cy="6" r="4" />
        <path d="M9 9l4 4" />
      </>
    ),
    tone: 'accent',
  },
  'none-yet': { shape: <path className="dashed" d={SQUARE} />, tone: 'soft' },
}

/** Circles say how near to the origin a value was read; the fuller, the nearer. */
const RANK: Record<Rank, Shape> = {
  primary: {
    shape: (
      <>
        <circle cx="7" cy="7" r="5.5" />
        <circle className="full" cx="7" cy="7" r="2.5" />
      </>
    ),
    tone: 'good',
  },
  'official-translation': {
    shape: (
      <>
        <circle cx="7" cy="7" r="5.5" />
        <path className="full" d="M7 1.5a5.5 5.5 0 0 0 0 11z" />
      </>
    ),
    tone: 'good',
  },
  secondary: { shape: <circle cx="7" cy="7" r="5.5" />, tone: 'soft' },
  unverified: { shape: <circle className="dashed" cx="7" cy="7" r="5.5" />, tone: 'warn' },
}

/** Diamonds say what became of a date; filled when it came. */
const OUTCOME: Record<ShownOutcome, Shape> = {
  expected: { shape: <path d={DIAMOND} />, tone: 'accent' },
  'not-announced': { shape: <path className="dashed" d={DIAMOND} />, tone: 'soft' },
  'announced-unverified': {
    shape: (
      <>
        <path d={DIAMOND} />
        <circle className="full" cx="7" cy="7" r="1" />
      </>
    ),
    tone: 'warn',
  },
  occurred: { shape: <path className="full" d={DIAMOND} />, tone: 'good' },
  late: {
    shape: (
      <>
        <path className="full" d="M5.5 2l5 5-5 5-5-5z" />
        <path d="M13 2v10" />
      </>
    ),
    tone: 'warn',
  },
  'lapsed-no-outcome-found': {
    shape: (
      <>
        <path d={DIAMOND} />
        <path d="M3 3l8 8M11 3l-8 8" />
      </>
    ),
    tone: 'bad',
  },
  'past-unrecorded': {
    shape: (
      <>
        <path className="dashed" d={DIAMOND} />
        <path d="M3 3l8 8" />
      </>
    ),
    tone: 'warn',
  },
  'outcome-not-found': {
    shape: (
      <>
        <path className="dashed" d={DIAMOND} />
        <circle className="full" cx="7" cy="7" r="1" />
      </>
    ),
    tone: 'soft',
  },
  superseded: { shape: <path d={`${DIAMOND}M2 7h10`} />, tone: 'soft' },
}

/** The diamond of an outcome alone, for drawings that set the word beside it. */
export const outcomeShape = (outcome: ShownOutcome): ReactNode => OUTCOME[outcome].shape

/** Triangles say how much an update matters. */
const SEVERITY: Record<'high' | 'medium' | 'low', Shape> = {
  high: { shape: <path className="full" d="M7 2l6 10H1z" />, tone: 'bad' },
  medium: { shape: <path d="M7 2l6 10H1z" />, tone: 'warn' },
  low: { shape: <path d="M2 9h10" />, tone: 'soft' },
}

/** A shape and its word. */
export function Mark({ shape, tone, children }: Shape & { children: ReactNode }) {
  return (
    <span className="mark" data-tone={tone}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        {shape}
      </svg>
      <span>{children}</span>
    </span>
  )
}

export function ForceMark({ force }: { force: Force }) {
  return <Mark {...FORCE[force]}>{useT()(`force.${force}`)}</Mark>
}

export function RankMark({ rank }: { rank: Rank }) {
  return <Mark {...RANK[rank]}>{useT()(`rank.${rank}`)}</Mark>
}

export function OutcomeMark({ outcome }: { outcome: ShownOutcome }) {
  return <Mark {...OUTCOME[outcome]}>{useT()(`outcome.${outcome}`)}</Mark>
}

export function SeverityMark({ severity }: { severity: 'high' | 'medium' | 'low' }) {
  return <Mark {...SEVERITY[severity]}>{useT()(`severity.${severity}`)}</Mark>
}
