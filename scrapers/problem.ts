/** What a parser can meet that it cannot read, or doubts; pages and commands put the code and its values into words. */
export const PROBLEM_CODES = [
  'bytes-gone',
  'day-unread',
  'hub-names-nothing',
  'hub-goes-back',
  'item-unread',
  'links-outside',
  'lists-nothing',
  'looks-different',
  'not-parsed',
  'only-says',
  'other-markup',
  'row-day-contradicted',
  'row-day-impossible',
  'row-day-unbelievable',
  'row-title-endless',
  'row-without-address',
  'row-without-title',
  'row-year-by-address',
  'row-year-by-heading',
  'row-year-mistyped',
  'says-nothing',
  'says-other-things',
  'says-too-little',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

export type Problem = { code: ProblemCode; params: Record<string, string | number> }

export const problem = (code: ProblemCode, params: Problem['params'] = {}): Problem => ({
  code,
  params,
})

const EXCERPT = 60

/** The beginning of what a page says, for a problem that quotes it. */
export const excerpt = (text: string): string => text.slice(0, EXCERPT)

/** What was read, and what could not be, each in its order. */
export function parted<Row extends object>(read: (Row | Problem)[]) {
  const isProblem = (one: Row | Problem): one is Problem => 'code' in one
  return {
    rows: read.filter((one): one is Row => !isProblem(one)),
    problems: read.filter(isProblem),
  }
}
