import { useT } from '#app/i18n/reader.tsx'

type Rejected = { phrase: string; rejected: number; confirmed: number }

/** For whoever keeps the content: the phrases by which links were made that people rejected. */
export function RejectedPhrases({ phrases }: { phrases: Rejected[] }) {
  const t = useT()
  return (
    <>
      <p className="soft small">{t('rejected.lead')}</p>
      <ul>
        {phrases.map(({ phrase, ...times }) => (
          <li key={phrase}>
            <q>{phrase}</q> <span className="soft small">{t('rejected.times', times)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
