import { PRECISIONS } from '#content/dates/window.ts'
import { say } from './dates.ts'
import type { Translate } from './translate.ts'

/**
 * What content held of a thing, from the line in which that is stored (`recordedLine`): each window, and
 * what came. Lines of earlier versions have no precision; what is no single day then has no known day.
 */
export function sayRecorded(t: Translate, line: string): string {
  if (line === '') return t('audit.recorded.none')
  const said = line.split(', ').map((value) => {
    const [days = '', ...words] = value.split(' ')
    const [start = null, end = null] = days.split('/').map((day) => day || null)
    const precision = PRECISIONS.find((one) => words.includes(one)) ?? 'unknown'
    const window = say({ start, end, precision }, t.language)
    return words.includes('came') ? t('audit.recorded.came', { window }) : window
  })
  return said.join(t('comma'))
}
