export const findings = {
  'finding.proposed': 'proposed by rule, not confirmed',
  'finding.held': 'supports what is recorded',
  'finding.occurred': ({ what, when }: { what: string; when: string }) =>
    `${what}: occurred, ${when}`,
  'finding.window': ({ what, when }: { what: string; when: string }) => `${what}: ${when}`,
  'finding.stage': ({ stage, when }: { stage: string; when: string }) => `Stage: ${stage}, ${when}`,
  'finding.from': 'From',
  'finding.quote': 'Words',
  'finding.says': ({ phrase }: { phrase: string }) => `because it says “${phrase}”`,
  'finding.rule': ({ rule }: { rule: string }) => `rule ${rule}`,
  'finding.rejected': 'rejected',
  'finding.closed.in-content': ({ day }: { day: string }) => `now in content, since ${day}`,
  'finding.closed.content-followed': ({ who, day }: { who: string; day: string }) =>
    `given up for content, by ${who} on ${day}`,
  'finding.against.confirmed': (said: { now: string; was: string; who: string; day: string }) =>
    `Content now says ${said.now}; confirmed here was ${said.was}, by ${said.who} on ${said.day}.`,
  'finding.against.proposed': ({ now, was }: { now: string; was: string }) =>
    `Content now says ${now}; proposed here is ${was}.`,
  'decide.keep': 'Keep ours',
  'decide.follow': 'Follow content',
  'review.by': ({ who, day }: { who: string; day: string }) => `by ${who} on ${day}`,
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
