import { expect, test } from 'vitest'
import { Glossed, TermText } from '#app/components/updates/gloss.tsx'
import { MarkedText } from '#app/components/updates/marked-text.tsx'
import { render } from '#test/app/components/render.tsx'

const title = '個人情報の施行'
const glosses = [
  { from: 0, to: 4, en: 'personal information' },
  { from: 5, to: 7, en: 'entry into force' },
]

const glossed = (
  <Glossed id="g" text={title} glosses={glosses}>
    <a href="/updates/1" aria-describedby="g">
      <TermText text={title} glosses={glosses} />
    </a>
  </Glossed>
)

test('an English reader has the terms underlined and a note that the link is described by', () => {
  const page = render(glossed)
  expect(page).toContain(
    '<span class="gloss-term">個人情報</span>の<span class="gloss-term">施行</span></a>',
  )
  expect(page).toContain('role="tooltip" id="g"')
  expect(page).toContain('<dt lang="ja">施行</dt><dd>entry into force</dd>')
})

test('a Japanese reader has the title alone', () => {
  expect(render(glossed, 'ja')).toBe(`<a href="/updates/1" aria-describedby="g">${title}</a>`)
})

test('terms are underlined inside marked words and beside them, and no word is lost', () => {
  const spans = [{ phrase: 'の施行', start: 4, end: 7 }]
  const page = render(<MarkedText text={title} spans={spans} glosses={glosses} />)
  expect(page).toBe(
    '<span class="gloss-term">個人情報</span><mark>の<span class="gloss-term">施行</span></mark>',
  )
  const cut = [{ phrase: '情報の', start: 2, end: 5 }]
  expect(render(<MarkedText text={title} spans={cut} glosses={glosses} />)).toBe(
    '個人<mark>情報の</mark><span class="gloss-term">施行</span>',
  )
})
