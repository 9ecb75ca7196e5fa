import { CronPattern } from 'croner'
import { z } from 'zod'
import { tokyoDay } from '#content/dates/day.ts'
import { areHolidaysKnown, HOLIDAYS_KNOWN } from '#content/dates/working-days.ts'

/** A setting that cannot be used, said in one sentence. */
export class SettingError extends Error {
  override name = 'SettingError'
}

const LOOPBACK = ['127.0.0.1', 'localhost', '::1']

/** True for an address that only this machine reaches. */
export const isLoopback = (host: string): boolean => LOOPBACK.includes(host)

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
    .refine(isSchedule, { message: 'must be a cron pattern such as "15 6,10,14,18 * * *"' })
    .default('15 6,10,14,18 * * *'),
  USER_AGENT_CONTACT: z.string().min(1).optional(),
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

export type Settings = z.infer<typeof Settings>

/** Reads the settings once. An empty variable counts as unset. Throws SettingError. */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const result = Settings.safeParse(given)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const name = String(issue!.path[0])
  // A secret is not printed, wrong or not.
  const value = name === 'SESSION_SECRET' ? '' : `=${given[name]}`
  throw new SettingError(`The setting ${name}${value} ${sentence(issue!.message)}.`)
}

const sentence = (message: string) =>
  message.startsWith('must') ? message : `is not usable: ${message.toLowerCase()}`

function isInstant(text: string): boolean {
  const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/
  return shape.test(text) && !Number.isNaN(Date.parse(text))
}

function isSchedule(pattern: string): boolean {
  try {
    return Boolean(new CronPattern(pattern))
  } catch {
    return false
  }
}
