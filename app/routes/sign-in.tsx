import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Problem } from '#app/components/forms/problem.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { readWords } from '#app/i18n/areas.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'
import { fieldsOf, statusOf, withCookies } from '#app/people/form.server.ts'
import { whereTo } from '#app/people/where-to.ts'

await readWords('problems', 'signing')

export function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const to = whereTo(context.desk, searchParams.get('to'))
  const step = searchParams.get('step') === 'second' ? ('second' as const) : ('password' as const)
  return { title: translatorFor(request)('signIn.title'), to, step }
}

export async function action(asked: ActionFunctionArgs) {
  const { desk } = asked.context
  const { intent, to, email = '', password = '', code = '' } = await fieldsOf(asked.request)
  const done =
    intent === 'second'
      ? await desk.secondStep(asked, code)
      : await desk.signIn(asked, { email, password })
  if ('problem' in done) return data({ ...done, email }, { status: statusOf(done.problem) })
  const where = whereTo(desk, to)
  const next = done.next === 'in' ? where : `/sign-in?step=second&to=${encodeURIComponent(where)}`
  return redirect(next, { status: 303, headers: withCookies(done.cookies) })
}

export const meta = titleOf

export default function SignIn() {
  const t = useT()
  const { to, step } = useLoaderData<typeof loader>()
  const { problem, email } = useActionData<typeof action>() ?? {}
  return (
    <div className="head narrow">
      <h1>{t('signIn.title')}</h1>
      <p className="lead">{t(step === 'second' ? 'signIn.second.lead' : 'signIn.lead')}</p>
      <Problem problem={problem && (step === 'second' && problem === 'wrong' ? 'code' : problem)} />
      <form method="post" action="/sign-in" className="form">
        <input type="hidden" name="to" value={to} />
        {step === 'second' ? <SecondFields /> : <PasswordFields email={email} />}
        <p>
          <button type="submit" name="intent" value={step} className="button">
            {t('signIn.button')}
          </button>
        </p>
      </form>
    </div>
  )
}

function PasswordFields({ email }: { email: string | undefined }) {
  const t = useT()
  return (
    <>
      <TextField
        name="email"
        type="email"
        label={t('person.email')}
        autoComplete="username"
        defaultValue={email}
        required
      />
      <TextField
        name="password"
        type="password"
        label={t('person.password')}
        autoComplete="current-password"
        required
        hint={t('signIn.forgotten')}
      />
    </>
  )
}

function SecondFields() {
  const t = useT()
  return (
    <TextField
      name="code"
      label={t('signIn.code')}
      autoComplete="one-time-code"
      required
      hint={t('signIn.code.hint')}
    />
  )
}
