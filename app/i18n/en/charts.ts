type N = { n: number }
type Span = { name: string; from: string; day: string }

export const charts = {
  'chart.months': 'Updates per month, by authority',
  'chart.month': 'Month',
  'chart.total': 'Total',
  'chart.others': 'Others',
  'chart.table': 'Show the numbers',
  'chart.picture': 'Show the chart',
  'chart.unread': 'not read',
  'chart.atLeast': ({ n }: N) => `at least ${n.toLocaleString('en')}`,
  'chart.readTo': ({ name, from, day }: Span) => `${name} from ${from} to ${day}`,
  'chart.relayedOnly': ({ name }: { name: string }) => `${name} not at all, only relayed`,
  'chart.note': ({ parts }: { parts: string }) =>
    `Lists were read: ${parts}. A month that was not read in full is hatched in the chart; it says nothing about what was published.`,
  'chart.none': 'No dated update is stored yet.',
}
