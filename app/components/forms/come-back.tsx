import { useEffect, useState } from 'react'

/** Where a form leads back to that is sent without a script; with one the page stays as it is. */
export function ComeBack({ to }: { to: string }) {
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  return scripted ? null : <input type="hidden" name="to" value={to} />
}
