import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'

/** The same build as the application's (vite.config.ts), of an application without pages. */
export default defineConfig({
  plugins: [
    remix({
      appDirectory: 'test/bench/empty',
      buildDirectory: process.env.BUILD_DIRECTORY,
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
})
