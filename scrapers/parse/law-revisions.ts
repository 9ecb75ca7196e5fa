import { z } from 'zod'
import { dateOf, isDay, monthOf, yearOf } from '#content/dates/day.ts'
import { numeralAt } from '#content/dates/numerals.ts'
import { type ApiRow, api } from './api.ts'

const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null)
const day = text.transform((value) => (value && isDay(value) ? value : null))

/** A revision as e-Gov's law API v2 (2.1.138) has it; only what is read here. */
const Revision = z.object({
  law_revision_id: z.string().regex(/^[^_]+_[^_]+_[^_]+$/),
  law_title: z.string().min(1),
  amendment_promulgate_date: day,
  amendment_enforcement_date: day,
  amendment_enforcement_comment: text,
  amendment_scheduled_enforcement_date: day,
  amendment_law_title: text,
  amendment_law_num: text,
  repeal_status: text,
})
type Revision = z.infer<typeof Revision>

// Officially 擬似的な施行期日（実際の施行期日とは限らない）: the last day that the law allows. Written
// out, it would be read as the day of enforcement, so only the formula says it.
const UNDECIDED = '施行日は未定（e-Govが仮に示す日は、実際の施行期日とは限らない）'

const ENDED: Record<string, string> = {
  Repeal: '廃止',
  Expire: '失効',
  Suspend: '停止',
  LossOfEffectiveness: '実効性喪失',
}

/** A parser for `/law_revisions`: each revision of a law is an item, under the API's own id. */
export const lawRevisions = api({ list: 'revisions', item: Revision, row: rowOf })

/** What changes by the mere passing of time (`current_revision_status`) is left out. */
function rowOf(revision: Revision): ApiRow {
  const { law_revision_id: id, amendment_promulgate_date: promulgated } = revision
  return {
    url: `https://laws.e-gov.go.jp/law/${id.replace('_', '/')}`,
    key: id,
    title: titleOf(revision),
    summary: [
      promulgated && `公布日：${written(promulgated)}`,
      ...enforcementOf(revision),
      ENDED[revision.repeal_status ?? ''],
    ]
      .filter(Boolean)
      .join('\n'),
    label: null,
    published: promulgated,
  }
}

/** An amendment may come into force in parts, a revision each: the day tells them apart. */
function titleOf(revision: Revision): string {
  const { law_title: law, amendment_law_title: by, amendment_law_num: number } = revision
  const amendment = [by, number && `（${inDigits(number)}）`].filter(Boolean).join('')
  if (!by) return `${law}${amendment}の制定`
  const day = decidedDay(revision)
  return `${law}（${day ? `${written(day)}施行` : '施行日未定'}）：${amendment}`
}

/** Null where the day given is only the provisional one. */
const decidedDay = (revision: Revision): string | null => {
  const day = revision.amendment_enforcement_date
  return day === revision.amendment_scheduled_enforcement_date ? null : day
}

/**
 * A day counts as decided only when it is given apart from the provisional one; where the law left
 * it to a cabinet order, that order has been made.
 */
function enforcementOf(revision: Revision): string[] {
  const formula = revision.amendment_enforcement_comment ?? ''
  const rule = formula ? [`施行期日の定め：${formula}`] : []
  const day = decidedDay(revision)
  if (!day) return [...rule, UNDECIDED]
  const by = formula.includes('政令で定める日') ? '政令で定められた' : ''
  return [`${by}施行日：${written(day)}`, ...rule]
}

const written = (value: string) => `${yearOf(value)}年${monthOf(value)}月${dateOf(value)}日`

/** `令和八年法律第五十六号` → `令和8年法律第56号`, as everybody cites it. */
function inDigits(number: string): string {
  return number.replace(/[〇一二三四五六七八九十百千]+/g, (run) =>
    String(numeralAt(run, 0)?.value ?? run),
  )
}
