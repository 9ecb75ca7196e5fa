import { useT } from '#app/i18n/reader.tsx'

/** Why a form was not taken, in a sentence; nothing when it was. */
export function Problem({ problem }: { problem: string | undefined }) {
  const t = useT()
  if (!problem) return null
  return (
    <p className="problem" role="alert">
      {t.word('problem', problem)}
    </p>
  )
}
