import { expect, test } from 'vitest'
import { AheadMonths } from '#app/components/overview/ahead-track.tsx'
import { render } from '../render.tsx'

test('the name of a month that begins within days does not stand on that of today', () => {
  const near = render(<AheadMonths today="2026-11-27" />)
  expect(near).toContain('>today<')
  expect(near).not.toContain('Dec 2026')
  expect(near).toContain('Jan 2027')
  expect(render(<AheadMonths today="2026-11-17" />)).toContain('Dec 2026')
})
