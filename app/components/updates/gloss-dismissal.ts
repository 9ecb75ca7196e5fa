/** Escape hides the glosses that are shown, until the pointer or the focus goes elsewhere. */
export function dismissGlossesWithEscape(page: Document): void {
  const { dataset } = page.documentElement
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') dataset.glosses = 'dismissed'
  })
  for (const event of ['pointerover', 'focusin']) {
    page.addEventListener(event, () => {
      delete dataset.glosses
    })
  }
}
