export const timeline = {
  'timeline.title': 'Timeline',
  'timeline.lead':
    'Bars are windows: a hard edge is a day, a soft edge a month or season, an open arrow an upper bound. Diamonds are days, and only days; what became of a window stands in words. What two readings say is drawn twice.',
  'timeline.by': 'Rows',
  'timeline.by.instrument': 'by instrument',
  'timeline.by.authority': 'by authority',
  'timeline.jurisdiction': 'Jurisdiction',
  'timeline.from': 'From',
  'timeline.to': 'To',
  'timeline.figure': 'Timeline of milestones; the same content stands in the table below.',
  'timeline.scroll': 'Timeline, scrolls sideways',
  'timeline.legend': 'What the marks mean',
  'timeline.legend.window': 'window with days for edges',
  'timeline.legend.soft': 'window known by month, quarter or season',
  'timeline.legend.open': 'upper bound: no day set, at the latest here',
  'timeline.legend.consultation': 'consultation window',
  'timeline.legend.proposed': 'proposed by rule, not confirmed',
  'timeline.legend.overtaken': 'reading that was overtaken',
  'timeline.legend.days': 'On a day:',
  'timeline.table': 'The same as a table',
  'timeline.none': 'Nothing dated lies within these filters.',
  'timeline.beyond': ({ n }: { n: number }) =>
    n === 1
      ? '1 entry has no known day and stands in the table only.'
      : `${n} entries have no known day and stand in the table only.`,
  'timeline.col.when': 'When',
  'timeline.col.left': 'From today',
  'timeline.col.what': 'What',
  'timeline.col.instrument': 'Instrument',
  'timeline.col.outcome': 'Outcome',
  'timeline.col.rank': 'Rank',
  'timeline.proposed': 'proposed by rule',
}
