import { expect, test } from 'vitest'
import type { DateContext } from '#content/dates/window.ts'
import { found } from '../found.ts'

/** A text, and the windows that a lawyer reads in it, as `found` writes them; none for a negative. */
export type Row = [text: string, ...windows: string[]]

/** One test a text, read as published on a day, with what else is known of its law. */
export function reads(published: string, rows: Row[], more: Partial<DateContext> = {}): void {
  test.each(rows.map(([text, ...windows]) => [text, windows.join(', ')]))('%s', (text, windows) => {
    expect(found(text, published, more).join(', ')).toBe(windows)
  })
}
