import { rulesOf } from '#app/knowledge.ts'
import type { Content } from '#content/load.server.ts'
import { explain, ofStored, type Reason } from '#content/mapping/index.ts'
import type { UpdateDetail } from '#db/updates.ts'
import { instrumentName } from './items.server.ts'
import { ruleWords } from './rule-words.server.ts'

/** So much of a page is read again for whoever looks; `explain` on the command line reads all of it. */
const READ_OF_PAGE = 30_000

/**
 * What today's rules say of an update besides the links that are stored. `notLinked`: instruments of
 * which something was found, with the words and why these did not count; those in `linked` are left
 * out. `form`: why it is of its kind and weight; null where rules of another day gave another.
 */
export function judgement(update: UpdateDetail, content: Content, linked: ReadonlySet<string>) {
  const given = ofStored({ ...update, text: (update.text ?? '').slice(0, READ_OF_PAGE) })
  const { mapping, instruments } = explain(given, rulesOf(content))
  const { updateType, typeReason, severity, severityReason } = mapping
  return {
    form: {
      type: update.type === updateType ? said(typeReason) : null,
      severity: update.severity === severity ? said(severityReason) : null,
    },
    notLinked: instruments
      .filter(({ id, state }) => !linked.has(id) && state !== 'sure')
      // A veto alone forbids nothing: no word spoke for the instrument.
      .filter(({ found }) => found.some(({ verdict }) => verdict !== 'veto'))
      .map(({ id, score, state, found }) => ({
        ...{ instrument: id, short: instrumentName(content, id), score, state },
        found: found.map(({ field, phrase, weight, verdict, with: partners }) => ({
          ...{ field, phrase, weight, verdict, partners },
        })),
      })),
  }
}

const said = (reason: Reason | null) =>
  reason && {
    rule: ruleWords(reason.rule),
    words: reason.words?.phrase ?? null,
    told: reason.words?.field === 'told',
  }
