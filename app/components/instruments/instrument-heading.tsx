import { Link } from '@remix-run/react'
import { Limits } from '#app/components/frame/limits.tsx'
import { Fact } from '#app/components/updates/fact.tsx'
import { sayDay } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { Text } from '#content/schema.ts'
import type { InstrumentItem } from './instrument-item.ts'
import { StandingFacts } from './instrument-standing.tsx'

type Props = {
  item: InstrumentItem
  summary: Text
  scope: Text | null
  lawNumber: Text | null
  aliases: string[]
  body: Text | null
  pages: string[]
  from: 'shipped' | 'added' | 'overrides'
  today: Day
}

export function InstrumentHeading(props: Props) {
  const { item, summary, from } = props
  const t = useT()
  const other = t.language === 'ja' ? 'en' : 'ja'
  const day = sayDay(item.reviewed, t.language)
  return (
    <div className="head">
      <h1>{t.text(item.name)}</h1>
      <p className="soft" lang={other}>
        {item.name[other]}
      </p>
      <p className="lead-strong">{t.text(summary)}</p>
      <p className={item.stale ? 'notice' : 'soft small'}>
        {t(item.stale ? 'instrument.stale' : 'instrument.reviewed', { day })}
      </p>
      {from !== 'shipped' && <p className="notice">{t(`instrument.from.${from}`)}</p>}
      <Limits limits={item.limits} />
      <InstrumentFacts {...props} />
    </div>
  )
}

function InstrumentFacts({ item, scope, lawNumber, aliases, body, pages, today }: Props) {
  const t = useT()
  return (
    <dl className="facts facts-wide">
      <StandingFacts item={item} today={today} />
      {body && (
        <Fact name={t('instrument.authority')}>
          <Link to={`/authorities/${item.authority}`}>{t.text(body)}</Link>
        </Fact>
      )}
      {lawNumber && <Fact name={t('instrument.lawNumber')}>{t.text(lawNumber)}</Fact>}
      {scope && <Fact name={t('instrument.scope')}>{t.text(scope)}</Fact>}
      {aliases.length > 0 && (
        <Fact name={t('instrument.aliases')}>
          <ul>
            {aliases.map((alias) => (
              <li key={alias}>{alias}</li>
            ))}
          </ul>
        </Fact>
      )}
      {pages.length > 0 && (
        <Fact name={t('instrument.pages')}>
          <ul>
            {pages.map((page) => (
              <li key={page}>
                <a href={page} rel="noreferrer">
                  {page}
                </a>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  )
}
