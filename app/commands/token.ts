import { Command, InvalidArgumentError, Option } from 'commander'
import { readSettings } from '#app/config.ts'
import { openExisting } from '#app/database.ts'
import { Refusal } from '#app/failure.ts'
import { opensAnything } from '#app/people/access.ts'
import { LONGEST_DAYS, makeToken } from '#app/people/token.ts'
import { SCOPES, type Scope } from '#db/schema.ts'
import { asOperator, requireAddress } from './user.ts'

type Options = {
  for: string
  scope: Scope
  days: number
  name: string
  db?: string
  json?: boolean
}

/** `token create`: a key for a program, printed this once. */
export const token = () =>
  new Command('token').description('keys for programs').addCommand(create())

const create = () =>
  new Command('create')
    .description('make a token for a program; it is printed this once')
    .requiredOption('--for <address>', 'the person in whose name it reads')
    .addOption(new Option('--scope <scope>', 'what it may read').choices(SCOPES).default('read'))
    .option('--days <number>', `how long it is valid, up to ${LONGEST_DAYS}`, days, 90)
    .option('--name <name>', 'what it is for', 'command')
    .option('--db <file>', 'the database')
    .option('--json', 'print as JSON')
    .action(async (options: Options) => {
      const settings = readSettings()
      const db = openExisting(options.db ?? settings.DATABASE_PATH)
      const { id, role } = requireAddress(db, options.for)
      const { name, scope, days } = options
      if (!opensAnything(role, scope)) {
        throw new Refusal(
          `${options.for} is ${role}: a token with the scope ${scope} would open nothing.`,
        )
      }
      const made = await asOperator(db, settings, (at) =>
        makeToken(db, { personId: id, name, scope, days, at }),
      )
      db.$client.close()
      console.log(options.json ? JSON.stringify({ token: made, scope, days }) : made)
    })

function days(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= LONGEST_DAYS) return number
  throw new InvalidArgumentError(`a token is valid for 1 to ${LONGEST_DAYS} days.`)
}
