import { Argument, Command, Option } from 'commander'
import { createClock } from '#app/clock.ts'
import { readSettings, type Settings } from '#app/config.ts'
import { openDatabase, openExisting, writing } from '#app/database.ts'
import { Refusal } from '#app/failure.ts'
import { createHasher } from '#app/people/hashing.ts'
import { makeId } from '#app/people/keys.ts'
import { isEmail, isName, LONGEST_NAME } from '#app/people/naming.ts'
import { makePass } from '#app/people/pass.ts'
import { passwordProblem } from '#app/people/policy.ts'
import { asActor, operator } from '#db/actor.ts'
import type { OpenDb } from '#db/client.ts'
import { addPerson, findPerson, setRole } from '#db/people.ts'
import { ROLES, type Role } from '#db/schema.ts'
import { askSecret } from './secret.ts'

type Options = { db?: string; json?: boolean }
type New = Options & { role: Role; name?: string; password?: boolean }

const WRONG = {
  short: 'is too short: at least 12 characters',
  long: 'is too long: at most 128 characters',
  common: 'is among those that are guessed first',
  personal: 'is made of the name or address',
}

const NAMES = `at most ${LONGEST_NAME} characters, and no control characters`

/** `user add|role|reset`: people, from the machine itself. */
export const user = () =>
  new Command('user')
    .description('people who can sign in')
    .addCommand(withOptions(add()))
    .addCommand(withOptions(role()))
    .addCommand(withOptions(reset()))

const withOptions = (command: Command) =>
  command.option('--db <file>', 'the database').option('--json', 'print as JSON')

const add = () =>
  new Command('add')
    .description('a link that makes an account; with --password the account itself')
    .argument('<address>', 'e-mail address')
    .addOption(new Option('--role <role>', 'what they may do').choices(ROLES).default('viewer'))
    .option('--name <name>', 'how they are called; needed with --password')
    .option('--password', 'read the password from stdin and make the account at once')
    .action(async (address: string, options: New) => {
      const email = address.trim()
      if (!isEmail(email)) throw new Refusal(`${JSON.stringify(email)} is no e-mail address.`)
      const settings = readSettings()
      const db = openDatabase(options.db ?? settings.DATABASE_PATH)
      if (findPerson(db, email)) throw new Refusal(`There is an account with ${email} already.`)
      const made = options.password
        ? await makeAccount(db, settings, { ...options, email })
        : { link: await makeLink(db, settings, { kind: 'join', role: options.role, email }) }
      db.$client.close()
      const said = 'link' in made ? made.link : `${email} can sign in as ${options.role}.`
      console.log(options.json ? JSON.stringify({ email, role: options.role, ...made }) : said)
    })

async function makeAccount(
  db: OpenDb,
  settings: Settings,
  { email, name, role }: New & { email: string },
) {
  if (!name?.trim()) throw new Refusal('Say with --name how they are called.')
  if (!isName(name.trim())) throw new Refusal(`A name has ${NAMES}.`)
  const password = await askSecret(`Password for ${email}: `)
  const wrong = passwordProblem(password, { name, email })
  if (wrong) throw new Refusal(`This password ${WRONG[wrong]}.`)
  const passwordHash = await createHasher(settings.PASSWORD_COST).hash(password)
  const id = makeId()
  await asOperator(db, settings, (at) =>
    db.transaction((tx) => addPerson(tx, { id, name: name.trim(), email, role, passwordHash }, at)),
  )
  return { id }
}

const role = () =>
  new Command('role')
    .description('what somebody may do')
    .argument('<address>', 'e-mail address')
    .addArgument(new Argument('<role>').choices(ROLES))
    .action(async (email: string, next: Role, options: Options) => {
      const settings = readSettings()
      const db = openExisting(options.db ?? settings.DATABASE_PATH)
      const { id } = requireAddress(db, email)
      const done = await asOperator(db, settings, () => setRole(db, id, next))
      db.$client.close()
      if (!done) throw new Refusal(`${email} is the last administrator; make another one first.`)
      console.log(options.json ? JSON.stringify({ email, role: next }) : `${email} is ${next} now.`)
    })

const reset = () =>
  new Command('reset')
    .description('a link for a new password, good for a day')
    .argument('<address>', 'e-mail address')
    .action(async (email: string, options: Options) => {
      const settings = readSettings()
      const db = openExisting(options.db ?? settings.DATABASE_PATH)
      const { id } = requireAddress(db, email)
      const link = await makeLink(db, settings, { kind: 'reset', personId: id })
      db.$client.close()
      console.log(options.json ? JSON.stringify({ email, link }) : link)
    })

export function requireAddress(db: OpenDb, email: string) {
  const person = findPerson(db, email)
  if (!person) throw new Refusal(`There is no account with ${email}.`)
  return person
}

type Wanted = Omit<Parameters<typeof makePass>[1], 'at'>

async function makeLink(db: OpenDb, settings: Settings, wanted: Wanted): Promise<string> {
  const { HOST, PORT, PUBLIC_URL } = settings
  const base = PUBLIC_URL ? new URL(PUBLIC_URL).origin : `http://${HOST}:${PORT}`
  return base + (await asOperator(db, settings, (at) => makePass(db, { ...wanted, at })))
}

/** Whoever may run a command on this machine answers for what it changes. */
export function asOperator<T>(db: OpenDb, settings: Settings, work: (at: string) => T): Promise<T> {
  const at = createClock(settings.SHIRASE_NOW).now().toISOString()
  return writing(db, () => asActor(operator(at), () => work(at)))
}
