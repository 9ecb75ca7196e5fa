export const sources = {
  'sources.title': 'Sources',
  'sources.lead':
    'Every page and feed that is read, how it stands by what it brought, what came of the last look, and what to do where something is wrong.',
  'sources.none': 'No source is declared.',
  'sources.role.own': 'the authority’s own page',
  'sources.role.witness': 'witness: relays what others published',
  'sources.kind.list': 'list of dated items',
  'sources.kind.snapshot': 'page without dates, known by comparison',
  'sources.col.source': 'Source',
  'sources.col.authority': 'Authority',
  'sources.col.outcome': 'Last look',
  'sources.col.new': 'Newest item',
  'sources.col.standing': 'Standing',
  'sources.col.counts': 'Stored',
  'sources.lone': 'The last round failed. It is an incident if the next one fails too.',
  'sources.permanent': ({ from, to }: { from: string; to: string }) =>
    `${from} sends its readers on to ${to} for good, which was read: the declaration should name that address.`,
  'incident.reading': ({ since }: { since: string }) => `Could not be read since ${since}.`,
  'incident.silence': ({ since }: { since: string }) =>
    `Silent for longer than is normal since ${since}.`,
  'incident.recall-miss': ({ since }: { since: string }) =>
    `A witness shows what this source did not, noticed ${since}.`,
  'incident.gap': ({ since }: { since: string }) =>
    `Its list had gone on further than it shows, noticed ${since}.`,
  'next.blocked':
    'Next: open the page in a browser. If it opens there, ask the authority to let this program read it, and do not work around the refusal.',
  'next.moved':
    'Next: open the new address and see whether it is the authority’s own. If it is, put it and its host into the declaration of the source.',
  'next.missing':
    'Next: find the page from the authority’s home page, and put its new address into the declaration of the source.',
  'next.failing':
    'Next: open the page and compare it with the last capture. If it looks different, fetch it with “probe” and adapt the parser; what was kept is read again.',
  'next.unreachable':
    'Next: see whether other sources can be reached. If none can, it is the network here; if they can, wait for the site.',
  'next.frozen':
    'Next: open the feed and the other list of the authority. If the feed has stopped, read the list in its place.',
  'next.late': 'Next: open the page and see whether it shows anything newer than what is stored.',
  'next.silent':
    'Next: open the page. If it shows something newer, the parser misses it; if the authority is only quiet, declare a longer normal silence.',
  'next.recall-miss':
    'Next: open what the witness showed, find where the authority lists it, and see why that list was not read or did not show it.',
  'next.gap':
    'Next: open the authority’s other lists or its archive and see what was published on those days; a page that was saved can be read with “supply”. Look more often if this returns.',
  'sources.captures': ({ n }: { n: number }) =>
    n === 1 ? '1 capture' : `${n.toLocaleString('en')} captures`,
  'sources.updates': ({ n }: { n: number }) =>
    n === 1 ? '1 update' : `${n.toLocaleString('en')} updates`,
  'sources.misses': ({ n }: { n: number }) =>
    n === 1
      ? '1 recall miss: relayed by a witness, shown by no source of the authority'
      : `${n.toLocaleString('en')} recall misses: relayed by a witness, shown by no source of the authority`,
  'sources.waiting': ({ n }: { n: number }) =>
    `${n.toLocaleString('en')} relayed ${n === 1 ? 'row waits' : 'rows wait'} for the authority’s own page`,
  'sources.rows': ({ candidates, parsed }: { candidates: number; parsed: number }) =>
    `${parsed} of ${candidates} rows read`,
  'sources.status': ({ status }: { status: number }) => `HTTP ${status}`,
  'sources.ended': 'Incidents that are over',
  'sources.ended.none': 'None yet.',
  'sources.ended.source': 'Source',
  'sources.ended.what': 'What was wrong',
  'sources.ended.ended': 'Over since',
  'sources.standings': 'What each standing means',
  'sources.meanings': 'What each outcome of a look means',
  'check.ok': 'ok',
  'check.ok.means': 'The page answered and was read in full.',
  'check.not-modified': 'not modified',
  'check.not-modified.means':
    'The server says that nothing has changed since the last good reading.',
  'check.empty-suspicious': 'empty, suspicious',
  'check.empty-suspicious.means':
    'The page answered, but held no item where it always holds some. It is not taken for a quiet day.',
  'check.blocked': 'blocked',
  'check.blocked.means':
    'The server or its robots.txt refused us, or sent a challenge page instead of the content.',
  'check.missing': 'missing',
  'check.missing.means': 'The address is gone for every reader.',
  'check.blocked-or-missing': 'blocked or missing',
  'check.blocked-or-missing.means':
    'The server answered “not found”. Some servers say so to programs they do not like, so it is not taken for deleted.',
  'check.moved': 'moved',
  'check.moved.means':
    'The address leads to a host that this source does not declare; it was not followed.',
  'check.parse-failed': 'could not be parsed',
  'check.parse-failed.means':
    'The page was kept, but its form was not understood. A better parser will read it again.',
  'check.too-large': 'too large',
  'check.too-large.means': 'The answer was longer than the limit and was not kept.',
  'check.timeout': 'timed out',
  'check.timeout.means': 'The server did not answer in time.',
  'check.unreachable': 'unreachable',
  'check.unreachable.means':
    'No connection: the network or the server was away. Nothing was learnt about the page.',
  'check.never': 'never read',
  'check.never.means': 'The worker has not looked at it yet.',
}
