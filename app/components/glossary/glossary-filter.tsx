import { Form } from '@remix-run/react'
import { useT } from '#app/i18n/reader.tsx'

/** A plain form whose answer has an address that can be sent. */
export function GlossaryFilter({ asked }: { asked: string }) {
  const t = useT()
  return (
    <Form method="get" action="/glossary" className="filters" role="search">
      <div className="field field-wide">
        <label htmlFor="q">{t('glossary.search')}</label>
        <input
          id="q"
          type="search"
          name="q"
          defaultValue={asked}
          key={asked}
          aria-describedby="q-hint"
        />
        <p id="q-hint" className="hint">
          {t('glossary.search.hint')}
        </p>
      </div>
      <p className="field filter-buttons">
        <button type="submit" className="button">
          {t('glossary.search.apply')}
        </button>
        {asked !== '' && <a href="/glossary">{t('glossary.search.clear')}</a>}
      </p>
    </Form>
  )
}
