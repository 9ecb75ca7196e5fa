import type { ReactNode } from 'react'

type Props = {
  action: string
  intent: string
  /** Which thing of the list it is done to. */
  field: [name: string, value: string]
  /** The whole sentence for who hears the button and does not see its row. */
  named?: string
  describedBy?: string
  children: ReactNode
}

/** What can be done to one row of a list: a form of one button. */
export function RowAction({ action, intent, field, named, describedBy, children }: Props) {
  const [name, value] = field
  return (
    <form method="post" action={action}>
      <input type="hidden" name={name} value={value} />
      <button
        type="submit"
        name="intent"
        value={intent}
        className="plain"
        aria-label={named}
        aria-describedby={describedBy}
      >
        {children}
      </button>
    </form>
  )
}
