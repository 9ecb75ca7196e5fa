import { expect, test } from 'vitest'
import { read } from '#scrapers/read.ts'
import { usFederalRegister } from '#scrapers/sources/us-federal-register.ts'
import { content } from '../bodies.ts'

const item = {
  title: 'Removing Barriers to American Leadership in Artificial Intelligence',
  type: 'Presidential Document',
  abstract: null,
  document_number: '2025-02172',
  html_url:
    'https://www.federalregister.gov/documents/2025/01/31/2025-02172/removing-barriers-to-american-leadership-in-artificial-intelligence',
  publication_date: '2025-01-31',
}

const reading = (answer: unknown) =>
  read(
    usFederalRegister,
    { body: JSON.stringify(answer), url: usFederalRegister.home, seenOn: '2026-06-12' },
    content,
  )

test('a document is an item under its number; one without abstract has no summary', async () => {
  const { entries } = await reading({ count: 1, results: [item] })
  expect(entries).toMatchObject([
    { key: '2025-02172', published: '2025-01-31', summary: '', label: 'Presidential Document' },
  ])
})

test('an answer that counts nothing is empty, and one without a list is no answer', async () => {
  await expect(reading({ count: 0 })).rejects.toMatchObject({ kind: 'empty-suspicious' })
  await expect(reading({ errors: {} })).rejects.toMatchObject({ kind: 'parse-failed' })
})

test('a document without number or address is a problem, and the others are read', async () => {
  const bad = [
    { ...item, document_number: undefined },
    { ...item, document_number: '2', html_url: 'mailto:x' },
  ]
  const { entries, candidates, problems } = await reading({ results: [item, item, ...bad] })
  expect([entries.length, candidates, problems.length]).toEqual([1, 3, 2])
})
