import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Problem } from '#app/components/forms/problem.tsx'
import { FindingToReview, LinkToReview } from '#app/components/review/review-items.tsx'
import { ReviewQueue } from '#app/components/review/review-queue.tsx'
import { DecidedAlready, stayRefused } from '#app/components/review/standing.tsx'
import { readWords } from '#app/i18n/areas.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'
import { fieldsOf } from '#app/people/form.server.ts'
import { whereTo } from '#app/people/where-to.ts'
import { decide } from '#app/review/decide.server.ts'
import { reviewPage } from '#app/review/page.server.ts'

await readWords('decisions', 'findings', 'listing', 'problems', 'review', 'words')

export function loader({ request, context }: LoaderFunctionArgs) {
  return {
    title: translatorFor(request)('review.title'),
    ...reviewPage(context, new URL(request.url).searchParams),
  }
}

export async function action(asked: ActionFunctionArgs) {
  const { to, ...fields } = await fieldsOf(asked.request)
  const decided = decide(asked, fields)
  if (decided.problem) return data(decided, { status: 400 })
  if (decided.standing) return data(decided, { status: 409 })
  // Only a form without a script says where to come back to; with one the page stays where it is.
  return to ? redirect(whereTo(asked.context.desk, to), 303) : data(decided)
}

export const shouldRevalidate = stayRefused

export const meta = titleOf

export default function Review() {
  const t = useT()
  const page = useLoaderData<typeof loader>()
  const told = useActionData<typeof action>()
  const { show, counts, conflicts, findings, links, shown, may } = page
  const nothing = conflicts.length + findings.length + links.length === 0
  const more = counts !== null && Math.max(counts.links, counts.findings) > shown
  return (
    <>
      <div className="head">
        <h1>{t('review.title')}</h1>
        <Lead page={page} nothing={nothing} />
        <nav className="tabs" aria-label={t('review.show')}>
          <Tab to="/review" here={show === 'waiting'}>
            {t('review.show.waiting')}
          </Tab>
          <Tab to="/review?show=decided" here={show === 'decided'}>
            {t('review.show.decided')}
          </Tab>
        </nav>
        {may.links && !nothing && <p className="small soft">{t('review.keys')}</p>}
        <Problem problem={told?.problem} />
        <DecidedAlready answer={told} again={false} />
      </div>
      <ReviewQueue>
        <FindingQueue title={t('review.conflicts')} findings={conflicts} may={may.findings} />
        <FindingQueue
          title={t(counts ? 'review.findings' : 'review.decided.findings')}
          findings={findings}
          may={may.findings}
        />
        <LinkQueue page={page} />
        {more && <p className="soft">{t('review.more', { n: shown })}</p>}
      </ReviewQueue>
    </>
  )
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>

/** What there is to do here, and for whoever may not do it, why. */
function Lead({ page: { counts, may }, nothing }: { page: Page; nothing: boolean }) {
  const t = useT()
  const decided = t(nothing ? 'review.decided.empty' : 'review.decided.lead')
  const waiting = counts && (nothing ? t('review.empty') : t('review.lead', counts))
  return (
    <>
      <p className="lead">{waiting ?? decided}</p>
      {!may.signedIn && !nothing && (
        <p>
          <a href="/sign-in?to=/review">{t('review.signIn')}</a>
        </p>
      )}
      {may.signedIn && !may.links && <p>{t('review.role')}</p>}
    </>
  )
}

function Tab({ to, here, children }: { to: string; here: boolean; children: ReactNode }) {
  return (
    <Link to={to} aria-current={here ? 'page' : undefined}>
      {children}
    </Link>
  )
}

type FindingsProps = { title: string; findings: Page['findings']; may: boolean }

function FindingQueue({ title, findings, may }: FindingsProps) {
  if (findings.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="queue">
        {findings.map((finding) => (
          <FindingToReview key={finding.id} finding={finding} may={may} />
        ))}
      </ul>
    </section>
  )
}

function LinkQueue({ page: { links, counts, instruments, may } }: { page: Page }) {
  const t = useT()
  if (links.length === 0) return null
  return (
    <section>
      <h2>{t(counts ? 'review.links' : 'review.decided.links')}</h2>
      <ul className="queue">
        {links.map((link) => (
          <LinkToReview
            key={`${link.update.id} ${link.instrument} ${link.obligation}`}
            link={link}
            instruments={instruments}
            may={may.links}
          />
        ))}
      </ul>
    </section>
  )
}
