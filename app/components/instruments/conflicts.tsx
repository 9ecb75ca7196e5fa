import { Fact } from '#app/components/updates/fact.tsx'
import { useT } from '#app/i18n/reader.tsx'
import type { Text } from '#content/schema.ts'
import { ClaimList } from './claims.tsx'
import type { ClaimItem } from './instrument-item.ts'

type Conflict = { id: string; topic: Text; chosen: Text; why: Text; versions: ClaimItem[] }

/** Where sources disagree: what is shown, why, and what was not believed. */
export function Conflicts({ conflicts }: { conflicts: Conflict[] }) {
  const t = useT()
  return conflicts.map(({ id, topic, chosen, why, versions }) => (
    <div key={id} id={id} className="conflict">
      <h3>{t.text(topic)}</h3>
      <dl className="facts">
        <Fact name={t('conflict.chosen')}>{t.text(chosen)}</Fact>
        <Fact name={t('conflict.why')}>{t.text(why)}</Fact>
        <Fact name={t('conflict.versions')}>
          <ClaimList claims={versions} />
        </Fact>
      </dl>
    </div>
  ))
}
