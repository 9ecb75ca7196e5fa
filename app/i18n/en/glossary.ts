export const glossary = {
  'glossary.title': 'Glossary',
  'glossary.lead':
    'Japanese legal terms and how Shirase renders them in English. These renderings are ours and unofficial.',
  'glossary.count': ({ n }: { n: number }) => `${n} terms`,
  'glossary.found': ({ n, total }: { n: number; total: number }) =>
    `${n} of ${total} terms hold these words`,
  'glossary.none': 'No term holds these words.',
  'glossary.search': 'Find a term',
  'glossary.search.hint': 'In Japanese or English; width and spelling variants are the same.',
  'glossary.search.apply': 'Find',
  'glossary.search.clear': 'Show all terms',
  'glossary.col.ja': 'Japanese',
  'glossary.col.en': 'English',
  'glossary.col.note': 'Note',
  'glossary.col.updates': 'Updates',
  'glossary.updates': ({ term }: { term: string }) => `Updates with the term ${term}`,
  'glossary.updates.short': 'search',
}
