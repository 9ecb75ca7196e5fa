import { account } from './account.ts'
import { audit } from './audit.ts'
import { authorities } from './authorities.ts'
import { capture } from './capture.ts'
import { charts } from './charts.ts'
import { decisions } from './decisions.ts'
import { evidence } from './evidence.ts'
import { facts } from './facts.ts'
import { filters } from './filters.ts'
import { findings } from './findings.ts'
import { frame } from './frame.ts'
import { glossary } from './glossary.ts'
import { health } from './health.ts'
import { instruments } from './instruments.ts'
import { listing } from './listing.ts'
import { milestones } from './milestones.ts'
import { notes } from './notes.ts'
import { obligations } from './obligations.ts'
import { overview } from './overview.ts'
import { people } from './people.ts'
import { problems } from './problems.ts'
import { review } from './review.ts'
import { signing } from './signing.ts'
import { sources } from './sources.ts'
import { timeline } from './timeline.ts'
import { updates } from './updates.ts'
import { words } from './words.ts'

export const en = {
  ...account,
  ...audit,
  ...authorities,
  ...capture,
  ...charts,
  ...decisions,
  ...evidence,
  ...facts,
  ...filters,
  ...findings,
  ...frame,
  ...glossary,
  ...health,
  ...instruments,
  ...listing,
  ...milestones,
  ...notes,
  ...obligations,
  ...overview,
  ...people,
  ...problems,
  ...review,
  ...signing,
  ...sources,
  ...timeline,
  ...updates,
  ...words,
}
