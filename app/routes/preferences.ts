import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { choiceCookie, THEMES } from '#app/i18n/preferences.ts'
import { LANGUAGES } from '#app/i18n/translate.ts'
import { whereTo } from '#app/people/where-to.ts'
import { choose } from '#db/preferences.ts'

/** Keeps a choice of language or theme in a cookie, and with the person, and goes back to where it was made. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const language = LANGUAGES.find((known) => known === form.get('language'))
  const theme = THEMES.find((known) => known === form.get('theme'))
  const headers = new Headers()
  if (language) headers.append('Set-Cookie', choiceCookie('language', language))
  if (theme) headers.append('Set-Cookie', choiceCookie('theme', theme))
  const { person, desk } = context
  const chosen = { ...(language && { language }), ...(theme && { theme }) }
  if (person && (language || theme)) choose(desk.writer, person.id, chosen)
  return redirect(whereTo(desk, form.get('to')), { status: 303, headers })
}

export const loader = () => redirect('/')
