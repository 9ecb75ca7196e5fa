import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ContentError, type ContentProblem, faultsOf } from './problems.ts'
import { BackfillItem } from './schema.ts'
import { nameOf } from './yaml.server.ts'

export type BackfillLine = {
  authority: string
  /** Counted from 1. */
  line: number
  item: BackfillItem
}

/**
 * What each authority had listed before the first run, in file order: `<authority>.jsonl`, one
 * BackfillItem a line. Pass the ids of authorities to have the names of the files checked. Throws
 * one ContentError that names file and line of every problem; no folder means no items.
 */
export function readBackfill(dir: string, authorities?: Iterable<string>): BackfillLine[] {
  if (!existsSync(dir)) return []
  const known = authorities && new Set(authorities)
  const problems: ContentProblem[] = []
  const names = readdirSync(dir).filter((name) => name.endsWith('.jsonl'))
  const lines = names.sort().flatMap((name) => {
    const authority = basename(name, '.jsonl')
    const file = nameOf(join(dir, name))
    const says = `“${authority}” does not stand in authorities.yaml`
    if (known && !known.has(authority)) problems.push({ file, line: null, field: '', says })
    return readLines(join(dir, name)).flatMap(({ text, line }) => {
      const read = readItem(text)
      if ('item' in read) return [{ authority, line, item: read.item }]
      problems.push(...read.faults.map((fault) => ({ file, line, ...fault })))
      return []
    })
  })
  if (problems.length) throw new ContentError(problems)
  return lines
}

function readLines(path: string): { text: string; line: number }[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text.trim())
}

function readItem(
  text: string,
): { item: BackfillItem } | { faults: { field: string; says: string }[] } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { faults: [{ field: '', says: 'this line is not JSON' }] }
  }
  const result = BackfillItem.safeParse(value, { reportInput: true })
  if (result.success) return { item: result.data }
  const faults = faultsOf(result.error).map(({ path, says }) => ({ field: path.join(', '), says }))
  return { faults }
}
