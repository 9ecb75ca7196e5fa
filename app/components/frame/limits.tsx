import { useT } from '#app/i18n/reader.tsx'
import type { Text } from '#content/schema.ts'

/** What content did not have when it was compiled: said near the heading, calmly. */
export function Limits({ limits }: { limits: Text[] }) {
  const t = useT()
  return limits.map((limit) => (
    <p key={limit.en} className="limit small">
      {t.text(limit)}
    </p>
  ))
}
