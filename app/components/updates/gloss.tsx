import { Fragment, type ReactNode } from 'react'
import { useT } from '#app/i18n/reader.tsx'

/** A term of a Japanese text and its English; offsets into the text. */
export type Gloss = { from: number; to: number; en: string }

/**
 * A Japanese title and, on hover or when something in it has the focus, the English of its terms.
 * `children` hold what can have the focus; it names the note by `aria-describedby`.
 */
export function Glossed({ id, text, glosses, children }: GlossedProps) {
  const glossed = useGlosses(glosses)
  if (glossed.length === 0) return children
  return (
    <div className="glossed">
      {children}
      <div role="tooltip" id={id} className="gloss-note">
        <dl>
          {distinct(text, glossed).map(([term, en]) => (
            <div key={term}>
              <dt lang="ja">{term}</dt>
              <dd>{en}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  )
}

type GlossedProps = { id: string; text: string; glosses: Gloss[]; children: ReactNode }

/** The glosses for whoever reads the page: who reads Japanese needs none. */
export function useGlosses(glosses: Gloss[]): Gloss[] {
  return useT().language === 'ja' ? [] : glosses
}

/** Text that begins at `from` of the title, with the terms that lie in it underlined. */
export function TermText({ text, from = 0, glosses }: TermTextProps) {
  const inside = useGlosses(glosses).filter(
    (one) => one.from >= from && one.to <= from + text.length,
  )
  const ends = inside.map((one) => one.to - from)
  return (
    <>
      {inside.map((one, index) => (
        <Fragment key={one.from}>
          {text.slice(ends[index - 1] ?? 0, one.from - from)}
          <span className="gloss-term">{text.slice(one.from - from, one.to - from)}</span>
        </Fragment>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  )
}

type TermTextProps = { text: string; from?: number; glosses: Gloss[] }

/** Each term once, as the title writes it. */
const distinct = (text: string, glosses: Gloss[]) => [
  ...new Map(glosses.map(({ from, to, en }) => [text.slice(from, to), en])),
]
