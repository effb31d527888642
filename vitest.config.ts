import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // Two cores: browsers and servers in every file at once only make each other late.
    maxWorkers: 2,
    // Files share what they import: reading the service anew for each took half of the time.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
