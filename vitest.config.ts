import path from 'node:path'
import { defineConfig } from 'vitest/config'

const longProperties = path.join(import.meta.dirname, 'tests/helpers/long-properties.ts')
/** With `LEVELHEAD_SECONDS=N` each property takes N seconds, with other inputs each time. */
const isLong = process.env['LEVELHEAD_SECONDS'] !== undefined

export default defineConfig({
  plugins: isLong ? [{ name: 'long-properties', enforce: 'pre', resolveId }] : [],
  test: {
    include: ['tests/**/*.test.ts'],
    // many tests wait for processes of their own, so that more workers than two cores never stand idle
    maxWorkers: 3,
    testTimeout: isLong ? 3_600_000 : 30_000,
    hookTimeout: 60_000
  }
})

function resolveId(name: string, importer: string | undefined): string | undefined {
  return name === 'fast-check' && importer !== longProperties ? longProperties : undefined
}
