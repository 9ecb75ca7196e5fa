import { index, type RouteConfig, route } from '@remix-run/route-config'

export default [
  index('routes/overview.tsx'),
  route('timeline', 'routes/timeline.tsx'),
  route('updates', 'routes/updates.tsx'),
  route('updates/:id', 'routes/update.tsx'),
  route('captures/:id', 'routes/capture.tsx'),
  route('captures/:id/bytes', 'routes/capture-bytes.ts'),
  route('instruments', 'routes/instruments.tsx'),
  route('instruments/:id', 'routes/instrument.tsx'),
  route('glossary', 'routes/glossary.tsx'),
  route('sources', 'routes/sources.tsx'),
  route('preferences', 'routes/preferences.ts'),
  route('sign-in', 'routes/sign-in.tsx'),
  route('sign-out', 'routes/sign-out.ts'),
  route('join', 'routes/join.tsx'),
  route('reset', 'routes/reset.tsx'),
  route('settings/account', 'routes/account.tsx'),
  route('settings/account/export', 'routes/account-export.ts'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
