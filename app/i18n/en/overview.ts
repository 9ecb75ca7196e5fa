const s = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`

type N = { n: number }

export const overview = {
  'overview.ahead': ({ n }: N) => `The next ${n} days`,
  'overview.ahead.lead':
    'Nearest first. A diamond is a named day; a bar is a window, and where it fades nobody has named a day. An upper bound is the last possible day, never the day.',
  'overview.ahead.none': 'Nothing that is tracked has a date in these days.',
  'overview.ahead.after': 'After that comes',
  'overview.ahead.all': ({ n, read }: N & { read: number }) =>
    (n > 0 ? `${n} more${read > 0 ? `, ${read} of them only in updates` : ''}; ` : '') +
    'these days on the timeline',
  'overview.ahead.found': 'read in an update by rule',
  'overview.doubtful': 'What is not certain',
  'overview.authorities': ({
    jurisdiction,
    n,
    bodies,
  }: {
    jurisdiction: string
    n: number
    bodies: number
  }) =>
    `${jurisdiction} by authority: ${s(n, 'instrument')} of ${s(bodies, 'authority', 'authorities')}`,
  'overview.sources.sum': ({ ok, all }: { ok: number; all: number }) =>
    `${ok} of ${s(all, 'source')} stand well`,
  'overview.sources.worst': ({ n }: N) =>
    n === 1 ? 'One needs a look:' : `${n} need a look, the worst first:`,
  'overview.sources.more': ({ n }: N) => `${n} more that need a look`,
  'overview.visit.more': 'And more; the list of updates has them all.',
  'overview.visit.order': 'The gravest first.',
  'posture.count': ({ n }: N) => s(n, 'instrument'),
  'posture.colon': ': ',
  'posture.semicolon': '; ',
  'posture.stop': '.',
  'posture.stage': ({ n, stage }: { n: number; stage: string }) => `${n} ${stage}`,
  'posture.stages': ({ stages, alone }: { stages: string; alone: boolean }) =>
    alone ? ` ${stages}` : ` (${stages})`,
  'posture.open': ({ n, latest }: { n: number; latest: string }) =>
    n === 1
      ? `1 date not set: at the latest ${latest}`
      : `${n} dates not set: the last at the latest ${latest}`,
  'overview.title': 'Overview',
  'overview.heading': ({ day }: { day: string }) => `Where the law stands on ${day}`,
  'overview.jurisdictions': 'Status by jurisdiction',
  'overview.none': 'No instrument is tracked here yet. That says nothing about the law there.',
  'overview.nextDay': 'Next named day',
  'overview.nextWindow': 'Next window to end',
  'overview.told': ({ note }: { note: string }) => `${note} (our note)`,
  'overview.lastChange': 'Last update',
  'overview.lastChange.none': 'no update stored yet',
  'overview.primary': ({ share, n }: { share: string; n: number }) =>
    `${share} of ${n} claims rest on a primary source`,
  'overview.authority.none': 'Updates seen, but no instrument of theirs is tracked:',
  'overview.authority.updates': ({ n }: N) => (n === 0 ? 'no update stored' : s(n, 'update')),
  'overview.callout': 'The forecast to watch',
  'overview.callout.two': ({ n }: N) =>
    n === 1
      ? 'It can be read in one way.'
      : `It can be read in ${n} ways, and both are kept until its first wording is known.`,
  'overview.callout.duty': 'What hangs on it',
  'overview.changes': 'What changed',
  'overview.changes.linked': 'Linked to a tracked instrument',
  'overview.changes.other': 'Everything else, newest first',
  'overview.changes.none': 'No linked update is stored yet.',
  'overview.changes.all': ({ n }: N) => `All ${s(n, 'update')}`,
  'overview.lapsed.lead': 'Announced or forecast, the window has ended, and no outcome was found.',
  'overview.passed.lead':
    'The window has ended, and no outcome was recorded since the instrument was last reviewed; it was not looked for.',
  'overview.open.lead':
    'The day has passed or is near. Where nothing else is said, no source that was read says that it happened.',
  'overview.open.said':
    'A stored update says that it happened; proposed by rule, waiting for confirmation:',
  'overview.proposed': 'Changes proposed by rule',
  'overview.proposed.lead':
    'A rule read them in an update; no person has confirmed them, and nothing above counts on them.',
  'overview.sources': 'Sources',
  'overview.empty.title': 'Nothing is stored yet',
  'overview.empty.text':
    'Shirase reads the public pages of the authorities below, keeps what they answered, and maps what they publish to the instruments. The first round starts with the worker. Until then this page shows what content knows.',
  'posture.lapsed': ({ n }: N) => `${s(n, 'forecast')} lapsed with no outcome found`,
  'posture.passed': ({ n, day }: { n: number; day: string }) =>
    `${s(n, 'window')} passed, no outcome recorded since the review of ${day}`,
  'posture.unverified': ({ n }: N) => `${s(n, 'announced date')} not verified`,
  'posture.disputed': ({ n }: N) => `${s(n, 'attribution')} disputed`,
  'posture.proposed': ({ n }: N) => `${s(n, 'change')} proposed by rule, not confirmed`,
  'posture.statute': ({ n }: N) => s(n, 'statute'),
  'posture.plan': ({ n }: N) => s(n, 'plan'),
  'posture.comply-or-explain': ({ n }: N) => s(n, 'comply-or-explain code'),
  'posture.guidance': ({ n }: N) => s(n, 'piece of guidance', 'pieces of guidance'),
  'posture.fact-finding': ({ n }: N) => s(n, 'fact-finding survey'),
  'posture.none-yet': ({ n }: N) => s(n, 'bill'),
  'overview.visit': ({ at }: { at: string }) => `Since your last visit, ${at}`,
  'overview.visit.none':
    'Nothing was published that was seen here since, and nothing was confirmed.',
  'overview.visit.confirmed': 'Confirmed since',
  'overview.visit.linked': ({ n }: N) =>
    `${s(n, 'earlier item')} now linked, after a change of our rules; nobody was alerted.`,
}
