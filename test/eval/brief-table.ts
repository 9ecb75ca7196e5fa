import type { Brief } from '#content/briefs.ts'

/** Every claim of the briefs with its verdict, and where a reader sees it or why it is not stored. */
export function briefTable(briefs: readonly Brief[]): string[] {
  const rows = briefs.flatMap(({ claims }) =>
    claims.map(({ id, verdict, see, notStored }) => {
      const where = see ? see.join(', ') : `not stored: ${notStored?.en}`
      return `| ${id} | ${verdict.join(', ')} | ${where} |`
    }),
  )
  return ['| claim | verdict | shown at |', '| --- | --- | --- |', ...rows]
}
