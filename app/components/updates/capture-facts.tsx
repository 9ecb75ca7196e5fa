import { useInstant, useT } from '#app/i18n/reader.tsx'
import { sourceName } from '#app/i18n/source-names.ts'
import { Fact } from './fact.tsx'

export type CaptureFactsOf = {
  sourceId: string
  kind: 'live' | 'replay' | 'supplied'
  requestUrl: string
  finalUrl: string
  requestLink: string | null
  finalLink: string | null
  status: number
  size: number
  charset: string | null
  sha256: string
  hash: string
  previousHash: string | null
  fetchedAt: string
  readAt: string | null
  outcome: string | null
}

export function CaptureFacts({ capture }: { capture: CaptureFactsOf }) {
  const t = useT()
  const instant = useInstant()
  return (
    <dl className="facts">
      <Fact name={t('capture.fetched')}>
        <time dateTime={capture.fetchedAt}>{instant(capture.fetchedAt)}</time>
      </Fact>
      <Fact name={t('capture.source')}>
        <a href={placeOf(capture.sourceId)}>{t.text(sourceName(capture.sourceId))}</a>
      </Fact>
      <Fact name={t('capture.kind')}>{t(`capture.kind.${capture.kind}`)}</Fact>
      <Fact name={t('capture.requested')}>
        <Outside href={capture.requestLink} address={capture.requestUrl} />
      </Fact>
      {capture.finalUrl !== capture.requestUrl && (
        <Fact name={t('capture.final')}>
          <Outside href={capture.finalLink} address={capture.finalUrl} />
        </Fact>
      )}
      <Fact name={t('capture.status')}>{capture.status}</Fact>
      <Fact name={t('capture.size')}>{t('capture.bytes', { n: capture.size })}</Fact>
      {capture.charset && <Fact name={t('capture.charset')}>{capture.charset}</Fact>}
      <Fact name={t('capture.read')}>
        <Reading capture={capture} />
      </Fact>
      <Fact name={t('capture.sha')}>
        <span className="code">{capture.sha256}</span>
      </Fact>
      <Fact name={t('capture.hash')} note={t('capture.chain')}>
        <span className="code">{capture.hash}</span>
      </Fact>
      <Fact name={t('capture.previous')}>
        {capture.previousHash ? (
          <span className="code">{capture.previousHash}</span>
        ) : (
          t('capture.first')
        )}
      </Fact>
    </dl>
  )
}

/** Pages behind updates are fetched under their authority's name: that has a page, no row of a source. */
const placeOf = (sourceId: string) =>
  sourceId.startsWith('detail:')
    ? `/authorities/${sourceId.slice('detail:'.length)}`
    : `/sources#${sourceId}`

function Reading({ capture: { readAt, outcome } }: { capture: CaptureFactsOf }) {
  const t = useT()
  const instant = useInstant()
  if (readAt) return <>{t('capture.read.at', { at: instant(readAt) })}</>
  return <>{outcome ? t.word('capture.outcome', outcome) : t('capture.read.not')}</>
}

function Outside({ href, address }: { href: string | null; address: string }) {
  if (!href) return <span className="code">{address}</span>
  return (
    <a href={href} rel="noreferrer" className="code">
      {address}
    </a>
  )
}
