import { redirect } from '@remix-run/node'

/**
 * The query of a page whose filters are a form. A form sends its empty fields too: the reader is
 * led (thrown redirect) to the same view at an address without them, which is fit to be sent on.
 */
export function tidyQuery(request: Request): URLSearchParams {
  const { pathname, searchParams, search } = new URL(request.url)
  const told = new URLSearchParams([...searchParams].filter(([, value]) => value.trim() !== ''))
  if (told.size < searchParams.size) throw redirect(told.size ? `${pathname}?${told}` : pathname)
  return new URLSearchParams(search)
}
