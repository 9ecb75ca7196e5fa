import Database from 'better-sqlite3'

/**
 * Everything that a round stored, named by what it is and not by surrogate ids, in one order.
 * Left out: instants (fetched_at, read_at, at, proposed_at), surrogate ids (id, position, *_id),
 * hashes of the chain (they hold instants), and the rows of `checks`.
 */
export function dump(path: string): Record<string, unknown[]> {
  const db = new Database(path, { readonly: true })
  const rows = (sql: string) => db.prepare(sql).all()
  const named = `(select min(s.source_id || ' ' || s.address || ' ' || s.day || ' ' || s.ordinal)
    from sightings s where s.update_id = u.id)`
  const result = {
    updates: rows(`select ${named} as name, u.authority, u.source_id, u.url, u.address, u.title,
      u.summary, u.label, u.language, u.published, u.published_from, u.first_seen, u.rank, u.origin,
      u.via, u.type, u.severity, u.detail from updates u order by name`),
    sightings: rows(`select s.source_id, s.address, s.day, s.ordinal, s.url, s.title, s.seen, s.via,
      ${named} as of from sightings s left join updates u on u.id = s.update_id order by 1, 2, 3, 4`),
    versions: rows(`select ${named} as name, v.number, v.title, v.summary, v.seen, v.technical
      from versions v join updates u on u.id = v.update_id order by 1, 2`),
    links: rows(`select ${named} as name, l.instrument, l.obligation, l.score, l.state, l.review,
      l.technical, l.because from links l join updates u on u.id = l.update_id order by 1, 2, 3`),
    dates: rows(`select ${named} as name, d.ordinal, d.field, d.kind, d.start, d."end", d.precision,
      d.phrase, d.rule from update_dates d join updates u on u.id = d.update_id order by 1, 2`),
    events: rows(
      `select key, kind, source_id, instrument, quiet, payload from events order by key`,
    ),
    findings: rows(`select key, instrument, milestone, kind, start, "end", precision, quote, rule,
      state from findings order by key`),
    readMarks:
      rows(`select c.source_id, c.request_url, c.sha256, c.outcome, c.read_at is not null as
      read, o.sha256 as confirms from captures c left join captures o on o.id = c.confirms
      order by 1, 2, 3, 6`),
    texts: rows(`select ${named} as name from updates u join updates_text t on t.rowid = u.position
      order by 1`),
    counters: rows('select name, key, n from counters where n <> 0 order by 1, 2'),
  }
  db.close()
  return result
}
