import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // many tests wait for processes of their own, so that a second worker never stands idle
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000
  }
})
