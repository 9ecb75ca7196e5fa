import { asWritten, type WrongValue } from '#app/components/forms/wrong-value.ts'
import type { Translate } from '#app/i18n/translate.ts'

type Known<Name extends string> = {
  names: readonly Name[]
  isUsable: (name: Name, value: string) => boolean
  /** What else may stand in the address. */
  others: readonly string[]
}

const MOST_UNKNOWN = 3

/** The filters of an address; a value that is none, and a name that no filter has, are left out and told. */
export function readFilters<Name extends string>(
  search: URLSearchParams,
  { names, isUsable, others }: Known<Name>,
) {
  const filter: Partial<Record<Name, string>> = {}
  const wrong: WrongValue<Name>[] = []
  for (const name of names) {
    const value = search.get(name)?.trim()
    if (!value) continue
    if (isUsable(name, value)) filter[name] = value
    else wrong.push({ name, value: asWritten(value) })
  }
  const known: readonly string[] = [...names, ...others]
  const unknown = [...search]
    .filter(([name, value]) => !known.includes(name) && value.trim() !== '')
    .slice(0, MOST_UNKNOWN)
  wrong.push(...unknown.map((pair) => ({ name: null, value: asWritten(pair.join('=')) })))
  return { filter, wrong }
}

/** A file does not say what was left out: it holds what was asked for, or there is none (thrown 400). */
export function refuseWrong(wrong: readonly WrongValue[], t: Translate): void {
  if (wrong.length === 0) return
  const asked = wrong.map(({ name, value }) => (name === null ? value : `${name}=${value}`))
  throw new Response(`${t('filter.noFile', { asked: t.list(asked) })}\n`, {
    status: 400,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
