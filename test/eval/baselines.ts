import { fold } from '#content/mapping/normalise.ts'
import type { Instrument } from '#content/schema.ts'
import { bm25 } from './bm25.ts'
import { commonest, type Item, itemsForRules } from './labels.ts'

export type Predicted = {
  id: string
  relevant: boolean
  instruments: string[]
  updateType: string
  severity: string
}
export type Baseline = (item: Item) => Predicted

const WORDS = ['AI', '人工知能', '生成AI', '個人情報', '著作権']

/** What is commonest among the items for rules, whatever is asked: not relevant, a notice. */
export function majority(known = itemsForRules()): Baseline {
  const usual = {
    relevant: commonest(known.map(({ relevant }) => String(relevant))) === 'true',
    updateType: commonest(known.map(({ update_type }) => update_type)),
    severity: commonest(known.filter(({ relevant }) => relevant).map(({ severity }) => severity)),
  }
  return ({ id }) => ({ id, instruments: [], ...usual })
}

/**
 * Five words: an item that holds one is relevant, and belongs to the instrument to which the items
 * for rules with that word belong most often. It knows nothing of types: they are the commonest.
 */
export function wordList(known = itemsForRules()): Baseline {
  const usual = majority(known)
  const words = WORDS.map((word) => fold(word).text)
  const holds = (word: string, item: Item) => textOf(item).includes(word)
  const instrumentOf = new Map(
    words.map((word) => {
      const labels = known.filter((item) => item.relevant && holds(word, item))
      return [word, commonest(labels.flatMap(({ instruments }) => instruments))]
    }),
  )
  return (item) => {
    const found = words.filter((word) => holds(word, item))
    const instruments = [...new Set(found.map((word) => instrumentOf.get(word)!))]
    return { ...usual(item), relevant: found.length > 0, instruments }
  }
}

/**
 * BM25 of an item's words against what content says of each instrument: name, aliases, summary and
 * scope. Linked is what reaches the threshold that serves the items for rules best.
 */
export function descriptions(
  instruments: readonly Instrument[],
  known = itemsForRules(),
): Baseline {
  const usual = majority(known)
  const rank = bm25(instruments.map((one) => ({ id: one.id, text: descriptionOf(one) })))
  const scored = known.map((item) => ({ item, scores: rank(textOf(item)) }))
  const candidates = scored.flatMap(({ scores }) => scores.map(({ score }) => score))
  const threshold = best(candidates, (least) => f1(scored, least))
  return (item) => {
    const linked = rank(textOf(item)).filter(({ score }) => score >= threshold)
    const ids = linked.map(({ id }) => id)
    return { ...usual(item), relevant: ids.length > 0, instruments: ids }
  }
}

const textOf = ({ title, summary }: Item) => fold(`${title} ${summary}`).text

function descriptionOf({ name, short, aliases, summary, scope }: Instrument): string {
  const texts = [name, short, summary, ...(scope ? [scope] : [])]
  return fold([...texts.flatMap(({ en, ja }) => [en, ja]), ...aliases].join(' ')).text
}

function best(candidates: number[], worthOf: (candidate: number) => number): number {
  const each = [...new Set(candidates)].map((one) => ({ one, worth: worthOf(one) }))
  return each.reduce((a, b) => (b.worth > a.worth ? b : a)).one
}

type Scored = { item: Item; scores: { id: string; score: number }[] }

/** F1 of the links that reach a score. */
function f1(scored: Scored[], least: number): number {
  let [right, made, wanted] = [0, 0, 0]
  for (const { item, scores } of scored) {
    const ids = scores.filter(({ score }) => score >= least).map(({ id }) => id)
    right += ids.filter((id) => item.instruments.includes(id)).length
    made += ids.length
    wanted += item.instruments.length
  }
  return (2 * right) / (made + wanted || 1)
}
