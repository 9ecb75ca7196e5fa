import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { NewPassword } from '#app/components/forms/new-password.tsx'
import { Problem } from '#app/components/forms/problem.tsx'
import { readWords } from '#app/i18n/areas.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'
import { fieldsOf, statusOf, withCookies } from '#app/people/form.server.ts'
import { openPass } from '#app/people/pass.ts'

await readWords('problems', 'signing')

export function loader({ request, context }: LoaderFunctionArgs) {
  const key = new URL(request.url).searchParams.get('key') ?? ''
  const claim = { key, kinds: ['reset' as const], at: context.now.toISOString() }
  const opened = openPass(context.desk.writer, claim, context.desk.defences)
  const title = translatorFor(request)('reset.title')
  return { title, key, problem: 'problem' in opened ? opened.problem : undefined }
}

export async function action(asked: ActionFunctionArgs) {
  const done = await asked.context.desk.resetWith(asked, await fieldsOf(asked.request))
  if ('problem' in done) return data(done, { status: statusOf(done.problem) })
  return redirect('/', { status: 303, headers: withCookies(done.cookies) })
}

export const meta = titleOf

export default function Reset() {
  const t = useT()
  const { key, problem: closed } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()?.problem
  return (
    <div className="head narrow">
      <h1>{t('reset.title')}</h1>
      <Problem problem={problem ?? closed} />
      {!closed && (
        <>
          <p className="lead">{t('reset.lead')}</p>
          <form method="post" action={`/reset?key=${encodeURIComponent(key)}`} className="form">
            <input type="hidden" name="key" value={key} />
            <NewPassword />
            <p>
              <button type="submit" className="button">
                {t('reset.button')}
              </button>
            </p>
          </form>
        </>
      )}
    </div>
  )
}
