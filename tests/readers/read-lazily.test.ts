import { expect, it, vi } from 'vitest'
import { READERS } from '../../src/readers/registry.js'

const loaded = vi.hoisted(() => [] as string[])
vi.mock('postal-mime', (original) => {
  loaded.push('postal-mime')
  return original()
})

it('postal-mime is loaded for mails only', async () => {
  for (const reader of READERS) if (!['eml', 'mbox'].includes(reader.name)) await reader.read('Hello', 'a')
  expect(loaded).toEqual([])
  const eml = READERS.find((reader) => reader.name === 'eml')!
  await eml.read('Subject: x\r\n\r\nHello', 'a.eml')
  expect(loaded).toEqual(['postal-mime'])
})
