import type {
  ActionFunction,
  ActionFunctionArgs,
  LoaderFunctionArgs,
  ServerBuild,
} from '@remix-run/node'
import { asActor } from '#db/actor.ts'
import { ACCESS } from './access.ts'
import type { Asked } from './desk.server.ts'
import { forbidden, requirePerson, requireReader } from './require-person.server.ts'

type Route = NonNullable<ServerBuild['routes'][string]>

/**
 * The pages as they were built, behind the table of access: no loader and no action of any route
 * runs before it was asked. Throws where a route does not stand in it.
 */
export function gated(build: ServerBuild): ServerBuild {
  const routes = Object.values(build.routes).map((route) => [route!.id, gate(route!)] as const)
  return { ...build, routes: Object.fromEntries(routes) }
}

function gate(route: Route): Route {
  const access = ACCESS[route.id]
  if (!access) throw new Error(`The route ${route.id} does not stand in the table of access.`)
  const { loader, action } = route.module
  const guarded = { ...route.module }
  if (loader) {
    guarded.loader = (args: LoaderFunctionArgs) => {
      requireReader(args, access.read, access.scope)
      return loader(args)
    }
  }
  if (action) guarded.action = actionBehind(route.id, action)
  return { ...route, module: guarded }
}

const actionBehind =
  (id: string, action: ActionFunction): ActionFunction =>
  async (args: ActionFunctionArgs) => {
    const who = ACCESS[id]?.actions?.[await intentOf(args.request)]
    if (who === undefined) throw new Response(null, { status: 400 })
    if (args.context.person?.scope) throw forbidden(args)
    if (who === 'reader') throw new Error(`An action of ${id} is open to readers.`)
    if (who !== 'anyone') requirePerson(args, who)
    return asActor(actorOf(args), () => action(args))
  }

async function intentOf(request: Request): Promise<string> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(type)) return 'default'
  const intent = (await request.clone().formData()).get('intent')
  return typeof intent === 'string' ? intent : 'default'
}

const actorOf = ({ context }: Asked) => ({
  ...{ id: context.person?.id ?? 'visitor', via: 'page' as const },
  at: context.now.toISOString(),
})
