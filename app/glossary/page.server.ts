import type { AppLoadContext } from '@remix-run/node'
import type { Language } from '#app/i18n/translate.ts'
import { fold } from '#content/mapping/normalise.ts'
import type { Term } from '#content/schema.ts'

/** Terms that hold what was asked for, in either language, in the order of the reader's own. */
export function glossaryPage(
  { content }: Pick<AppLoadContext, 'content'>,
  { query, language }: { query: URLSearchParams; language: Language },
) {
  const asked = query.get('q')?.trim() ?? ''
  const wanted = fold(asked).text
  const order = new Intl.Collator(language)
  const terms = content.glossary
    .filter((term) => fold(textOf(term)).text.includes(wanted))
    .map(({ ja, en, note }) => ({ ja, en, note: note ?? null }))
    .sort((a, b) => order.compare(a[language], b[language]))
  return { asked, total: content.glossary.length, terms }
}

export type GlossaryTerm = ReturnType<typeof glossaryPage>['terms'][number]

const textOf = ({ ja, en, note }: Term) => [ja, en, note?.ja ?? '', note?.en ?? ''].join('\n')
