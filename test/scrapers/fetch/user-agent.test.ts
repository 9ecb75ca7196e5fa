import { expect, test } from 'vitest'
import { userAgentOf } from '#scrapers/fetch/user-agent.ts'

test('the user agent says which program it is, and where to write only when that is known', () => {
  expect(userAgentOf({ version: '0.1.0' })).toBe('Mozilla/5.0 (compatible; Shirase/0.1)')
  expect(userAgentOf({ version: '1.2.3', contact: 'https://example.org/shirase' })).toBe(
    'Mozilla/5.0 (compatible; Shirase/1.2; +https://example.org/shirase)',
  )
})
