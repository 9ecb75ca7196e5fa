import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/browser/**/*.test.ts'],
    globalSetup: 'test/browser/unpack.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A guard: what is waited for comes at once, or a second later on a busy machine.
    expect: { poll: { timeout: 20_000 } },
    // Each file has an installation and a Chromium of its own.
    maxWorkers: 2,
  },
})
