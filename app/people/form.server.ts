/** The fields of a form as text; a file is none. */
export async function fieldsOf(request: Request): Promise<Record<string, string>> {
  const form = await request.formData()
  return Object.fromEntries(
    [...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
}

/** The status of an answer that says a problem. */
export const statusOf = (problem: string): number => (problem === 'many' ? 429 : 400)

/** Headers of an answer of ours that sets the library's cookies. */
export function withCookies(cookies: string[]): Headers {
  const headers = new Headers()
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return headers
}
