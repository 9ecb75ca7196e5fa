import { Instrument } from '#content/schema.ts'

type Given = Partial<Instrument> & { id: string }

const none = { en: 'none', ja: 'なし' }

/** An instrument of the content's form, of which a test says only what it is about. */
export function instrument({ id, ...given }: Given): Instrument {
  return Instrument.parse({
    id,
    jurisdiction: 'jp',
    authority: 'jftc',
    name: { en: `Instrument ${id}`, ja: `文書${id}` },
    short: none,
    force: 'guidance',
    ladder: 'soft-law',
    summary: none,
    reviewed: '2026-11-21',
    stages: [{ stage: 'study', when: '2026', claims: [claim] }],
    signals: [{ phrase: `信号${id}` }],
    ...given,
  })
}

export const claim = {
  value: 'known',
  rank: 'secondary' as const,
  read: '2026-11-21',
  address: null,
}

/** An update of which only the title is known, as most feeds show it. */
export const titled = (title: string) => ({
  title,
  summary: '',
  publisher: 'jftc',
  url: 'https://www.jftc.go.jp/houdou/pressrelease/2026/apr/item.html',
  published: '2026-04-16',
  lang: 'ja',
})
