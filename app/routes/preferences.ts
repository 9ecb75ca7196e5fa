import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { choiceCookie, ownPath, THEMES } from '#app/i18n/preferences.ts'
import { LANGUAGES } from '#app/i18n/translate.ts'

/** Keeps a choice of language or theme in a cookie, and goes back to where it was made. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const language = LANGUAGES.find((known) => known === form.get('language'))
  const theme = THEMES.find((known) => known === form.get('theme'))
  const headers = new Headers()
  if (language) headers.append('Set-Cookie', choiceCookie('language', language))
  if (theme) headers.append('Set-Cookie', choiceCookie('theme', theme))
  return redirect(ownPath(form.get('to')), { status: 303, headers })
}

export const loader = () => redirect('/')
