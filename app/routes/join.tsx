import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { NewPassword } from '#app/components/forms/new-password.tsx'
import { Problem } from '#app/components/forms/problem.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { readWords } from '#app/i18n/areas.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'
import { fieldsOf, statusOf, withCookies } from '#app/people/form.server.ts'
import { openPass } from '#app/people/pass.ts'

await readWords('problems', 'signing')

export function loader({ request, context }: LoaderFunctionArgs) {
  const key = new URL(request.url).searchParams.get('key') ?? ''
  const claim = { key, kinds: ['first' as const, 'join' as const], at: context.now.toISOString() }
  const opened = openPass(context.desk.writer, claim, context.desk.defences)
  const title = translatorFor(request)('join.title')
  const closed = 'problem' in opened
  return {
    ...{ title, key, problem: closed ? opened.problem : undefined },
    ...{ role: closed ? null : opened.pass.role, email: (!closed && opened.pass.email) || '' },
  }
}

export async function action(asked: ActionFunctionArgs) {
  const fields = await fieldsOf(asked.request)
  const done = await asked.context.desk.joinWith(asked, fields)
  const { name, email } = fields
  if ('problem' in done)
    return data({ ...done, name, typed: email }, { status: statusOf(done.problem) })
  return redirect('/', { status: 303, headers: withCookies(done.cookies) })
}

export const meta = titleOf

export default function Join() {
  const t = useT()
  const { key, problem: closed, role, email } = useLoaderData<typeof loader>()
  const { problem, name, typed } = useActionData<typeof action>() ?? {}
  return (
    <div className="head narrow">
      <h1>{t('join.title')}</h1>
      <Problem problem={problem ?? closed} />
      {!closed && (
        <>
          <p className="lead">
            {t('join.lead', { role: t.word('account.role', role ?? 'viewer') })}
          </p>
          <form method="post" action={`/join?key=${encodeURIComponent(key)}`} className="form">
            <input type="hidden" name="key" value={key} />
            <TextField
              name="name"
              label={t('person.name')}
              autoComplete="name"
              defaultValue={name}
              required
            />
            <TextField
              name="email"
              type="email"
              label={t('person.email')}
              autoComplete="username"
              defaultValue={email || typed}
              readOnly={email !== ''}
              required
            />
            <NewPassword />
            <p>
              <button type="submit" className="button">
                {t('join.button')}
              </button>
            </p>
          </form>
        </>
      )}
    </div>
  )
}
