type Span = { from: number; to: number }

const rowsFrom = ({ from, to }: Span) =>
  from === to
    ? `Entry ${from.toLocaleString('en')}`
    : `Entries ${from.toLocaleString('en')} to ${to.toLocaleString('en')}`

export const timeline = {
  'timeline.title': 'Timeline',
  'timeline.lead':
    'Everything dated, on the days that are known and no others. A sharp edge is a named day, a crumbling edge a month or a season, an arrow an upper bound; only days are diamonds.',
  'timeline.q': 'Words',
  'timeline.by': 'Rows',
  'timeline.by.instrument': 'by instrument',
  'timeline.by.authority': 'by authority',
  'timeline.from': 'From',
  'timeline.to': 'To',
  'timeline.filter.jurisdiction': 'Jurisdiction',
  'timeline.filter.authority': 'Authority',
  'timeline.filter.instrument': 'Instrument',
  'timeline.filter.kind': 'Kind',
  'timeline.filter.force': 'Force',
  'timeline.filter.severity': 'Severity',
  'timeline.more': ({ n }: { n: number }) => (n === 0 ? 'More filters' : `More filters (${n} set)`),
  'timeline.without': ({ name, value }: { name: string; value: string }) =>
    `Remove the filter ${name}: ${value}`,
  'timeline.clear': 'Clear all',
  'timeline.tools': 'Days shown',
  'timeline.earlier': 'Earlier',
  'timeline.later': 'Later',
  'timeline.toToday': 'Today',
  'timeline.zoomIn': 'Zoom in',
  'timeline.zoomOut': 'Zoom out',
  'timeline.span.1': '1 month',
  'timeline.span.3': '3 months',
  'timeline.span.12': '1 year',
  'timeline.span.36': '3 years',
  'timeline.span.120': '10 years',
  'timeline.figure': 'Timeline of milestones; the same content stands in the table below',
  'timeline.keys':
    'Drag, or swipe sideways, to move; pinch, or turn the wheel with Ctrl, to zoom. By keyboard: ← and → move, with Shift further, + and − zoom, T comes back to today.',
  'timeline.skip': 'Skip the drawing: to the same content as a table',
  'timeline.export': 'This view as a file:',
  'timeline.export.ics': 'Calendar (ICS)',
  'timeline.export.csv': 'Table (CSV)',
  'timeline.export.svg': 'Drawing (SVG)',
  'timeline.calendar': 'Shirase: timeline',
  'timeline.calendar.asOf': ({ day }: { day: string }) => `As known on ${day}.`,
  'timeline.calendar.window': 'window',
  'timeline.calendar.span': ({ name, window }: { name: string; window: string }) =>
    `${name} (${window})`,
  'timeline.calendar.endless': ({ window }: { window: string }) => `${window}, no end known`,
  'timeline.calendar.marked': ({ name, marks }: { name: string; marks: string }) =>
    `[${marks}] ${name}`,
  'timeline.source': 'source',
  'timeline.source.rank': ({ rank }: { rank: string }) => ` (${rank})`,
  'timeline.noAddress': 'no page known that says so',
  'timeline.confirmAt': 'no page known that says so; confirm at',
  'timeline.label.mixed': ({ instrument, title }: { instrument: string; title: string }) =>
    `${instrument}: ${title}`,
  'timeline.atLatest': ({ day }: { day: string }) => `at the latest ${day}`,
  'timeline.bound': ({ day }: { day: string }) => `bound: ${day}`,
  'timeline.legend': 'What the marks mean',
  'timeline.legend.windows': 'Bars are windows: on some day within them, or on all of them.',
  'timeline.legend.window': 'window with days for edges',
  'timeline.legend.soft': 'known by month, quarter or season',
  'timeline.legend.open': 'upper bound: no day set, at the latest here',
  'timeline.legend.consultation': 'consultation window',
  'timeline.legend.occurred': 'occurred within it',
  'timeline.legend.late': 'late: came after its window',
  'timeline.legend.lapsed': 'lapsed, no outcome found',
  'timeline.legend.unrecorded': 'passed, no outcome recorded',
  'timeline.legend.overtaken': 'reading that was overtaken',
  'timeline.legend.proposed': 'proposed by rule, not confirmed',
  'timeline.legend.days': 'Diamonds are days, and only days:',
  'timeline.table': 'The same as a table',
  'timeline.rows': ({ from, to, of }: { from: number; to: number; of: number }) =>
    from === 1 && to === of
      ? `${of.toLocaleString('en')} ${of === 1 ? 'entry' : 'entries'}`
      : `Entries ${from.toLocaleString('en')} to ${to.toLocaleString('en')} of ${of.toLocaleString('en')}`,
  'timeline.rows.before': '← Entries before',
  'timeline.rows.after': 'Entries after →',
  'timeline.rows.missing': ({ n, of }: { n: number; of: number }) =>
    `Not on this sheet: ${n.toLocaleString('en')} of ${of.toLocaleString('en')} entries, which stand on the other pages of the table; its file (CSV) holds all.`,
  'timeline.none': 'Nothing dated lies within these days and filters.',
  'timeline.beyond': ({ n }: { n: number }) =>
    n === 1
      ? '1 entry has no known day and stands in the table only.'
      : `${n} entries have no known day and stand in the table only.`,
  'timeline.beyond.rows': (span: Span) => `${rowsFrom(span)} of the table`,
  'timeline.col.when': 'When',
  'timeline.col.what': 'What',
  'timeline.col.instrument': 'Instrument',
  'timeline.col.outcome': 'Outcome',
  'timeline.col.severity': 'Severity',
  'timeline.col.rank': 'Rank and source',
  'timeline.proposed': 'proposed by rule',
}
