import { readFileSync } from 'node:fs'
import { isAbsolute, relative } from 'node:path'
import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  type YAMLError,
} from 'yaml'
import type { z } from 'zod'
import type { ContentProblem, Fault, Path } from './problems.ts'
import { faultsOf } from './problems.ts'

/** One YAML file as read: its value, and how to name a place in it. */
export type YamlFile = {
  /** As people name it: from the working directory, or whole when outside. */
  name: string
  value: unknown
  problems: ContentProblem[]
  problemOf: (fault: Fault) => ContentProblem
}

/** Reads a file; text that is no YAML is a problem with its line, not an exception. */
export function readYaml(path: string): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), {
    lineCounter: lines,
    prettyErrors: false,
  })
  const name = nameOf(path)
  const problems = errorsOf(document).map((error) => ({
    file: name,
    line: lines.linePos(error.pos[0]).line,
    field: '',
    says: isTooDeep(error) ? TOO_DEEP : `this is not YAML: ${error.message}`,
  }))
  const value = problems.length ? null : plainValueOf(document, problems, name)
  const problemOf = ({ path: place, says }: Fault): ContentProblem => {
    const offset = offsetOf(document.contents, place)
    const line = offset === null ? 1 : lines.linePos(offset).line
    return { file: name, line, field: fieldOf(value, place), says }
  }
  return { name, value, problems, problemOf }
}

const TOO_DEEP = 'its values are nested too deeply within each other; write them with fewer levels'
const TOO_OFTEN = 'its references (* and &) refer too often to each other; write the values out'

const isTooDeep = ({ code }: YAMLError) => code === 'RESOURCE_EXHAUSTION'

/** What is wrong with the text; where the stack did not suffice, every level would be, so only that is said. */
function errorsOf({ errors }: Document.Parsed): YAMLError[] {
  const tooDeep = errors.find(isTooDeep)
  return tooDeep ? [tooDeep] : errors
}

/** References that multiply without end, or that hold themselves, are a problem of the file, not a crash. */
function plainValueOf(document: Document, problems: ContentProblem[], file: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error
    const says = error instanceof RangeError ? TOO_DEEP : TOO_OFTEN
    problems.push({ file, line: 1, field: '', says })
    return null
  }
}

/** The file's value in the shape of a schema, or null with the reasons added to its problems. */
export function shaped<T>(file: YamlFile, schema: z.ZodType<T>): T | null {
  if (file.problems.length) return null
  const result = schema.safeParse(file.value, { reportInput: true })
  if (result.success) {
    file.problems.push(...unwritten(file.value, []).map(file.problemOf))
    return result.data
  }
  file.problems.push(...faultsOf(result.error).map(file.problemOf))
  return null
}

/** Places that a template left to be written. */
function unwritten(value: unknown, path: Path): Fault[] {
  if (typeof value === 'string')
    return /^TODO\b/.test(value) ? [{ path, says: `“${value}” is still to be written` }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    unwritten(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

/** A path outside the working directory is given whole. */
export function nameOf(path: string): string {
  const name = relative(process.cwd(), path)
  return name.startsWith('..') || isAbsolute(name) ? path : name
}

/** Where in the text a field begins; for a missing one, the group that should hold it. */
function offsetOf(root: unknown, path: Path): number | null {
  let node = root
  let offset = startOf(root)
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((item) => keyOf(item.key) === String(key)) : null
    node = pair ? pair.value : isCollection(node) ? node.items[Number(key)] : null
    const start = pair ? startOf(pair.key) : startOf(node)
    if (start === null) break
    offset = start
  }
  return offset
}

const keyOf = (key: unknown) => (isScalar(key) ? String(key.value) : null)

function startOf(node: unknown): number | null {
  if (isPair(node)) return startOf(node.key)
  const range = (node as { range?: [number, number, number] | null } | null)?.range
  return range ? range[0] : null
}

/** `milestones “report-published”, readings 2, when`: entries by id where they have one, else counted from 1. */
function fieldOf(value: unknown, path: Path): string {
  const words: string[] = []
  let at = value
  for (const key of path) {
    at = (at as Record<PropertyKey, unknown> | null | undefined)?.[key]
    if (typeof key === 'number') words.push(`${words.pop() ?? 'entry'} ${entryName(at, key)}`)
    else words.push(String(key))
  }
  return words.join(', ')
}

function entryName(entry: unknown, index: number): string {
  const id = (entry as { id?: unknown } | null | undefined)?.id
  return typeof id === 'string' ? `“${id}”` : String(index + 1)
}
