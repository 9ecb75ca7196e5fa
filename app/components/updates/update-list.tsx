import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Published } from '#app/components/dates/when.tsx'
import { RankMark, SeverityMark } from '#app/components/marks/marks.tsx'
import { useT } from '#app/i18n/reader.tsx'
import { sayVia } from '#app/i18n/via.ts'
import { ComposedLine } from './composed-line.tsx'
import { Glossed, useGlosses } from './gloss.tsx'
import { MarkedText } from './marked-text.tsx'
import type { UpdateItem, UpdateLink } from './update-item.ts'

type ListProps = {
  updates: UpdateItem[]
  /** What stands beside the marks of a line; it may name the line's title by its id. */
  beside?: (update: UpdateItem, titleId: string) => ReactNode
}

export function UpdateList({ updates, beside }: ListProps) {
  return (
    <ol className="updates">
      {updates.map((update) => (
        <UpdateLine key={update.id} update={update} beside={beside} />
      ))}
    </ol>
  )
}

function UpdateLine({ update, beside }: { update: UpdateItem } & Pick<ListProps, 'beside'>) {
  const t = useT()
  const glossId = `gloss-${update.id}`
  const glossed = useGlosses(update.glosses).length > 0
  return (
    <li className="update" id={`u${update.id}`}>
      <p className="update-day">
        <Published {...update} />
      </p>
      <p className="update-who">{t.text(update.authority)}</p>
      <div className="update-what">
        <Glossed id={glossId} text={update.title} glosses={update.glosses}>
          <p className="update-title clamp">
            <Link
              id={`t${update.id}`}
              to={`/updates/${update.id}`}
              lang={update.language}
              aria-describedby={glossed ? glossId : undefined}
            >
              <MarkedText
                text={update.title}
                spans={update.found?.title ?? []}
                glosses={update.glosses}
              />
            </Link>
          </p>
        </Glossed>
        {update.label && (
          <p className="update-label clamp" lang={update.language}>
            {update.label}
          </p>
        )}
        {update.told && (
          <p className="update-label">{t('updates.told', { note: t.text(update.told) })}</p>
        )}
        {update.found?.excerpt && (
          <p className="update-excerpt" lang={update.language}>
            <MarkedText text={update.found.excerpt.text} spans={update.found.excerpt.spans} />
          </p>
        )}
        {update.language !== t.language && (
          <p className="update-composed">
            <ComposedLine update={update} />
          </p>
        )}
        {update.links.length > 0 && (
          <ul className="update-links">
            {update.links.map((link) => (
              <LinkReason key={link.instrument} link={link} language={update.language} />
            ))}
          </ul>
        )}
      </div>
      <div className="marks update-marks">
        {update.severity && <SeverityMark severity={update.severity} />}
        <RankMark rank={update.rank} />
        <span className="chip">{t(`origin.${update.origin}`)}</span>
        {update.via && (
          <span className="soft small">
            {t('updates.via', { via: sayVia(update.via, t.language) })}
          </span>
        )}
        {beside?.(update, `t${update.id}`)}
      </div>
    </li>
  )
}

function LinkReason({ link, language }: { link: UpdateLink; language: string }) {
  const t = useT()
  return (
    <li>
      <Link to={`/instruments/${link.instrument}`}>{t.text(link.short)}</Link>{' '}
      {link.state === 'unsure' && link.review === 'none' && (
        <span className="chip chip-warn">{t('updates.unsure')}</span>
      )}{' '}
      <span className="soft">
        {link.phrases.map((phrase) => (
          <q key={phrase} lang={language}>
            {phrase}
          </q>
        ))}
        {link.byAddress && link.phrases.length === 0 && t('updates.byAddress')}
      </span>
    </li>
  )
}
