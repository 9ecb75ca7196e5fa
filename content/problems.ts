import type { z } from 'zod'

export type Path = readonly PropertyKey[]

/** What is wrong with one field: where in the file, and why, in words. */
export type Fault = { path: Path; says: string }

export type ContentProblem = { file: string; line: number | null; field: string; says: string }

/** Content that cannot be loaded. Every problem is in it, each as a sentence with file and line. */
export class ContentError extends Error {
  override name = 'ContentError'
  readonly problems: readonly ContentProblem[]

  constructor(problems: readonly ContentProblem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
    super(
      `Content has ${count}:\n${problems.map((problem) => `- ${sentence(problem)}`).join('\n')}`,
    )
    this.problems = problems
  }
}

export function sentence({ file, line, field, says }: ContentProblem): string {
  const place = [file, line === null ? '' : `line ${line}`, field].filter(Boolean).join(', ')
  return `${place}: ${says}.`
}

/** The faults that zod found, in words for people who do not program. */
export function faultsOf(error: z.ZodError): Fault[] {
  return error.issues.flatMap((issue) => faultsOfIssue(issue, []))
}

function faultsOfIssue(issue: z.core.$ZodIssue, above: Path): Fault[] {
  const path = [...above, ...issue.path]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], says: `there is no field “${key}”` }))
    case 'invalid_type':
      return [{ path, says: wrongType(issue) }]
    case 'invalid_value':
      return [{ path, says: `${found(issue.input)}, but it must be ${oneOf(issue.values)}` }]
    case 'invalid_union':
      return faultsOfUnion(issue, path)
    case 'too_small':
      return [{ path, says: tooSmall(issue) }]
    case 'too_big':
      return [{ path, says: `too long or too large: at most ${issue.maximum}` }]
    case 'invalid_key':
      return [{ path, says: `“${String(path.at(-1))}” is no id: use lower-case words and hyphens` }]
    default:
      return [{ path, says: withInput(issue) }]
  }
}

/** Of the forms that a value may have, the one that its writer meant: the one with the deepest fault. */
function faultsOfUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path): Fault[] {
  const rightType = issue.errors.filter((faults) => !faults.some(isTypeOfWhole))
  const meant = rightType[0]
  if (meant) return meant.flatMap((fault) => faultsOfIssue(fault, path))
  const hint = typeof issue.input === 'number' ? `; a number needs quotes: '${issue.input}'` : ''
  return [{ path, says: `${found(issue.input)}, which is none of the forms allowed here${hint}` }]
}

const isTypeOfWhole = (issue: z.core.$ZodIssue) =>
  issue.code === 'invalid_type' && issue.path.length === 0

function wrongType(issue: z.core.$ZodIssueInvalidType): string {
  if (issue.input === undefined) return `missing; ${kind(issue.expected)} is needed`
  const hint = typeof issue.input === 'number' ? `; put it in quotes: '${issue.input}'` : ''
  return `${found(issue.input)}, but ${kind(issue.expected)} is needed${hint}`
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): string {
  if (issue.origin === 'array') return `too few: at least ${issue.minimum} needed`
  if (issue.origin === 'string') return `too short: at least ${issue.minimum} character(s)`
  return `too small: at least ${issue.minimum}`
}

function withInput(issue: z.core.$ZodIssue): string {
  return typeof issue.input === 'string' ? `“${issue.input}”: ${issue.message}` : issue.message
}

function found(input: unknown): string {
  if (input === undefined) return 'nothing is written here'
  if (input === null) return 'it is empty'
  if (Array.isArray(input)) return 'it is a list'
  return typeof input === 'object' ? 'it has fields of its own' : `it says “${String(input)}”`
}

function oneOf(values: readonly unknown[]): string {
  const words = values.map(String)
  return words.length === 1 ? `${words[0]}` : `one of ${words.join(', ')}`
}

const KINDS: Record<string, string> = {
  string: 'text',
  object: 'a group of fields',
  array: 'a list',
  number: 'a number',
  boolean: 'true or false',
  record: 'a group of fields',
}
const kind = (expected: string) => KINDS[expected] ?? expected
