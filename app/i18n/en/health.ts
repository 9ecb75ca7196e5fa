export const health = {
  'sources.col.good': 'Last good reading',
  'sources.silence': ({ used, allowed }: { used: number; allowed: number }) =>
    `silence used: ${used.toLocaleString('en')} of ${allowed} working ${allowed === 1 ? 'day' : 'days'}`,
  'sources.never.good': 'not once yet',
  'health.ok': 'well',
  'health.ok.means': 'It was read, and brought something new well within its normal silence.',
  'health.quiet': 'quiet, normal',
  'health.quiet.means': 'It was read; more than half of its normal silence has passed.',
  'health.late': 'late',
  'health.late.means': 'Nothing new for one working day more than is normal.',
  'health.silent': 'silent',
  'health.silent.means':
    'Nothing new for two or more working days longer than is normal, whatever the server answers.',
  'health.frozen': 'standing still',
  'health.frozen.means':
    'Nothing new for longer than is normal, while another list of the same authority moved.',
  'health.recall-miss': 'missed something',
  'health.recall-miss.means':
    'A witness showed something of this authority in the last 30 days that no list of the authority did.',
  'health.gap': 'may have missed',
  'health.gap.means':
    'In the last 30 days the list had gone on further than it showed when it was read again, and what stood between is not known.',
  'health.blocked': 'blocked',
  'health.blocked.means': 'At the last round the site refused at least one of its pages.',
  'health.moved': 'moved',
  'health.moved.means':
    'At the last round a page led to a host that is not declared. The new address is shown, and not followed.',
  'health.failing': 'failing',
  'health.failing.means':
    'At the last round a page was gone, too large, empty, or could not be understood.',
  'health.unreachable': 'unreachable',
  'health.unreachable.means': 'At the last round a page could not be reached.',
  'health.never': 'never read',
  'health.never.means': 'The worker has not looked at it yet.',
}
