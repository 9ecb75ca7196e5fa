import { z } from 'zod'
import { isDay, tokyoDay } from '#content/dates/day.ts'
import { areHolidaysKnown, HOLIDAYS_KNOWN } from '#content/dates/working-days.ts'
import { comesAtAll, comesTooOften, isSchedule } from './schedule.ts'

/** A setting that cannot be used, said in one sentence. */
export class SettingError extends Error {
  override name = 'SettingError'
}

const LOOPBACK = ['127.0.0.1', 'localhost', '::1']

/** True for an address that only this machine reaches. */
export const isLoopback = (host: string): boolean => LOOPBACK.includes(host)

const STANDARD_SCHEDULE = '15 6,10,14,18 * * *'

const COSTS = 'must be a number from 10 to 20'

export const Settings = z.object({
  /** Another than a loopback address is refused until there is an administrator (people/host.ts). */
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number('must be a number from 0 to 65535').int().min(0).max(65535).default(8420),
  DATABASE_PATH: z.string().min(1).default('var/shirase.db'),
  /** Under which address people reach this installation, when it is not HOST and PORT. */
  PUBLIC_URL: z
    .url({
      protocol: /^https?$/,
      error: 'must be an address such as https://shirase.example.org',
      abort: true,
    })
    .refine((url) => new URL(url).href === `${new URL(url).origin}/`, {
      message: 'must be an address without a path, such as https://shirase.example.org',
    })
    .optional(),
  /** Whether pages are read without signing in; unset: on a loopback address they are. */
  OPEN_READING: z.enum(['on', 'off'], 'must be on or off').optional(),
  SESSION_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  /** Passwords are hashed with N = 2^cost; 15 is for use, less for tests. */
  PASSWORD_COST: z.coerce.number(COSTS).int(COSTS).min(10, COSTS).max(20, COSTS).default(15),
  CONTENT_DIR: z.string().min(1).optional(),
  /** When the worker looks at the sources, as cron writes it, in Tokyo time. */
  TRACK_SCHEDULE: z
    .string()
    .refine(isSchedule, {
      message: 'must be a cron pattern such as "15 6,10,14,18 * * *"',
      abort: true,
    })
    .refine(comesAtAll, { message: 'must be a schedule that comes at all', abort: true })
    .default(STANDARD_SCHEDULE),
  /** It stands in a header, which holds nothing else. */
  USER_AGENT_CONTACT: z
    .string()
    .regex(
      /^[!-~]([ -~]*[!-~])?$/,
      'must be one line of plain ASCII, such as https://shirase.example.org/contact',
    )
    .optional(),
  SHIRASE_NOW: z
    .string()
    .refine(isInstant, {
      message: 'must be an instant with its offset, such as 2026-11-21T09:00+09:00',
      abort: true,
    })
    // Silence is counted in working days.
    .refine((text) => areHolidaysKnown(tokyoDay(new Date(text))), {
      message: `must be an instant of the years ${HOLIDAYS_KNOWN.from + 1} to ${HOLIDAYS_KNOWN.to - 1}`,
    })
    .optional(),
  SHIRASE_REPLAY_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as http://127.0.0.1:8080' })
    .optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

const Together = Settings.superRefine(({ TRACK_SCHEDULE, SHIRASE_REPLAY_URL }, issues) => {
  // A replay may be asked at any time.
  if (SHIRASE_REPLAY_URL || TRACK_SCHEDULE === STANDARD_SCHEDULE) return
  if (!comesTooOften(TRACK_SCHEDULE)) return
  const message = 'must leave sites five minutes or more between two looks'
  issues.addIssue({ code: 'custom', path: ['TRACK_SCHEDULE'], message })
})

export type Settings = z.infer<typeof Settings>

/** Reads the settings once. An empty variable counts as unset. Throws SettingError. */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const result = Together.safeParse(given)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const name = String(issue!.path[0])
  // A secret is not printed, wrong or not.
  const value = name === 'SESSION_SECRET' ? '' : `=${inOneLine(given[name] ?? '')}`
  throw new SettingError(`The setting ${name}${value} ${sentence(issue!.message)}.`)
}

const inOneLine = (text: string) =>
  text.replace(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1))

const sentence = (message: string) =>
  message.startsWith('must') ? message : `is not usable: ${message.toLowerCase()}`

function isInstant(text: string): boolean {
  const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/
  // Date.parse takes 30 February for 2 March.
  return shape.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))
}
