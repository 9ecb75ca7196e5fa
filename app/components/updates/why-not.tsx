import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/reader.tsx'
import type { Text } from '#content/schema.ts'
import { ReasonWords } from './reason-words.tsx'
import { Share } from './update-reasons.tsx'

type Found = {
  field: string
  phrase: string
  weight: number
  verdict: string
  partners: string[]
}
export type NotLinked = {
  instrument: string
  short: Text
  score: number
  state: string
  found: Found[]
}

type Props = { notLinked: NotLinked[]; language: string; publisher: Text }

/** What was found of instruments that are not linked, and why it does not count, phrase by phrase. */
export function WhyNot({ notLinked, language, publisher }: Props) {
  const t = useT()
  if (notLinked.length === 0) return null
  return (
    <details className="why-not">
      <summary>{t('update.whyNot', { n: notLinked.length })}</summary>
      <ul className="reasons">
        {notLinked.map(({ instrument, short, score, state, found }) => (
          <li key={instrument} className="reason">
            <p className="marks">
              <Link to={`/instruments/${instrument}`}>{t.text(short)}</Link>
              <span className="soft small">
                {t.word('update.whyNot', state)} ·{' '}
                {t('update.link.score', { score: score.toFixed(1) })}
              </span>
            </p>
            <ul className="because">
              {found.map((one) => (
                <FoundWords
                  key={`${one.field} ${one.phrase} ${one.verdict}`}
                  found={one}
                  language={language}
                  publisher={publisher}
                />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  )
}

type WordsProps = { found: Found; language: string; publisher: Text }

function FoundWords({ found, language, publisher }: WordsProps) {
  const t = useT()
  const { field, phrase, weight, verdict, partners } = found
  return (
    <li>
      <ReasonWords field={field} phrase={phrase} language={language} publisher={publisher} />{' '}
      <span className="soft small">
        <Share field={field} weight={weight} /> · {t.word('verdict', verdict)}
        {verdict === 'missing-partner' && ` ${t('verdict.with', { words: t.list(partners) })}`}
      </span>
    </li>
  )
}
