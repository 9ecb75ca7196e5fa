type N = { n: number }

export const review = {
  'review.title': 'Review',
  'review.lead': ({ links, findings }: { links: number; findings: number }) =>
    `Waiting for a decision: ${findings} ${findings === 1 ? 'finding' : 'findings'}, ${links} unsure ${links === 1 ? 'link' : 'links'}.`,
  'review.show': 'What is shown',
  'review.show.waiting': 'Waiting',
  'review.show.decided': 'Decided lately',
  'review.decided.lead': 'The newest decisions, each with who made it. Any can be made anew.',
  'review.decided.empty': 'Nothing was decided yet.',
  'review.decided.findings': 'Findings',
  'review.decided.links': 'Links',
  'review.conflicts': 'Content says otherwise',
  'review.empty': 'Nothing waits for a decision.',
  'review.findings': 'Proposed findings',
  'review.links': 'Unsure links',
  'review.more': ({ n }: N) => `The newest ${n} are shown; the others follow as these are decided.`,
  'review.keys':
    'Keys, while one of them has the focus: J next, K previous, C confirm, R reject, L link to another instrument, N note. On a finding C and R go to its button, and Enter presses that.',
  'review.signIn': 'Sign in to decide on them.',
  'review.role': 'Your role reads what waits here; it does not decide on it.',
}
