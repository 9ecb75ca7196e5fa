export const decisions = {
  'decide.keep': 'Keep ours',
  'decide.follow': 'Follow content',
  'decided.confirmed': 'confirmed',
  'decided.added': 'linked by hand',
  'decided.rejected': 'rejected',
  'decided.followed': 'given up for content',
  'decided.already': ({ is, who, day }: { is: string; who: string; day: string }) =>
    `Decided already: ${is}, by ${who} on ${day}. Nothing was changed.`,
  'decided.already.again': 'Your note is still here; press again to decide anew.',
  'decided.already.note': ({ note }: { note: string }) => `Your note was not stored: “${note}”.`,
  'decide.confirm': 'Confirm',
  'decide.reject': 'Reject',
  'review.note': 'Note',
  'review.link.to': 'Link to an instrument',
  'review.link.add': 'Add the link',
}
