import { availableParallelism } from 'node:os'
import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vitest/config'

/** Tests that start programs, or take minutes: each file in a process of its own. */
const PROCESSES = ['test/process/**/*.test.ts', 'test/year/**/*.test.ts']

const RELOAD = 'window.location.reload();'

/**
 * Where the script of a page cannot be loaded, Remix reloads, which is right after an upgrade. When
 * no answer comes at all, that would end at the browser's own page: the error is left to ours.
 */
const unreachable = {
  name: 'unreachable',
  transform(code: string, id: string) {
    if (!id.endsWith('/@remix-run/react/dist/esm/routeModules.js')) return
    if (!code.includes(RELOAD)) throw new Error(`${id} reloads in another way than it did.`)
    const asked = 'await fetch(route.module, { method: "HEAD" }).catch(() => { throw error });'
    return code.replace(RELOAD, `${asked} ${RELOAD}`)
  },
}

export default defineConfig({
  plugins: process.env.VITEST
    ? []
    : [
        unreachable,
        remix({
          appDirectory: 'app',
          buildDirectory: process.env.BUILD_DIRECTORY ?? 'build',
          future: {
            v3_fetcherPersist: true,
            v3_lazyRouteDiscovery: true,
            v3_relativeSplatPath: true,
            v3_routeConfig: true,
            v3_singleFetch: true,
            v3_throwAbortReason: true,
          },
        }),
      ],
  // Routes await their words before they are modules.
  build: { target: 'es2022' },
  // Found late by the development server, these would reload the first page that needs them.
  optimizeDeps: { include: ['@remix-run/react', 'react-dom/client', 'recharts'] },
  test: {
    pool: 'forks',
    // Else one core is left free: of two, that is half.
    maxWorkers: availableParallelism(),
    testTimeout: 30_000,
    projects: [
      // Nothing here leaves a trace in its process, so files share one: half of the time was imports.
      {
        extends: true,
        test: {
          name: 'inside',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...PROCESSES, 'test/browser/**', 'node_modules/**'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'processes',
          // Several programs start in each: a guard, no measure.
          testTimeout: 90_000,
          include: PROCESSES,
        },
      },
    ],
  },
})
