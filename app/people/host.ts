import { isLoopback, type Settings } from '#app/config.ts'
import { Refusal } from '#app/failure.ts'
import type { Db } from '#db/client.ts'
import { countAdmins } from '#db/people.ts'

/**
 * An address that others reach is opened only once somebody answers for it, and only under a name
 * that requests can be held to. Throws Refusal.
 */
export function refuseOpenHost({ HOST, PUBLIC_URL }: Settings, db: Db): void {
  if (isLoopback(HOST)) return
  if (countAdmins(db) === 0) {
    throw new Refusal(
      `HOST=${HOST} is refused until there is an administrator: start once without HOST and open the link that is printed, or run “npm run -s shirase -- user add you@example.org --name You --role admin --password”, then start again (in the container: the same, before its command).`,
    )
  }
  if (!PUBLIC_URL) {
    throw new Refusal(
      `HOST=${HOST} needs PUBLIC_URL too: the address under which people reach this installation, such as https://shirase.example.org.`,
    )
  }
}

/** Whether pages may be read by whoever asks: as the setting says, or else on a loopback address. */
export const readsOpenly = ({ HOST, OPEN_READING, PUBLIC_URL }: Settings): boolean =>
  OPEN_READING ? OPEN_READING === 'on' : isLoopback(HOST) && PUBLIC_URL === undefined
