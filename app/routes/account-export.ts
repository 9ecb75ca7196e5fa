import type { LoaderFunctionArgs } from '@remix-run/node'
import { heldAbout } from '#app/people/held.server.ts'

/** Everything that is held about whoever asks. */
export function loader(asked: LoaderFunctionArgs) {
  const body = JSON.stringify(heldAbout(asked.context.db, asked.context.person!.id), null, 2)
  return new Response(body, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="shirase-account.json"',
      'Cache-Control': 'no-store',
    },
  })
}
