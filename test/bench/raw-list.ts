/** The list's own columns by keyset, as plain SQL: rows before a position, newest first. */
export const LIST = `select id, position, authority, source_id, url, title, summary, label, language,
  published, published_from, first_seen, rank, origin, via, type, severity
  from updates where position < ? order by position desc limit ?`

/** Beyond every position: the first page. */
export const NEWEST = Number.MAX_SAFE_INTEGER
