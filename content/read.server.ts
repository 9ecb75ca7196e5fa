import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { repeated } from './check.ts'
import type { ContentProblem, Fault } from './problems.ts'
import { Instrument } from './schema.ts'
import { nameOf, readYaml, shaped, type YamlFile } from './yaml.server.ts'

/** `added`, or `overrides` what is shipped: by a folder of the installation (CONTENT_DIR). */
export type From = 'shipped' | 'added' | 'overrides'
export type Loaded<T> = Readonly<T> & { readonly from: From }

/** An entry, the file that holds it, and its place there. */
export type Read<T> = { entry: Loaded<T>; file: YamlFile; path: (string | number)[] }

/** What was read of one kind, the last folder winning, and everything wrong with its files. */
export type Reading<T> = { reads: Read<T>[]; problems: ContentProblem[] }

/** Reads a list that each folder may hold under one name; only the first folder must. */
export function readList<T>(
  dirs: readonly string[],
  name: string,
  schema: z.ZodType<T>,
  field: string & keyof T,
): Reading<T> {
  const kept = new Map<string, Read<T>>()
  const problems: ContentProblem[] = []
  for (const [index, path] of dirs.map((dir) => join(dir, name)).entries()) {
    if (!existsSync(path)) {
      if (index === 0) problems.push(absent(path, 'this file is missing'))
      continue
    }
    const file = readYaml(path)
    const list = shaped(file, z.array(schema)) ?? []
    const twice = repeated(list, field, (entry) => String(entry[field]))
    problems.push(...file.problems, ...twice.map(file.problemOf))
    list.forEach((entry, nth) => {
      const from = fromOf(index, kept.has(String(entry[field])))
      kept.set(String(entry[field]), { entry: { ...entry, from }, file, path: [nth] })
    })
  }
  return { reads: [...kept.values()], problems }
}

/** Reads a file that only the first folder holds, and must. */
export function readOne<T>(
  dirs: readonly string[],
  name: string,
  schema: z.ZodType<T>,
): Reading<T> {
  const path = join(dirs[0] ?? '', name)
  if (!existsSync(path)) return { reads: [], problems: [absent(path, 'this file is missing')] }
  const file = readYaml(path)
  const entry = shaped(file, schema)
  const reads = entry ? [{ entry: { ...entry, from: 'shipped' as const }, file, path: [] }] : []
  return { reads, problems: file.problems }
}

/** Reads `instruments/<id>.yaml` of each folder. */
export function readInstruments(dirs: readonly string[]): Reading<Instrument> {
  const kept = new Map<string, Read<Instrument>>()
  const problems: ContentProblem[] = []
  for (const [index, dir] of dirs.entries()) {
    for (const path of instrumentFiles(dir)) {
      const file = readYaml(path)
      const entry = shaped(file, Instrument)
      problems.push(...file.problems)
      if (!entry) continue
      const says = `the id “${entry.id}” and the name of the file must be the same`
      if (entry.id !== basename(path, '.yaml'))
        problems.push(file.problemOf({ path: ['id'], says }))
      const from = fromOf(index, kept.has(entry.id))
      kept.set(entry.id, { entry: { ...entry, from }, file, path: [] })
    }
  }
  return { reads: [...kept.values()], problems }
}

/** Folders that were named but do not exist: a wrong CONTENT_DIR must not pass as an empty one. */
export function missingFolders(dirs: readonly string[]): ContentProblem[] {
  return dirs
    .filter((dir) => !existsSync(dir))
    .map((dir) => absent(dir, 'this folder of content does not exist'))
}

/** Faults of one entry, as problems of the file that holds it. */
export function located<T>({ file, path }: Read<T>, faults: readonly Fault[]): ContentProblem[] {
  return faults.map((fault) => file.problemOf({ ...fault, path: [...path, ...fault.path] }))
}

function instrumentFiles(dir: string): string[] {
  const folder = join(dir, 'instruments')
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return names.sort().map((name) => join(folder, name))
}

const fromOf = (index: number, known: boolean): From =>
  index === 0 ? 'shipped' : known ? 'overrides' : 'added'

const absent = (path: string, says: string): ContentProblem => ({
  file: nameOf(path),
  line: null,
  field: '',
  says,
})
