import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { browser, launch } from './browser.mjs'
import { serve } from './server.mjs'
import { site } from './site.mjs'

const program = browser()
if (!program) {
  console.log('SKIPPED: no browser reads the site, because no Chromium is installed (apt-get install chromium).')
}

/** The pages that docs/contents.md lists. */
const listed = [
  ...new Set(
    [...readFileSync(new URL('../../docs/contents.md', import.meta.url), 'utf8').matchAll(/^- \[[^\]]+\]\(([^)]+)\)/gm)]
      .map(([, path]) => '/' + path.replace(/\.md$/, '.html').replace(/README\.html$/, ''))
      .map((path) => (path.endsWith('/') || path.endsWith('.html') ? path : path + '/')),
  ),
]

describe('a person reads the site', { skip: !program }, () => {
  let server, chrome

  before(async () => {
    assert.ok(existsSync(site), 'first: make docs')
    server = await serve(site)
    chrome = await launch(program)
  })

  after(async () => {
    await chrome?.close()
    server?.close()
  })

  /** A page that fails the test if the console has an error, or if anything is asked of another server. */
  async function open(path, options, look) {
    const page = await chrome.newPage({ viewport: { width: 1280, height: 800 }, ...options })
    page.setDefaultTimeout(30000)
    const faults = []
    page.on('console', (message) => message.type() === 'error' && faults.push(`${path}: ${message.text()}`))
    page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`))
    page.on('request', (request) => {
      if (!request.url().startsWith(server.address) && !request.url().startsWith('data:')) {
        faults.push(`${path} asks ${request.url()}`)
      }
    })
    await page.goto(server.address + path, { waitUntil: 'networkidle' })
    // Before that, nobody listens to keys.
    await page.waitForFunction(() => document.querySelector('#app').__vue_app__)
    await look(page)
    await page.close()
    assert.deepEqual(faults, [])
  }

  test('the entry page says in one screen what Retort is, why to trust it and how to start', () =>
    open('/', {}, async (page) => {
      assert.match(await page.title(), /Retort/)
      for (const part of ['h1 >> text=Retort', 'h2 >> text=Why trust it', 'h2 >> text=How to start', 'td a >> text=Tutorial']) {
        const box = await page.locator('.vp-doc').locator(part).boundingBox()
        assert.ok(box.y > 0 && box.y + box.height <= 800, `${part} ends at ${box.y + box.height}`)
      }
      const lastRow = await page.locator('.vp-doc table tr').last().boundingBox()
      assert.ok(lastRow.y + lastRow.height <= 800, `the last line ends at ${lastRow.y + lastRow.height}`)
    }))

  test('the links of the entry page and of the side lead on', () =>
    open('/', {}, async (page) => {
      await page.locator('.vp-doc').getByRole('link', { name: 'Tutorial' }).click()
      await page.waitForURL('**/tutorial.html')
      await page.locator('.VPSidebar').getByRole('link', { name: 'What Retort detects' }).click()
      await page.waitForURL('**/autogenerate.html')
      await page.locator('h1 >> text=What Retort detects').waitFor()
    }))

  for (const [words, path] of [
    ['RT201', '/problems/RT201.html'],
    ['PgBouncer', '/poolers.html'],
    ['doctor', '/reference/commands.html'],
  ]) {
    test(`the search for ${words} finds its page`, () =>
      open('/', {}, async (page) => {
        await page.keyboard.press('Control+k')
        await page.locator('.VPLocalSearchBox input').fill(words)
        const results = page.locator('.VPLocalSearchBox a.result')
        await results.first().waitFor()
        const addresses = await results.evaluateAll((links) => links.slice(0, 5).map((link) => link.getAttribute('href')))
        const found = addresses.findIndex((address) => address.startsWith(path))
        assert.ok(found >= 0, `${path} is not among ${addresses}`)
        await results.nth(found).click()
        await page.waitForURL(`**${path}*`)
      }))
  }

  for (const colorScheme of ['light', 'dark']) {
    test(`text and links can be read in ${colorScheme} mode`, () =>
      open('/', { colorScheme }, async (page) => {
        const contrasts = await page.evaluate(() => {
          const light = (color) => {
            const [r, g, b] = color.match(/[\d.]+/g).map((part) => {
              const value = part / 255
              return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
            })
            return 0.2126 * r + 0.7152 * g + 0.0722 * b
          }
          const ground = light(getComputedStyle(document.body).backgroundColor)
          const contrast = (place) => {
            const text = light(getComputedStyle(document.querySelector(place)).color)
            return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05)
          }
          return { ground, text: contrast('.vp-doc p'), link: contrast('.vp-doc a[href]:not(.header-anchor)') }
        })
        assert.equal(contrasts.ground < 0.2, colorScheme === 'dark')
        assert.ok(contrasts.text >= 7, `text ${contrasts.text}`)
        assert.ok(contrasts.link >= 4.5, `links ${contrasts.link}`)
      }))
  }

  test('no page is wider than a telephone', async () => {
    assert.ok(listed.length > 30)
    for (const path of listed) {
      await open(path, { viewport: { width: 390, height: 844 } }, async (page) => {
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        assert.ok(width <= 390, `${path} is ${width} pixels wide`)
      })
    }
  })
})
