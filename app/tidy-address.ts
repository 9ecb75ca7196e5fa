import { redirect } from '@remix-run/node'

/**
 * The query of a page whose filters are a form. A form sends its empty fields and its defaults too:
 * the reader is led (thrown redirect) to the same view at an address without them, which is fit to
 * be sent on. `standard` holds what is so by itself.
 */
export function tidyQuery(
  request: Request,
  standard: Record<string, string> = {},
): URLSearchParams {
  const { pathname, searchParams, search } = new URL(request.url)
  const told = new URLSearchParams(
    [...searchParams].filter(([name, value]) => value.trim() !== '' && value !== standard[name]),
  )
  if (told.size < searchParams.size) throw redirect(told.size ? `${pathname}?${told}` : pathname)
  return new URLSearchParams(search)
}
