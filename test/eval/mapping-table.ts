import type { Content } from '#content/load.server.ts'
import { compileRules, mapUpdate, type UpdateToMap } from '#content/mapping/index.ts'
import { descriptions, majority, wordList } from './baselines.ts'
import type { Item } from './labels.ts'
import {
  COMPOSED_PART,
  DEV_PARTS,
  FRESH_PARTS,
  FURTHER_PART,
  LATER_PART,
  NEW_PART,
  OWN_PARTS,
  PLAIN_PART,
  type Predict,
  scoresOf,
} from './score.ts'
import { aligned } from './table.ts'

type Known = Pick<Content, 'instruments' | 'authorities'>

/** The scores of the mapping beside a word list, BM25 and the majority, as the README prints them. */
export function mappingTable(content: Known): string {
  const systems = [
    scoresFor(ours(content)),
    scoresFor(wordList() as Predict),
    scoresFor(descriptions(content.instruments) as Predict),
    scoresFor(majority() as Predict),
  ]
  const rows = [...systems[0]!].map(([part, mine]) => {
    const [words, bm, usual] = systems.slice(1).map((scores) => scores.get(part)!)
    return [
      ...[part, mine.items, mine.relevance, mine.instruments, mine.type, mine.severity],
      ...[words!.relevance, words!.instruments, bm!.relevance, bm!.instruments],
      ...[usual!.relevance, usual!.type],
    ]
  })
  return aligned([HEAD, ...rows])
}

const HEAD = [
  ...['part', 'items', 'relevance F1', 'instruments F1', 'type', 'severity'],
  ...['word list: relevance', 'instruments', 'BM25: relevance', 'instruments'],
  ...['majority: relevance', 'type'],
]

function ours({ instruments, authorities }: Known): Predict {
  const rules = compileRules(instruments, authorities)
  return ((item: UpdateToMap & Item) => {
    const mapping = mapUpdate(item, rules)
    const sure = mapping.instruments.filter(({ state }) => state === 'sure')
    return { ...mapping, id: item.id, instruments: sure }
  }) as Predict
}

type Scores = Record<'items' | 'relevance' | 'instruments' | 'type' | 'severity', string>

/** Labels of low confidence are left out of each part, and stand in a row of their own. */
function scoresFor(predict: Predict): Map<string, Scores> {
  const lines = [
    ...scoresOf('mapping', 'gold-dev.jsonl', predict, DEV_PARTS),
    ...scoresOf('mapping', 'gold-own.jsonl', predict, OWN_PARTS),
    ...scoresOf('mapping', 'gold-fresh-a.jsonl', predict, FRESH_PARTS('a')),
    ...scoresOf('mapping', 'gold-fresh-b.jsonl', predict, FRESH_PARTS('b')),
    ...scoresOf('mapping', 'gold-new-a.jsonl', predict, NEW_PART('a')),
    ...scoresOf('mapping', 'gold-new-b.jsonl', predict, NEW_PART('b')),
    ...scoresOf('mapping', 'gold-later.jsonl', predict, LATER_PART),
    ...scoresOf('mapping', 'gold-plain.jsonl', predict, PLAIN_PART),
    ...scoresOf('mapping', 'gold-composed.jsonl', predict, COMPOSED_PART),
    ...scoresOf('mapping', 'gold-further.jsonl', predict, FURTHER_PART),
  ].map(([part, printed]) => [part, ...printed.split('\n')] as const)
  const low = lines.find(([part]) => part === 'all')![2]!
  return new Map([
    ...lines.map(([part, headline]) => [part, scoresIn(headline!)] as const),
    ['low confidence', scoresIn(low)],
  ])
}

function scoresIn(line: string): Scores {
  const after = (pattern: RegExp) => pattern.exec(line)?.[1] ?? ''
  return {
    items: after(/ (\d+) items/),
    relevance: after(/relevance [^|]*F1 ([\d.]+)/),
    instruments: after(/instruments [^|]*F1 ([\d.]+)/),
    type: after(/type ([\d.]+)/),
    severity: after(/severity ([\d.]+)/),
  }
}
