export const updates = {
  'gloss.terms': 'Terms in this title',
  'reading.unread': 'unread',
  'reading.filter': 'Read by you',
  'reading.filter.1': 'unread only',
  'reading.mark.read': 'Mark as read',
  'reading.mark.unread': 'Mark as unread',
  'reading.mark.shown': ({ n }: { n: number }) => `Mark these ${n} as read`,
  'reading.mark.all': ({ n }: { n: number }) => `Mark all ${n} stored as read …`,
  'reading.mark.all.lead': ({ n }: { n: number }) =>
    `This marks all ${n} stored updates as read, not only those that are shown here. It cannot be undone at once.`,
  'reading.mark.all.sure': ({ n }: { n: number }) => `Yes, mark all ${n} as read`,
  'reading.shown': ({ n }: { n: number }) =>
    n === 0
      ? 'You have read all that is shown here.'
      : `${n} on this page ${n === 1 ? 'is' : 'are'} unread by you. Opening one marks nothing.`,
  'reading.none': 'Nothing that fits is unread by you.',
  'reading.signIn': 'What you have read is known only once you are signed in: everything is shown.',
  'updates.title': 'Updates',
  'updates.lead': ({ n }: { n: number }) =>
    `${n.toLocaleString('en')} published items, newest first by the day that their list shows; one without a day stands at the day of its first sight.`,
  'updates.lead.filtered': ({ n, total }: { n: number | null; total: number }) =>
    n === null
      ? `What fits of ${total.toLocaleString('en')} published items, newest first.`
      : `${n.toLocaleString('en')} of ${total.toLocaleString('en')} published items ${n === 1 ? 'fits' : 'fit'}.`,
  'updates.lead.unsearched': ({ n }: { n: number }) =>
    `${n.toLocaleString('en')} published items, none of them searched: a word needs at least two characters.`,
  'updates.search': 'Search titles and texts',
  'updates.search.hint':
    'Japanese from two characters, English from two letters; words apart by a blank must all occur.',
  'updates.tooShort':
    'A word of one character is too short to search for: give at least two characters a word.',
  'updates.older': 'Older updates',
  'updates.newest': 'Back to the newest',
  'updates.countedOf': ({ n }: { n: number }) =>
    `The numbers beside the choices count the newest ${n.toLocaleString('en')} that fit.`,
  'updates.order': 'Order',
  'updates.order.newest': 'Newest first',
  'updates.order.relevance': 'By relevance',
  'updates.order.ranked': ({ n }: { n: number }) =>
    `Of what fits, the newest ${n} are put in order of how well the words fit: in the title first, then in the summary, then in the text. Older ones are not among them.`,
  'updates.pages': 'Pages of the list',
  'updates.newer': 'Newer updates',
  'updates.best': 'Back to the best fit',
  'updates.better': 'Fitting better',
  'updates.lesser': 'Fitting less',
  'updates.end': 'No older updates.',
  'updates.none':
    'No update fits. Widen the days, or clear a filter; what is not here was not listed by any source that was read.',
  'updates.none.yet':
    'Nothing is stored yet. The worker reads the sources in turn; what they list appears here.',
  'update.original': 'Open the original',
  'update.facts': 'Facts',
  'update.links': 'What it touches, and why',
  'update.links.lead':
    'A link rests on phrases in the title or text. Their weights add up: 1 or more links it, 0.5 or more is unsure and waits for a person.',
  'update.links.allRejected': 'No link stands: what was linked was rejected by a person.',
  'update.links.rejected': 'Rejected by a person',
  'update.links.none':
    'No rule links it to a tracked instrument. That says what the rules found, not that it is irrelevant.',
  'update.link.sure': 'linked',
  'update.link.unsure': 'unsure',
  'update.link.notReviewed': 'not reviewed by a person',
  'update.link.technical': 'made later by a new rule of ours, not by a change of theirs',
  'update.link.obligation': ({ title }: { title: string }) => `obligation: ${title}`,
  'update.link.weight': ({ weight, field }: { weight: string; field: string }) =>
    `${weight} for words in the ${field}`,
  'update.whyNot': ({ n }: { n: number }) =>
    n === 1 ? 'Found and not linked: 1 instrument' : `Found and not linked: ${n} instruments`,
  'update.whyNot.below-threshold': 'too little to be linked',
  'update.whyNot.unsure': 'unsure; no link here',
  'update.whyNot.vetoed': 'forbidden by a phrase',
  'update.link.publisher': ({ weight }: { weight: string }) => `${weight} for who publishes it`,
  'update.link.words': ({ field }: { field: string }) => `words in the ${field}`,
  'update.dates': 'Dates found in it',
  'update.dates.none': 'No date was read in its title or text.',
  'update.dates.phrase': 'Words',
  'update.dates.window': 'Read as',
  'update.dates.kind': 'Kind',
  'update.dates.rule': 'By rule',
  'update.findings': 'What it may change',
  'update.findings.none': 'No rule proposes a change of stage or milestone from it.',
  'update.versions': 'Versions',
  'update.versions.one': 'One version: nothing about it has changed since it was first seen.',
  'update.version': ({ n, day }: { n: number; day: string }) => `Version ${n}, seen ${day}`,
  'update.version.technical': 'read anew by a better parser of ours; the page did not change',
  'update.versions.gone': 'taken out',
  'update.versions.added': 'put in',
  'update.versions.long': 'Too long to be compared here: it is shown whole.',
  'update.related': 'Before and after it',
  'update.related.on': ({ instrument }: { instrument: string }) =>
    `On the same instrument: ${instrument}.`,
  'update.related.none': 'No other update is linked to the same instrument.',
  'update.text': 'The text of the page behind it, as it was read',
  'update.text.cut': 'Cut here; the capture below holds all of it.',
  'update.sightings': 'Which source listed it',
  'update.sightings.source': 'Source',
  'update.sightings.day': 'Listed day',
  'update.sightings.seen': 'Seen here',
  'update.sightings.relayed': ({ day }: { day: string }) => `by the relay on ${day}`,
  'update.sightings.notHere': 'not yet read here',
  'update.sightings.proof': 'Proof',
}
