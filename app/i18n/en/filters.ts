export const filters = {
  'filter.wrongDay': ({ days }: { days: string }) =>
    `${days} is no day of the years 1900 to 2199 and was left out. Write a day as 2026-11-21.`,
  'filter.wrongChoice': ({ choices }: { choices: string }) =>
    `Not understood and left out: ${choices}.`,
  'filter.noFile': ({ asked }: { asked: string }) =>
    `Not understood: ${asked}. No file was made, since it could not say what was left out of it.`,
  'filter.reversed': 'The last day stood before the first one: they were taken in order.',
  'updates.filter.apply': 'Apply',
  'updates.filter.clear': 'Clear',
  'updates.filter.any': 'any',
  'updates.filter.authority': 'Authority',
  'updates.filter.instrument': 'Instrument',
  'updates.filter.type': 'Kind',
  'updates.filter.origin': 'Origin',
  'updates.filter.severity': 'Severity',
  'updates.filter.rank': 'Rank of the source',
  'updates.filter.from': 'From',
  'updates.filter.to': 'To',
}
