import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OwnData } from '#app/components/people/own-data.tsx'
import { OwnPassword } from '#app/components/people/own-password.tsx'
import { OwnPreferences } from '#app/components/people/own-preferences.tsx'
import { OwnSessions } from '#app/components/people/own-sessions.tsx'
import { OwnTokens } from '#app/components/people/own-tokens.tsx'
import { SecondFactor } from '#app/components/people/second-factor.tsx'
import { readWords } from '#app/i18n/areas.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'
import { ACCOUNT_WORK, accountPage } from '#app/people/account.server.ts'
import { fieldsOf, statusOf } from '#app/people/form.server.ts'

await readWords('account', 'problems', 'signing')

export function loader(asked: LoaderFunctionArgs) {
  return { title: translatorFor(asked.request)('account.title'), ...accountPage(asked) }
}

export async function action(asked: ActionFunctionArgs) {
  const { intent = '', ...fields } = await fieldsOf(asked.request)
  const told = { did: intent, ...(await ACCOUNT_WORK[intent]!(asked, fields)) }
  if (!told.problem) return data(told)
  return data({ ...told, typed: typedOf(fields) }, { status: statusOf(told.problem) })
}

// Named one by one: a password must never come back in a page.
const KEPT = ['name', 'language', 'theme', 'zone', 'scope', 'days']

/** What was typed, for a form that was not taken. */
const typedOf = (fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => KEPT.includes(name)))

export const meta = titleOf

export default function Account() {
  const t = useT()
  const page = useLoaderData<typeof loader>()
  const told = useActionData<typeof action>()
  return (
    <>
      <div className="head">
        <h1>{page.name}</h1>
        <p className="lead">
          {t('account.lead', { email: page.email, role: t.word('account.role', page.role) })}
        </p>
      </div>
      <div className="two">
        <div className="stack">
          <OwnPreferences page={page} told={told} />
          <OwnSessions sessions={page.sessions} byRealClock={page.byRealClock} />
          <OwnTokens tokens={page.tokens} scopes={page.scopes} told={told} />
        </div>
        <div className="stack">
          <OwnPassword told={told} />
          <SecondFactor on={page.secondFactor} told={told} />
          <OwnData told={told} />
        </div>
      </div>
    </>
  )
}
