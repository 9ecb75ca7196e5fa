import { decode } from './charset.ts'
import { follow, type Journey } from './redirects.ts'
import type { Answer } from './request.ts'
import type { Failure } from './result.ts'
import { isHtml, visible } from './visible.ts'

const LARGEST_STUB = 32 * 1024
const MOST_TEXT = 600
const MOST_LINKS = 10

/** Follows redirects to a page and, once, the refresh of a stub page, which announces a move for good. */
export async function arrive(
  journey: Journey,
  visit: (url: URL) => Promise<Answer | Failure>,
): Promise<Answer | Failure> {
  const first = await follow(journey, visit)
  const target = 'failed' in first ? null : refreshTarget(first, journey.url)
  if (target === null) return first
  const refusal = journey.goOn(target, { permanent: true, status: 200 })
  if (refusal) return refusal
  const second = await follow(journey, visit)
  const further = 'failed' in second ? null : refreshTarget(second, journey.url)
  if (further === null) return second
  const to = new URL(further, journey.url).href
  const note = { code: 'refreshes-twice', params: { to } } as const
  return { failed: 'moved', movedTo: to, status: 200, note }
}

/**
 * Where a stub page sends its reader by `<meta http-equiv="refresh">`, as written there. Null for a
 * page with content of its own, and for one that only reloads itself.
 */
function refreshTarget({ status, headers, body }: Answer, url: URL): string | null {
  if (status !== 200 || body.length > LARGEST_STUB) return null
  const { text: html } = decode(body, headers['content-type'] ?? null)
  if (!/http-equiv/i.test(html) || !isHtml(html)) return null
  const { text, links, refresh } = visible(html)
  if (!refresh || text.length > MOST_TEXT || links > MOST_LINKS) return null
  const target = /^[\s\d.]*[;,\s]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(refresh)?.[1]?.trim()
  return target && !isSamePage(target, url) ? target : null
}

function isSamePage(target: string, url: URL): boolean {
  if (!URL.canParse(target, url)) return false
  const there = new URL(target, url)
  return there.href.split('#')[0] === url.href.split('#')[0]
}
