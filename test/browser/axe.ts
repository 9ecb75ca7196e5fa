import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** WCAG 2.2, levels A and AA, the size of targets among them. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What axe objects to on a page, as the rule and the first place that breaks it; of the rules of WCAG, of
 * those named, or of all, the best practices among them. Nothing else is gathered, and no second page opened, which takes most of the time.
 */
export async function objections(
  page: Page,
  rules: readonly string[] | 'wcag' | 'all' = 'wcag',
): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  if (rules === 'wcag') axe.withTags(WCAG)
  else if (rules !== 'all') axe.withRules([...rules])
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.target}, ${nodes[0]!.html}`)
}
