import type { Content } from '#content/load.server.ts'
import { compileRules, explain, type MappingRules, ofStored } from '#content/mapping/index.ts'
import type { UpdateDetail } from '#db/updates.ts'
import { instrumentName } from './items.server.ts'

/** So much of a page is read again for whoever looks; `explain` on the command line reads all of it. */
const READ_OF_PAGE = 30_000

/**
 * Instruments of which today's rules found something and that they do not link, each with the words
 * and why these did not count. `linked` are those that are shown as links already.
 */
export function whyNot(update: UpdateDetail, content: Content, linked: ReadonlySet<string>) {
  const given = ofStored({ ...update, text: (update.text ?? '').slice(0, READ_OF_PAGE) })
  return explain(given, rulesFor(content))
    .instruments.filter(({ id, state }) => !linked.has(id) && state !== 'sure')
    .map(({ id, score, state, found }) => ({
      ...{ instrument: id, short: instrumentName(content, id), score, state },
      found: found.map(({ field, phrase, weight, verdict, with: partners }) => ({
        ...{ field, phrase, weight, verdict, partners },
      })),
    }))
}

const compiled = new WeakMap<Content, MappingRules>()

/** The rules of the content that is held in memory, compiled when they are first asked. */
function rulesFor(content: Content): MappingRules {
  const known = compiled.get(content)
  if (known) return known
  const rules = compileRules(content.instruments, content.authorities)
  compiled.set(content, rules)
  return rules
}
