import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Problem } from '#app/components/problem.tsx'
import { FindingToReview, LinkToReview } from '#app/components/review-items.tsx'
import { ReviewQueue } from '#app/components/review-queue.tsx'
import { readWords } from '#app/i18n/areas.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'
import { fieldsOf } from '#app/people/form.server.ts'
import { whereTo } from '#app/people/where-to.ts'
import { decide } from '#app/review/decide.server.ts'
import { reviewPage } from '#app/review/page.server.ts'

await readWords('findings', 'listing', 'problems', 'review', 'words')

export function loader({ request, context }: LoaderFunctionArgs) {
  return { title: translatorFor(request)('review.title'), ...reviewPage(context) }
}

export async function action(asked: ActionFunctionArgs) {
  const { to, ...fields } = await fieldsOf(asked.request)
  const decided = decide(asked, fields)
  if (decided.problem) return data(decided, { status: 400 })
  // Only a form without a script says where to come back to; with one the page stays where it is.
  return to ? redirect(whereTo(asked.context.desk, to), 303) : data(decided)
}

export const meta = titleOf

export default function Review() {
  const t = useT()
  const { findings, links, counts, shown, instruments, may } = useLoaderData<typeof loader>()
  const told = useActionData<typeof action>()
  const nothing = findings.length + links.length === 0
  return (
    <>
      <div className="head">
        <h1>{t('review.title')}</h1>
        <p className="lead">{nothing ? t('review.empty') : t('review.lead', counts)}</p>
        {!may.signedIn && !nothing && (
          <p>
            <a href="/sign-in?to=/review">{t('review.signIn')}</a>
          </p>
        )}
        {may.signedIn && !may.links && <p>{t('review.role')}</p>}
        {may.links && !nothing && <p className="small soft">{t('review.keys')}</p>}
        <Problem problem={told?.problem} />
      </div>
      <ReviewQueue>
        {findings.length > 0 && (
          <section>
            <h2>{t('review.findings')}</h2>
            <ul className="queue">
              {findings.map((finding) => (
                <FindingToReview key={finding.id} finding={finding} may={may.findings} />
              ))}
            </ul>
          </section>
        )}
        {links.length > 0 && (
          <section>
            <h2>{t('review.links')}</h2>
            <ul className="queue">
              {links.map((link) => (
                <LinkToReview
                  key={`${link.update.id} ${link.instrument}`}
                  link={link}
                  instruments={instruments}
                  may={may.links}
                />
              ))}
            </ul>
          </section>
        )}
        {Math.max(counts.links, counts.findings) > shown && (
          <p className="soft">{t('review.more', { n: shown })}</p>
        )}
      </ReviewQueue>
    </>
  )
}
