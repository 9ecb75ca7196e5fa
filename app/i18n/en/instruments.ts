export const instruments = {
  'instruments.title': 'Instruments',
  'instruments.lead': ({ n }: { n: number }) =>
    `${n} tracked ${n === 1 ? 'instrument' : 'instruments'}: laws, bills, plans, codes, guidelines, studies and panels.`,
  'instruments.none': 'No instrument is tracked yet.',
  'instrument.aliases': 'Also known as',
  'instrument.lawNumber': 'Law number',
  'instrument.authority': 'Body',
  'instrument.scope': 'Scope',
  'instrument.pages': 'Official pages to check',
  'instrument.reviewed': ({ day }: { day: string }) => `reviewed on ${day}`,
  'instrument.stale': ({ day }: { day: string }) =>
    `not reviewed since ${day}: check the official page before you rely on it`,
  'instrument.from.added':
    'This instrument was added by this installation (CONTENT_DIR); it does not come with Shirase.',
  'instrument.from.overrides':
    'This installation shows its own text here (CONTENT_DIR), in place of what comes with Shirase.',
  'instrument.from.short.added': 'added here',
  'instrument.from.short.overrides': 'overridden here',
  'instrument.ladder': 'Stage',
  'instrument.rung.now': 'now',
  'instrument.rung.unrecorded': 'not recorded',
  'instrument.milestones': 'Milestones',
  'instrument.obligations': 'Obligations and good practice',
  'instrument.obligations.none': 'It imposes no duty that is recorded here.',
  'instrument.obligations.apart':
    'Duties that are not in force and voluntary ones are never counted with duties in force.',
  'instrument.facts': 'What is known, and from where',
  'instrument.conflicts': 'Where sources disagree',
  'conflict.chosen': 'Shown here',
  'conflict.why': 'Why',
  'conflict.versions': 'Versions in circulation',
  'instrument.briefs': 'What briefs say',
  'briefs.lead': 'Claims of published briefs in our words, and what the record says of each.',
  'briefs.record': 'Record',
  'briefs.see': 'See',
  'instrument.updates': 'Updates linked to it',
  'instrument.updates.none': 'No stored update is linked to it yet.',
  'instrument.updates.all': 'All updates linked to it',
  'instrument.findings': 'Learnt here',
  'instrument.findings.none': 'Nothing is proposed.',
  'rejected.title': 'Phrases to look at',
  'rejected.lead':
    'Links that rest on these phrases were rejected by people. If that happens often, the phrase needs a partner, less weight, or a longer phrase beside it.',
  'rejected.times': ({ rejected, confirmed }: { rejected: number; confirmed: number }) =>
    `rejected ${rejected}, confirmed ${confirmed}`,
}
