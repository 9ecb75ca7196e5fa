import { createContext, type ReactNode, useContext } from 'react'
import { sayInstant } from './dates.ts'
import type { Theme } from './preferences.ts'
import type { Translate } from './translate.ts'

/** Who reads the page: language, theme, and the nonce of the answer (on the server only). */
export type Reader = {
  t: Translate
  theme: Theme
  /** The time zone in which times of day are said; null for Tokyo. */
  zone: string | null
  nonce: string | undefined
  /** Asked to save data: the page is whole without scripts, and bears its data only once. */
  plain: boolean
  /** What the browser runs before it reads the body (on the server only). */
  first?: string
}

const ReaderContext = createContext<Reader | null>(null)

export function ReaderProvider({ reader, children }: { reader: Reader; children: ReactNode }) {
  return <ReaderContext.Provider value={reader}>{children}</ReaderContext.Provider>
}

export function useReader(): Reader {
  const reader = useContext(ReaderContext)
  if (!reader) throw new Error('useReader needs a ReaderProvider above it')
  return reader
}

export const useT = (): Translate => useReader().t

/** Says instants as whoever reads chose: in their language and time zone. */
export function useInstant(): (instant: string) => string {
  const { t, zone } = useReader()
  return (instant) => sayInstant(instant, t.language, zone)
}
