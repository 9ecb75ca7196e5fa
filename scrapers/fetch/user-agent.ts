/** What robots.txt calls this program. */
export const PRODUCT = 'Shirase'

/**
 * An honest, identifiable user agent, `Mozilla/5.0 (compatible; Shirase/0.1; +https://…)`. `version`
 * is the package's; the address stands in it only when one is given, and none is made up.
 */
export function userAgentOf({ version, contact }: { version: string; contact?: string }): string {
  const short = version.split('.').slice(0, 2).join('.')
  return `Mozilla/5.0 (compatible; ${PRODUCT}/${short}${contact ? `; +${contact}` : ''})`
}
