import { familiar, foreign, halfMalformed, type Redesign, shell } from './redesign.ts'

/** One misbehaviour: what the page answers, and what each kind of source is to make of it. */
export type Row = {
  name: string
  /** As the replay server names it. */
  act?: string
  /** Or another page in the place of the right one. */
  page?: Redesign
  /** The page never said anything that a later look could be conditional on. */
  bare?: true
  /** Its reader is given little time. */
  hasty?: true
  /** Outcome of the look, and the code of the note beside it. */
  outcome: string
  /** Where it rightly differs, by the name of the kind. */
  but?: Record<string, string>
  /** Candidates on the page that were not parsed, by the name of the kind; none unless said. */
  unread?: Record<string, number>
}

/** The page behind an item is asked for in three rounds before it is given up. */
const detail = (outcome: string) => ({ 'detail page': outcome })

const read = { outcome: 'ok', but: detail('read') }
const unfeedlike = {
  'RSS 1.0': 'parse-failed unreadable',
  Shift_JIS: 'parse-failed unreadable',
  'RSS 2.0': 'parse-failed unreadable',
  'law API': 'parse-failed unreadable',
  'US API': 'parse-failed unreadable',
}
const declared = {
  'year list': 'ok rows-unread',
  'PPC list': 'ok rows-unread',
  witness: 'ok rows-unread',
}

export const rows: readonly Row[] = [
  {
    name: '304, asked for',
    act: '304',
    outcome: 'not-modified',
    but: detail('wanted not-modified-unasked'),
  },
  {
    name: '304, unasked',
    act: '304',
    bare: true,
    outcome: 'empty-suspicious not-modified-unasked',
    but: detail('wanted not-modified-unasked'),
  },
  { name: '403', act: '403', outcome: 'blocked refused', but: detail('wanted refused') },
  {
    name: '404 for this agent',
    act: '404-for:Shirase',
    outcome: 'missing not-found',
    but: { snapshot: 'blocked-or-missing not-found-or-refused', ...detail('wanted not-found') },
  },
  {
    name: '202 empty',
    act: '202',
    outcome: 'empty-suspicious empty-body',
    but: detail('wanted empty-body'),
  },
  {
    name: '200 empty',
    act: 'empty',
    outcome: 'empty-suspicious empty-body',
    but: detail('wanted empty-body'),
  },
  {
    name: '500',
    act: '500',
    outcome: 'unreachable server-error',
    but: detail('wanted server-error'),
  },
  {
    name: 'slow',
    act: 'slow',
    hasty: true,
    outcome: 'timeout timeout-connecting',
    but: detail('wanted timeout-connecting'),
  },
  { name: 'cut off', act: 'cut', outcome: 'unreachable cut-off', but: detail('wanted cut-off') },
  {
    name: 'cut off, and ended well',
    act: 'cut-clean',
    outcome: 'unreachable cut-off',
    but: { ...unfeedlike, ...detail('wanted detail-no-text') },
  },
  {
    name: 'redirect loop',
    act: 'loop',
    outcome: 'unreachable redirect-loop',
    but: detail('wanted redirect-loop'),
  },
  {
    name: 'to another host',
    act: 'other-host',
    outcome: 'moved moved',
    but: detail('wanted moved'),
  },
  {
    name: 'to a private address',
    act: 'private',
    outcome: 'unreachable private-address',
    but: detail('wanted private-address'),
  },
  {
    name: '30 MB',
    act: 'huge',
    outcome: 'too-large too-large',
    but: detail('unavailable too-large'),
  },
  {
    name: 'compressed bomb',
    act: 'bomb',
    outcome: 'too-large too-large',
    but: detail('unavailable too-large'),
  },
  {
    name: 'challenge with 200',
    act: 'challenge',
    outcome: 'blocked challenge',
    but: detail('wanted challenge'),
  },
  { name: 'wrong charset', act: 'charset', ...read },
  { name: 'western charset', act: 'charset:iso-8859-1', ...read },
  {
    name: 'redesign: a shell',
    page: shell,
    outcome: 'empty-suspicious unreadable',
    but: { ...unfeedlike, ...detail('wanted detail-no-text') },
  },
  {
    name: 'redesign: unknown',
    page: foreign,
    outcome: 'empty-suspicious unreadable',
    but: unfeedlike,
  },
  { name: 'redesign: readable', page: familiar, outcome: 'ok', but: declared },
  {
    name: 'half malformed',
    page: halfMalformed,
    outcome: 'ok rows-unread',
    but: { snapshot: 'ok' },
    // Every second row of the fixture, the row of the baseline and the news.
    unread: {
      ...{ 'month index': 3, 'year list': 15, 'RSS 1.0': 6, Shift_JIS: 11, 'RSS 2.0': 2 },
      ...{ 'law API': 2, 'US API': 3, 'PPC list': 48, witness: 11 },
    },
  },
]
