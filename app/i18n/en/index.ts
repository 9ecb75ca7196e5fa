import { frame } from './frame.ts'
import { glossary } from './glossary.ts'
import { instruments } from './instruments.ts'
import { notes } from './notes.ts'
import { overview } from './overview.ts'
import { people } from './people.ts'
import { sources } from './sources.ts'
import { timeline } from './timeline.ts'
import { updates } from './updates.ts'
import { words } from './words.ts'

export const en = {
  ...frame,
  ...words,
  ...overview,
  ...timeline,
  ...updates,
  ...instruments,
  ...sources,
  ...glossary,
  ...notes,
  ...people,
}
