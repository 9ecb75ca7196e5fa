import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: process.env.VITEST
    ? []
    : [
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
  // Found late by the development server, these would reload the first page that needs them.
  optimizeDeps: { include: ['@remix-run/react', 'react-dom/client', 'recharts'] },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'node_modules/**'],
    pool: 'forks',
    testTimeout: 30_000,
  },
})
