type N = { n: number }
type Span = { from: string; day: string }
type Spans = { name: string; spans: string }

type Apart = { least: number; most: number }

const days = (least: number, most: number) =>
  least === most ? `${least} ${least === 1 ? 'day' : 'days'}` : `${least} to ${most} days`

export const charts = {
  'chart.months': 'Updates per month, by authority',
  'chart.month': 'Month',
  'chart.total': 'Total',
  'chart.others': 'Others',
  'chart.table': 'Show the numbers',
  'chart.picture': 'Show the chart',
  'chart.unread': 'not read',
  'chart.atLeast': ({ n }: N) => `at least ${n.toLocaleString('en')}`,
  'chart.span': ({ from, day }: Span) => `from ${from} to ${day}`,
  'chart.readTo': ({ name, spans }: Spans) => `${name} ${spans}`,
  'chart.relayedOnly': ({ name }: { name: string }) => `${name} not at all, only relayed`,
  'chart.note': ({ parts }: { parts: string }) =>
    `Lists were read: ${parts}. A month that was not read in full is hatched in the chart; it says nothing about what was published.`,
  'chart.none': 'No dated update is stored yet.',
  'chart.stages': 'Instruments by stage',
  'chart.stages.jurisdiction': 'Jurisdiction',
  'chart.stages.ladder': 'Ladder',
  'chart.stages.stage': 'Stage',
  'chart.stages.instruments': 'Which',
  'chart.stages.n': 'Instruments',
  'chart.stages.note':
    'All tracked instruments, whatever is filtered above. Statutes and soft law climb ladders of their own and are not added up.',
  'ladder.statute': 'statutes',
  'ladder.soft-law': 'soft law',
  'chart.severities': 'Linked updates per month, by severity',
  'chart.severities.note':
    'Only updates that are linked to an instrument have a severity, given by rule. A month that was not read in full is hatched: what is counted there is the least there was.',
  'chart.forecasts': 'From forecast to outcome',
  'chart.forecasts.milestone': 'Milestone',
  'chart.forecasts.forecast': 'Forecast',
  'chart.forecasts.came': 'Came',
  'chart.forecasts.apart': 'How far apart',
  'chart.forecasts.within': 'within the window',
  'chart.forecasts.overlaps': 'within the window, or beside it: its day is not known exactly',
  'chart.forecasts.after': ({ least, most }: Apart) => `${days(least, most)} after the last day`,
  'chart.forecasts.before': ({ least, most }: Apart) => `${days(least, most)} before the first day`,
  'chart.forecasts.axis': 'days from the window’s last day',
  'chart.forecasts.note':
    'Forecasts of things that have come since, with their windows as wide as they were. A forecast that lapsed without an outcome is not among them.',
  'chart.forecasts.none': 'No recorded forecast has had its outcome yet.',
}
