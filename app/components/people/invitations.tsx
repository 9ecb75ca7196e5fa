import { RoleChoice } from '#app/components/forms/role-choice.tsx'
import { RowAction } from '#app/components/forms/row-action.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { sayDay } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import type { Day } from '#content/dates/day.ts'

export function Invite() {
  const t = useT()
  return (
    <section>
      <h2>{t('people.invite')}</h2>
      <p className="small soft">{t('people.invite.lead')}</p>
      <form method="post" action="/settings/people" className="form">
        <div className="field">
          <label htmlFor="invite-role">{t('people.role')}</label>
          <RoleChoice id="invite-role" chosen="viewer" />
        </div>
        <TextField name="email" type="email" label={t('people.invite.email')} />
        <p>
          <button type="submit" name="intent" value="invite" className="button">
            {t('people.invite.make')}
          </button>
        </p>
      </form>
    </section>
  )
}

type Invitation = { id: string; role: string | null; email: string | null; day: Day }

export function Invitations({ invitations }: { invitations: Invitation[] }) {
  const t = useT()
  return (
    <section>
      <h2>{t('people.invitations')}</h2>
      {invitations.length === 0 && <p>{t('people.invitations.none')}</p>}
      <ul className="rows">
        {invitations.map(({ id, role, email, day }) => {
          const what = t('people.invitation', {
            role: t.word('account.role', role ?? 'viewer'),
            email,
          })
          return (
            <li key={id}>
              <span id={`invitation-${id}`}>
                {what}
                <span className="fact-note">
                  {t('people.invitation.until', { day: sayDay(day, t.language) })}
                </span>
              </span>
              <RowAction
                action="/settings/people"
                intent="revoke-invite"
                field={['invitation', id]}
                describedBy={`invitation-${id}`}
              >
                {t('people.invitation.revoke')}
              </RowAction>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
