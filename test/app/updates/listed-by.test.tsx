import { expect, test } from 'vitest'
import { ComposedLine } from '#app/components/updates/composed-line.tsx'
import { UpdateFacts } from '#app/components/updates/update-facts.tsx'
import type { Language } from '#app/i18n/translate.ts'
import { updatePage } from '#app/updates/detail.server.ts'
import { storeListings } from '#db/listings.ts'
import { render } from '#test/app/components/render.tsx'
import { contextOf } from '#test/app/page-context.ts'
import { lister, listing, witness } from '#test/db/memory.ts'

const relayed = { authority: 'moj', published: '2025-06-09' }

function shown(language: Language) {
  const context = contextOf()
  storeListings(context.db, [listing(relayed)], witness())
  const { update, form } = updatePage(context, 1)!
  return render(
    <>
      <UpdateFacts update={update} form={form} note={null} />
      <ComposedLine update={update} />
    </>,
    language,
  )
}

test('the day on which only a witness listed something is not told as that of publication', () => {
  expect(shown('en')).not.toContain('>Published<')
  expect(shown('en')).toMatch(
    /Listed by a witness on<.*9 Jun 2025.*day of publication was not read/,
  )
  expect(shown('en')).toMatch(/listed 9 Jun 2025/)
  expect(shown('ja')).not.toContain('>公表日<')
  expect(shown('ja')).toMatch(/転載元の掲載日<.*2025年6月9日.*公表日は確認していません/)
})

test('what the authority’s own list shows is published on its day', () => {
  const context = contextOf()
  storeListings(context.db, [listing()], lister())
  expect(updatePage(context, 1)!.update.listedBy).toBeNull()
})
