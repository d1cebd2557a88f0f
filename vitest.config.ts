import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // many tests wait for processes of their own, so that more workers than two cores never stand idle
    maxWorkers: 3,
    testTimeout: 30_000,
    hookTimeout: 60_000
  }
})
