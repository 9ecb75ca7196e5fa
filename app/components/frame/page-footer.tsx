import { Link } from '@remix-run/react'
import { dailyTimes, sayDay } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'
import type { Text } from '#content/schema.ts'

type Props = {
  today: Day | undefined
  /** How many updates were read in captures of ours, and how many are only relayed. */
  stored: { read: number; relayed: number } | undefined
  origins: { name: Text; home: string }[]
  schedule: string | undefined
}

export function PageFooter({ today, stored, origins, schedule }: Props) {
  const t = useT()
  return (
    <footer className="band-foot">
      <div className="page-footer">
        <p>
          <strong>{t('footer.advice')}</strong>{' '}
          {t.language === 'en' && <span lang="ja">情報提供であり、法的助言ではありません。</span>}
        </p>
        {origins.length > 0 && (
          <div>
            <p>
              {stored && t('footer.stored', stored)}
              {t.gap}
              {t('footer.origins')}
            </p>
            <ul className="origins">
              {origins.map(({ name, home }) => (
                <li key={home}>{t('footer.origin', { authority: t.text(name), address: home })}</li>
              ))}
            </ul>
          </div>
        )}
        <p>
          {today && t('footer.today', { day: sayDay(today, t.language) })}
          {t.gap}
          {schedule && <Schedule pattern={schedule} />}
        </p>
        <p className="marks">
          <Link to="/authorities">{t('footer.authorities')}</Link>
          <Link to="/glossary">{t('footer.glossary')}</Link>
        </p>
      </div>
    </footer>
  )
}

function Schedule({ pattern }: { pattern: string }) {
  const t = useT()
  const times = dailyTimes(pattern)
  if (!times) return <>{t('footer.cron', { pattern })}</>
  return <>{t('footer.schedule', { times: t.list(times) })}</>
}
