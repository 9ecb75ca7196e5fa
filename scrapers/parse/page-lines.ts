import type { AnyNode, Element } from 'domhandler'
import { foldWords } from '#content/fold-text.ts'
import { isNewMark, withoutNewMark } from '#content/new-mark.ts'

const BLOCK = new Set(
  (
    'address article aside blockquote br caption center dd details div dl dt fieldset figcaption figure form ' +
    'h1 h2 h3 h4 h5 h6 hr li main ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
)

export const isBlock = ({ name }: Element) => BLOCK.has(name)

// A NUL cannot occur in parsed HTML, so it marks the breaks while blanks are still loose.
const BREAK = '\u0000'

/**
 * The text of an element as lines: one a block, one a table row (cells apart by a blank). NFKC, so
 * that width, em spaces inside dates and Kangxi radicals (⼈⼯知能) make no difference; marks of what is new are left out.
 */
export function linesOf(element: Element): string[] {
  const parts: string[] = []
  write(element.children, parts)
  return parts.join('').split(BREAK).map(tidy).map(withoutNewMark).filter(Boolean)
}

/** One line in NFKC, blanks collapsed and none inside a date: `令和3年 4月16日` → `令和3年4月16日`. */
export function tidy(text: string): string {
  const folded = foldWords(text).replace(/[\s\u200b]+/g, ' ')
  return folded.replace(/(?<=\d ?[年月]) (?=\d)|(?<=\d) (?=[年月日])/g, '').trim()
}

function write(nodes: AnyNode[], parts: string[]): void {
  for (const node of nodes) {
    if (node.type === 'text') parts.push(node.data)
    if (node.type !== 'tag' || isMark(node)) continue
    const edge = BLOCK.has(node.name) && !inCell(node) ? BREAK : isCell(node) ? ' ' : ''
    parts.push(edge)
    write(node.children, parts)
    parts.push(edge)
  }
}

/** An element that holds nothing but NEW or 新着. */
const isMark = ({ children: [only, ...others] }: Element): boolean =>
  only?.type === 'text' && others.length === 0 && isNewMark(only.data)

const isCell = ({ name }: Element) => name === 'td' || name === 'th'

// A paragraph in a cell breaks no line, since a row of a table is one line; a list in it does.
const inCell = (element: Element) =>
  (element.name === 'p' || element.name === 'div' || element.name === 'br') &&
  element.parent?.type === 'tag' &&
  isCell(element.parent)
