import { z } from 'zod'
import { isDay } from './dates/day.ts'
import { boundsProblem, isPeriod } from './dates/iso.ts'
import { PRECISIONS } from './dates/window.ts'

/** What single fields of content files may hold. */

export const Id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'an id is lower-case words joined by hyphens')
export const Address = z
  .string()
  .regex(/^https?:\/\/\S+$/, 'an address starts with http:// or https://')
  .refine(URL.canParse, 'no browser could open this address')
export const Host = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host looks like jftc.go.jp')
export const Prefix = z
  .string()
  .regex(
    /^[a-z0-9.-]+\.[a-z]+\/\S+$/,
    'write host and path without https://, e.g. www.moj.go.jp/isa/',
  )
/** A month that exists, as `2026-08`. */
export const MonthText = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
export const DayText = z.string().refine(isDay, 'a day is written YYYY-MM-DD and must exist')

/** A folded line of YAML ends in a blank, which Japanese does not write after a sentence. */
const Japanese = z
  .string()
  .min(1)
  .overwrite((text) => text.replace(/(?<=[。、]) (?=\S)/g, ''))

/** A sentence or name in both languages of the interface. */
export const Text = z.strictObject({ en: z.string().min(1), ja: Japanese })
export type Text = z.infer<typeof Text>

/**
 * When something is, as content writes it: ISO text at the precision that is known
 * (`2026-08-25`, `2027-04`, `2027`), or a window with the words it was read from.
 */
export const When = z.union([
  z
    .string()
    .refine(isPeriod, "write a day, month or year that exists: 2026-08-25, 2026-08, '2026'"),
  z
    .strictObject({
      start: z.string().nullable(),
      end: z.string().nullable(),
      precision: z.enum(PRECISIONS),
      words: z.string().optional(),
    })
    .superRefine((window, context) => {
      const problem = boundsProblem(window)
      if (problem) context.addIssue({ code: 'custom', message: problem })
    }),
])
export type When = z.infer<typeof When>
