import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser, openPage, type Page } from '../helpers/browser.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'
import { LIBRARY, pageOf } from './html-sample.js'

const TIME = 120_000
const command = findBrowser()
if (command === undefined) {
  console.error('\n*** NO BROWSER: the page of the html report was NOT looked at; install chromium ***\n')
}

const folder = useTemporaryFolder()
const pictures = process.env.LEVELHEAD_PICTURES

/** What a person sees of the list. */
const SHOWN = `[...document.querySelectorAll('.draft')].filter((d) => !d.hidden).map((d) => d.querySelector('.path').textContent)`
const STATUS = `document.querySelector('.filters output').textContent`
const FOCUS = `(document.activeElement.name || document.activeElement.className || document.activeElement.tagName)`
const PAUSE = `new Promise((done) => setTimeout(done, 150))`

describe.skipIf(command === undefined)('the page in a browser', { timeout: TIME }, () => {
  let page: Page
  beforeAll(async () => {
    page = await openPage(command!)
  }, TIME)
  afterAll(async () => page?.close(), TIME)

  async function show(width = 1280, scheme: 'light' | 'dark' = 'light'): Promise<void> {
    const file = folder.at('report.html')
    writeFileSync(
      file,
      pageOf(LIBRARY, [{ filePath: 'x/broken.eml', code: 'undecodable', message: 'cannot decode file' }])
    )
    await page.resize(width, 900, scheme)
    await page.open(pathToFileURL(file).href)
    await page.evaluate(`localStorage.clear()`)
    await page.open(pathToFileURL(file).href)
  }

  test('runs nothing that a draft holds, and says it as text', async () => {
    await show()
    expect(await page.evaluate('document.title')).toBe('Replies at a glance')
    expect(await page.evaluate('document.scripts.length + document.images.length')).toBe(1)
    expect(
      await page.evaluate(`document.querySelectorAll('.text')[4].textContent.replace(/[12](?='| the)/g, '')`)
    ).toContain(
      '</script><script>document.title = "gone"</script> tag & \'quotes\' <img src=x onerror="document.title=1">'
    )
  })

  test('searches, without regard to case and marks', async () => {
    await show()
    expect(await page.evaluate(SHOWN)).toHaveLength(5)
    expect(await page.evaluate(STATUS)).toBe('5 of 5 drafts shown')
    await page.press('/')
    expect(await page.evaluate(FOCUS)).toBe('search')
    await page.type('GÖNDERMEDINIZ')
    await page.evaluate(PAUSE)
    expect(await page.evaluate(SHOWN)).toEqual(['shipping/gecikme.txt'])
    expect(await page.evaluate(STATUS)).toBe('1 of 5 drafts shown')
    await page.type(' nothing holds this')
    await page.evaluate(PAUSE)
    expect(await page.evaluate(`document.querySelector('.none').hidden`)).toBe(false)
    await page.evaluate(`document.querySelector('.filters button').click()`)
    await page.evaluate(PAUSE)
    expect(await page.evaluate(SHOWN)).toHaveLength(5)
  })

  test('filters by category, level and folder, also from the charts', async () => {
    await show()
    await page.evaluate(`document.querySelector('a[data-filter="folder"][data-value="billing"]').click()`)
    expect(await page.evaluate(SHOWN)).toEqual(['billing/fattura.txt', 'billing/markup.txt'])
    await page.evaluate(`document.querySelector('.filters').reset()`)
    await page.evaluate(PAUSE)
    const choose = (name: string, value: string) =>
      page.evaluate(`{ const field = document.querySelector('.filters').elements['${name}']; field.value = '${value}';
        field.dispatchEvent(new Event('input', { bubbles: true })); ${PAUSE} }`)
    await choose('level', 'error')
    expect(await page.evaluate(SHOWN)).toEqual(['returns/open.txt'])
    await choose('level', '')
    await choose('category', 'lecturing')
    expect(await page.evaluate(SHOWN)).toEqual(['returns/late.md', 'shipping/gecikme.txt'])
  })

  test('is used by keyboard', async () => {
    await show()
    const stops: string[] = []
    for (let i = 0; i < 60 && stops.at(-1) !== 'rule'; i++) {
      await page.press('Tab')
      stops.push(await page.evaluate<string>(FOCUS))
    }
    expect(stops[0]).toBe('skip')
    expect(stops).toEqual(expect.arrayContaining(['theme', 'search', 'category', 'level', 'folder', 'rule']))
    expect(await page.evaluate(`getComputedStyle(document.activeElement).outlineStyle`)).toBe('solid')
    await page.press('Enter')
    expect(await page.evaluate(`document.activeElement.getAttribute('aria-expanded')`)).toBe('true')
    expect(await page.evaluate<string>(`document.querySelector('.why').textContent`)).not.toBe('')
    await page.press(' ')
    expect(await page.evaluate(`document.querySelector('.why')`)).toBe(null)
  })

  test('turns dark by itself and by hand, and remembers it', async () => {
    const background = `getComputedStyle(document.body).backgroundColor`
    await show(1280, 'dark')
    expect(await page.evaluate(background)).toBe('rgb(23, 25, 28)')
    await page.evaluate(`document.querySelector('.theme').click()`)
    expect(await page.evaluate(background)).toBe('rgb(250, 248, 244)')
    await page.open(pathToFileURL(folder.at('report.html')).href)
    expect(await page.evaluate(background)).toBe('rgb(250, 248, 244)')
  })

  test.each([
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark']
  ] as const)('fits %i pixels, %s, with contrast', async (width, scheme) => {
    await show(width, scheme)
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    const poor = await page.evaluate<string[]>(POOR_CONTRAST)
    expect(poor).toEqual([])
    if (pictures) {
      const { data } = await page.send('Page.captureScreenshot', { captureBeyondViewport: true })
      writeFileSync(`${pictures}/${width}-${scheme}.png`, Buffer.from(data!, 'base64'))
    }
  })

  test('is read without its script', async () => {
    await page.send('Emulation.setScriptExecutionDisabled', { value: true })
    try {
      await show()
      // what is far below the window is laid out when it comes near
      await page.resize(1280, 5000, 'light')
      await new Promise((done) => setTimeout(done, 300))
      const { nodes } = await page.send('Accessibility.getFullAXTree')
      const names = (nodes as unknown as { name?: { value: string }; role?: { value: string } }[]).map(
        ({ name, role }) => `${role?.value} ${name?.value}`
      )
      expect(names).toContain('image 1 of 6 drafts has nothing to change')
      expect(names.some((name) => name.includes('failed to send'))).toBe(true)
      expect(names.filter((name) => name.startsWith('searchbox'))).toEqual([])
    } finally {
      await page.send('Emulation.setScriptExecutionDisabled', { value: false })
    }
  })
})

/** Texts whose contrast to what is behind them is below 4.5 : 1. */
const POOR_CONTRAST = `(() => {
  const rgb = (text) => (text.match(/[\\d.]+/g) || []).map(Number)
  const light = ([r, g, b]) => [r, g, b].map((v) => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0)
  const behind = (element) => { for (let e = element; e; e = e.parentElement) {
    const c = rgb(getComputedStyle(e).backgroundColor); if (c.length === 3 || c[3] > 0) return c } return [255, 255, 255] }
  const poor = new Set()
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim())
    if (!own || element.closest('svg, script, .skip') || element.closest('[hidden]')) continue
    const [a, b] = [light(rgb(getComputedStyle(element).color)), light(behind(element))].sort((x, y) => y - x)
    if ((a + 0.05) / (b + 0.05) < 4.5) poor.add(element.tagName + '.' + element.className)
  }
  return [...poor]
})()`
