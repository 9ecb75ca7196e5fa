import type { AppLoadContext } from '@remix-run/node'
import { standardRange } from '#app/components/timeline/range.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { queryOf } from './asked.server.ts'
import { activeFilters } from './choices.server.ts'
import { timelineView } from './view.server.ts'

/**
 * All that the filters of an address let through; which days of it are shown the page itself works
 * out, here and in the browser, so that a moved view asks for nothing. One SQL statement.
 */
export function timelinePage(context: AppLoadContext, search: URLSearchParams, t: Translate) {
  const { today } = context
  const { asked, choices, items, lanes } = timelineView(context, search, t)
  return {
    view: { query: queryOf(asked).toString(), standard: standardRange(today), today },
    asked,
    active: activeFilters(asked, choices, t),
    ...{ items, lanes, choices },
  }
}
