import { Link } from '@remix-run/react'
import { DayText, Published } from '#app/components/dates/when.tsx'
import { RankMark, SeverityMark } from '#app/components/marks/marks.tsx'
import { sayDay } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import type { Translate } from '#app/i18n/translate.ts'
import { sayVia } from '#app/i18n/via.ts'
import type { Text } from '#content/schema.ts'
import { Fact } from './fact.tsx'
import type { UpdateItem } from './update-item.ts'

export type UpdateFactsOf = UpdateItem & {
  authorityFull: Text
  publishedFrom: string
  detail: 'none' | 'wanted' | 'read' | 'unavailable'
  detailCaptureId: number | null
  captureId: number | null
  address: string
  /** The day on which it was stored here. */
  stored: string | null
}

/** The rule that decided, and the words it decided on, ours if `told`; null when rules of another day decided. */
type Why = { rule: Text; words: string | null; told: boolean } | null

type Props = {
  update: UpdateFactsOf
  form: { type: Why; severity: Why }
  /** Why the page behind it was not read, in words. */
  note: string | null
}

export function UpdateFacts({ update, form, note }: Props) {
  const t = useT()
  return (
    <dl className="facts">
      <Fact
        name={t(update.listedBy ? 'update.listed' : 'update.published')}
        note={dayFrom(t, update)}
      >
        <Published published={update.published} firstSeen={update.firstSeen} />
        {update.listedBy && (
          <span className="fact-note">
            {t('update.listed.by', { source: t.text(update.listedBy) })}
          </span>
        )}
      </Fact>
      {update.told && (
        <Fact name={t('update.told')} note={t('update.told.why')}>
          {t.text(update.told)}
        </Fact>
      )}
      <Fact name={t('update.authority')}>{t.text(update.authorityFull)}</Fact>
      <Fact name={t('update.kind')} note={sayWhy(t, form.type)}>
        {t.word('type', update.type)}
      </Fact>
      {update.severity && (
        <Fact name={t('update.severity')} note={sayWhy(t, form.severity)}>
          <SeverityMark severity={update.severity} />
        </Fact>
      )}
      <Fact
        name={t('update.rank')}
        note={update.via && t('updates.via', { via: sayVia(update.via, t.language) })}
      >
        <RankMark rank={update.rank} />
      </Fact>
      <Fact name={t('update.origin')} note={t(`origin.${update.origin}.why`)}>
        {t(`origin.${update.origin}`)}
      </Fact>
      <FirstSeen update={update} />
      {update.label && (
        <Fact name={t('update.label')}>
          <span lang={update.language}>{update.label}</span>
        </Fact>
      )}
      <Fact name={t('update.detail')}>
        <OwnPage update={update} note={note} />
      </Fact>
      <Fact name={t('update.evidence')}>
        <Evidence captureId={update.captureId} day={update.firstSeen} />
      </Fact>
    </dl>
  )
}

/** What was only told was read by others on that day, maybe before there was this installation. */
function FirstSeen({ update: { origin, firstSeen, stored } }: Pick<Props, 'update'>) {
  const t = useT()
  if (origin !== 'backfill') {
    return (
      <Fact name={t('update.firstSeen')}>
        <DayText day={firstSeen} />
      </Fact>
    )
  }
  return (
    <>
      <Fact name={t('update.relayed')}>
        <DayText day={firstSeen} />
      </Fact>
      <Fact name={t('update.stored')}>
        {stored ? <DayText day={stored} /> : t('update.stored.unknown')}
      </Fact>
    </>
  )
}

function sayWhy(t: Translate, why: Why): string {
  if (!why) return t('update.kind.rule')
  const words = { rule: t.text(why.rule), words: why.words }
  return why.told ? t('update.kind.told', words) : t('update.kind.by', words)
}

/** Where a day comes from; one that was only relayed names who relayed it. */
export function dayFrom(
  t: Translate,
  { publishedFrom, via }: { publishedFrom: string; via: string | null },
): string {
  if (publishedFrom !== 'relayed') return t.word('from', publishedFrom)
  return t('from.relayed', { via: via && sayVia(via, t.language) })
}

/** How the page behind an update stands: with what it answered, and why it was not read. */
function OwnPage({ update, note }: Pick<Props, 'update' | 'note'>) {
  const t = useT()
  const { detail, detailCaptureId: id } = update
  return (
    <>
      {t(`detail.${detail}`)}
      {id && (
        <span className="fact-note">
          <Link to={`/captures/${id}`}>{t('update.capture', { id })}</Link>
        </span>
      )}
      {note && <span className="fact-note">{note}</span>}
    </>
  )
}

/** The capture that shows it, or that there is none and why. */
export function Evidence({ captureId, day }: { captureId: number | null; day: string }) {
  const t = useT()
  if (captureId) {
    return <Link to={`/captures/${captureId}`}>{t('update.capture', { id: captureId })}</Link>
  }
  return <>{t('update.noCapture', { day: sayDay(day, t.language) })}</>
}
