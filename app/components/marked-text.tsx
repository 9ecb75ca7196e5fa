import { Fragment } from 'react'
import { cutByPhrases, type Span } from './cut-by-phrases.ts'

/** A text with the words that mattered marked in it. */
export function MarkedText({ text, spans }: { text: string; spans: Span[] }) {
  return (
    <>
      {cutByPhrases(text, spans).map(({ from, words, marked }) =>
        marked ? <mark key={from}>{words}</mark> : <Fragment key={from}>{words}</Fragment>,
      )}
    </>
  )
}
