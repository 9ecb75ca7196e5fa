import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { withCookies } from '#app/people/form.server.ts'

export async function action(asked: ActionFunctionArgs) {
  const cookies = await asked.context.desk.signOut(asked)
  return redirect('/', { status: 303, headers: withCookies(cookies) })
}

export const loader = () => redirect('/')
