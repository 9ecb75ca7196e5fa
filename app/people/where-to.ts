import { ownPath } from '#app/i18n/preferences.ts'
import type { Desk } from './desk.server.ts'

/** Where a form leads back to: a path of ours, whatever it says. */
export const whereTo = ({ defences }: Pick<Desk, 'defences'>, to: unknown): string =>
  defences.ownPaths ? ownPath(to) : String(to ?? '/')

/** Under which address a link is given to people. */
export const linkBase = ({ publicUrl }: Pick<Desk, 'publicUrl'>, request: Request): string =>
  publicUrl ?? new URL(request.url).origin
