import { expect, test } from 'vitest'
import { ComposedLine } from '#app/components/updates/composed-line.tsx'
import { render } from '#test/app/components/render.tsx'

const update = {
  ...{ authority: { en: 'Digital Agency', ja: 'デジタル庁' }, type: 'law', links: [] },
  ...{ published: '2026-07-17', listedBy: null },
}
const on = (day: string, kind = 'effective') =>
  ({ start: day, end: day, precision: 'day', kind }) as const

test('a date that stands in the title and in the text is told once', () => {
  const dates = [on('2027-01-17'), on('2026-07-17', 'promulgated'), on('2027-01-17')]
  for (const [language, day] of [
    ['en', '17 Jan 2027'],
    ['ja', '2027年1月17日'],
  ] as const) {
    const said = render(<ComposedLine update={update} dates={dates} />, language)
    expect(said.split(day)).toHaveLength(2)
  }
})
