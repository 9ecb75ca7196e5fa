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
  'finding.closed.held-before': ({ day }: { day: string }) => `in content, reviewed ${day}`,
  'finding.closed.content-followed': ({ who, day }: { who: string; day: string }) =>
    `given up for content, by ${who} on ${day}`,
  'finding.against.confirmed': (said: { now: string; was: string; who: string; day: string }) =>
    `Content now says ${said.now}; confirmed here was ${said.was}, by ${said.who} on ${said.day}.`,
  'finding.against.proposed': ({ now, was }: { now: string; was: string }) =>
    `Content now says ${now}; proposed here is ${was}.`,
  'review.by': ({ who, day }: { who: string; day: string }) => `by ${who} on ${day}`,
}
