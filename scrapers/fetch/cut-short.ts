const HEAD = 1_024
/** Elements that authors close even where they leave out `</body>` and `</html>`. */
const CLOSED = ['div', 'dl', 'main', 'ol', 'section', 'table', 'title', 'ul']
// Comments, scripts and styles may hold what looks like tags; one that never ends runs to the end.
const OPAQUE = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi
const ENDED = /(?:-->|<\/(?:script|style)\s*>)$/i

/**
 * Whether a page that opens `<html>` stops before its end: it closes neither `<html>` nor `<body>`,
 * and ends within a tag, a script or an element that authors do close. A length that agrees tells
 * nothing: an editor's upload that broke off has one too.
 */
export function isCutShort(body: Buffer): boolean {
  if (!/<html[\s>]/i.test(body.subarray(0, HEAD).toString('latin1'))) return false
  const text = body.toString('latin1')
  if (/<\/(?:html|body|frameset)\b/i.test(text)) return false
  const opaque = text.match(OPAQUE) ?? []
  if (opaque.some((part) => !ENDED.test(part.slice(-HEAD)))) return true
  const visible = text.replace(OPAQUE, '')
  return visible.lastIndexOf('<') > visible.lastIndexOf('>') || leavesOpen(visible)
}

function leavesOpen(text: string): boolean {
  const open = new Map(CLOSED.map((name) => [name, 0]))
  for (const [, slash, name] of text.matchAll(/<(\/?)([a-z]+)(?=[\s>/])/gi)) {
    const count = open.get(name!.toLowerCase())
    if (count !== undefined) open.set(name!.toLowerCase(), count + (slash ? -1 : 1))
  }
  return [...open.values()].some((count) => count > 0)
}
