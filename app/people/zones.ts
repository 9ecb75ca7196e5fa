/** Time zones as this machine knows them; each names itself. */
export const ZONES: string[] = Intl.supportedValuesOf('timeZone')

export function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}
