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
  'review.confirm': 'Confirm',
  'review.reject': 'Reject',
  'review.note': 'Note',
  'review.link.to': 'Link to an instrument',
  'review.link.add': 'Add the link',
}
