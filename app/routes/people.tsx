import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Outcome } from '#app/components/forms/told.tsx'
import { Invitations, Invite } from '#app/components/people/invitations.tsx'
import { PeopleTable } from '#app/components/people/people-table.tsx'
import { readWords } from '#app/i18n/areas.ts'
import { sayDay } from '#app/i18n/dates.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'
import { fieldsOf } from '#app/people/form.server.ts'
import { PEOPLE_WORK, peoplePage } from '#app/people/people.server.ts'

await readWords('people', 'problems', 'signing')

const ROLES = ['admin', 'editor', 'counsel', 'viewer'] as const

export function loader(asked: LoaderFunctionArgs) {
  return { title: translatorFor(asked.request)('people.title'), ...peoplePage(asked) }
}

export async function action(asked: ActionFunctionArgs) {
  const { intent = '', ...fields } = await fieldsOf(asked.request)
  const told = { did: intent, ...PEOPLE_WORK[intent]!(asked, fields) }
  return data(told, { status: told.problem ? 400 : 200 })
}

export const meta = titleOf

export default function People() {
  const t = useT()
  const { people, former, invitations } = useLoaderData<typeof loader>()
  const told = useActionData<typeof action>()
  const link = told?.once?.link
  return (
    <>
      <div className="head">
        <h1>{t('people.title')}</h1>
        <p className="lead">{t('people.lead', { n: people.length })}</p>
        {link && (
          <p className="once" role="status">
            {t('people.link.once')} <code>{link}</code>
          </p>
        )}
        {told && <Outcome told={told} of={[told.did]} />}
      </div>
      <section>
        <h2>{t('people.list')}</h2>
        <PeopleTable people={people} />
      </section>
      <div className="two">
        <Invite />
        <Invitations invitations={invitations} />
      </div>
      <section>
        <h2>{t('people.roles')}</h2>
        <dl className="facts">
          {ROLES.map((role) => (
            <div key={role} className="fact">
              <dt>{t(`account.role.${role}`)}</dt>
              <dd>{t(`people.role.${role}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      {former.length > 0 && (
        <section>
          <h2>{t('people.former')}</h2>
          <ul className="rows">
            {former.map(({ id, day }) => (
              <li key={id}>
                <span className="code">{id}</span>
                <span className="soft">{sayDay(day, t.language)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
