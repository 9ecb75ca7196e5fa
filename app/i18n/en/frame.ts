export const frame = {
  'brand.name': 'Shirase',
  'brand.line': 'Regulatory notices from Japan on AI, IP and privacy, with the evidence',
  skip: 'Skip to content',
  'nav.label': 'Main',
  'nav.overview': 'Overview',
  'nav.timeline': 'Timeline',
  'nav.updates': 'Updates',
  'nav.instruments': 'Instruments',
  'nav.obligations': 'Obligations',
  'nav.sources': 'Sources',
  'language.switch': '日本語',
  'theme.label': 'Theme',
  'theme.auto': 'As the system',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  'notice.label': 'Notices',
  'notice.replay':
    'This installation shows replayed captures, not live ones. Nothing here was read from the regulators today.',
  'notice.clock': ({ at }: { at: string }) =>
    `Clock set to ${at}. Everything that depends on today is computed for that moment.`,
  'notice.reviewedLater': ({ day }: { day: string }) =>
    `What is said of the law was reviewed on ${day}, after the day that the clock is set to. Outcomes recorded later are left out; explanations may speak of later days.`,
  'notice.readOnly':
    'There is no administrator yet: this installation is read-only. Open the link that npm start printed to become it.',
  'footer.advice': 'Information, not legal advice.',
  'footer.authorities': 'Authorities',
  'footer.glossary': 'Glossary of terms',
  'footer.origin': ({ authority, address }: { authority: string; address: string }) =>
    `Source: ${authority} (${address}), edited and processed.`,
  'footer.stored': ({ read, relayed }: { read: number; relayed: number }) =>
    `Of the updates, ${read.toLocaleString('en')} ${read === 1 ? 'was' : 'were'} read here from public pages and kept as captures; ${relayed.toLocaleString('en')} ${relayed === 1 ? 'is' : 'are'} known from lists that third parties kept, and not read at the authority.`,
  'footer.origins':
    'Titles, texts and dates of updates are these authorities’, edited and processed:',
  'footer.schedule': ({ times }: { times: string }) => `Sources are read daily at ${times} JST.`,
  'footer.cron': ({ pattern }: { pattern: string }) =>
    `Sources are read on the schedule “${pattern}” (cron, Tokyo time).`,
  'footer.today': ({ day }: { day: string }) => `Days are days in Tokyo; today is ${day}.`,
  'error.notFound.title': 'There is no such page',
  'error.notFound.text':
    'The address may be mistyped, or what it named was never part of this installation. Nothing that was once stored is removed from its address.',
  'error.gone.title': 'This was withdrawn',
  'error.gone.text': 'It was shown here once, and nothing stands in its place.',
  'error.bad.title': 'This request cannot be answered',
  'error.bad.text': 'Something in the address or the form was not understood.',
  'error.failed.title': 'This page could not be made',
  'error.failed.text':
    'Something went wrong here, not at the regulator’s. Nothing that is stored was changed. The log of the web process has the details.',
  'error.unreachable.title': 'No answer came',
  'error.unreachable.text':
    'You are offline, or Shirase does not run where it did. Nothing is lost: what was stored is there when it answers again.',
  'error.again': 'Try again',
  'error.home': 'To the overview',
  underWay: 'The page is being fetched.',
  colon: ': ',
  comma: ', ',
  count: ({ n }: { n: number }) => n.toLocaleString('en'),
  'nav.review': 'Review',
  'nav.audit': 'Audit log',
  'nav.people': 'People',
  'nav.signIn': 'Sign in',
  'nav.signOut': 'Sign out',
  'nav.own': 'Own account',
  'error.forbidden.title': 'Your role does not allow this',
  'error.forbidden.text':
    'You are signed in, and this is open to other roles only. An administrator can change yours.',
}
