export const authorities = {
  'authorities.title': 'Authorities',
  'authorities.lead':
    'The bodies that publish: what each does, the instruments it answers for, and how much of what it publishes is stored here.',
  'authorities.col.name': 'Authority',
  'authorities.col.role': 'What it does',
  'authorities.col.instruments': 'Instruments',
  'authorities.col.sources': 'Sources declared',
  'authorities.col.updates': 'Updates',
  'authorities.notRead': 'not read',
  'authorities.others': ({ n }: { n: number }) =>
    `${n} other ${n === 1 ? 'body' : 'bodies'}, without an instrument or a source of its own here`,
  'authority.home': 'Official site',
  'authority.jurisdiction': 'Jurisdiction',
  'authority.stored': 'Stored here',
  'authority.instruments': 'Instruments it answers for',
  'authority.instruments.none': 'No tracked instrument stands under this name.',
  'authority.duties': 'Obligations under its instruments',
  'authority.ahead': 'Milestones ahead',
  'authority.ahead.none': 'No dated milestone lies ahead.',
  'authority.updates': 'Latest updates',
  'authority.updates.none': 'No update of it is stored.',
  'authority.updates.all': ({ n }: { n: number }) =>
    n === 1 ? 'its 1 update' : `all ${n.toLocaleString('en')} updates`,
  'authority.sources': 'Its sources',
  'authority.sources.none':
    'It has no source of its own here: what is known of it was relayed by others.',
  'authority.months': 'Updates per month',
}
