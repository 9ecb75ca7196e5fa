import { cutByPhrases, type Span } from './cut-by-phrases.ts'
import { type Gloss, TermText } from './gloss.tsx'

type Props = { text: string; spans: Span[]; glosses?: Gloss[] }

/** A text with the words that mattered marked in it, and terms of the glossary underlined. */
export function MarkedText({ text, spans, glosses = [] }: Props) {
  return (
    <>
      {cutByPhrases(text, spans).map(({ from, words, marked }) => {
        const shown = <TermText key={from} text={words} from={from} glosses={glosses} />
        return marked ? <mark key={from}>{shown}</mark> : shown
      })}
    </>
  )
}
