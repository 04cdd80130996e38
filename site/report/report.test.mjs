import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { browser, launch } from '../test/browser.mjs'

const program = browser()
if (!program) {
  console.log('SKIPPED: no browser opens the report, because no Chromium is installed (apt-get install chromium).')
}

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const pictures = resolve(root, 'target/report/screenshots')
const pages = {
  example: resolve(root, 'target/report/example.html'),
  tables30: resolve(root, 'report/target/pages/tables-30.html'),
  tables300: resolve(root, 'report/target/pages/tables-300.html'),
  tables1000: resolve(root, 'report/target/pages/tables-1000.html'),
}

describe('a person reads the report', { skip: !program }, () => {
  let chrome

  before(async () => {
    Object.values(pages).forEach((file) => assert.ok(existsSync(file), `no ${file}; first: make report-test`))
    mkdirSync(pictures, { recursive: true })
    chrome = await launch(program)
  })

  after(() => chrome?.close())

  /** Fails the test if the page has an error, or asks anything of anybody. */
  async function open(file, hash, options, look) {
    // The policy of the page keeps the rules of axe out; one test reads the page with its policy.
    const page = await chrome.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: true, ...options })
    const faults = []
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('request', (request) => request.url().startsWith('file:') || faults.push(`asks ${request.url()}`))
    await page.goto(pathToFileURL(file) + hash)
    await page.locator('h1').waitFor()
    await look(page)
    await page.close()
    assert.deepEqual(faults, [])
  }

  async function accessible(page) {
    await page.evaluate(axe)
    const found = await page.evaluate(() =>
      window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
    )
    assert.deepEqual(
      found.violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).slice(0, 3)}`),
      [],
    )
  }

  const picture = (page, name) => page.screenshot({ path: resolve(pictures, `${name}.png`) })

  test('the search finds a table, a column and a class, and the link leads there', () =>
    open(pages.example, '', {}, async (page) => {
      for (const words of ['guest', 'email', 'Guest']) {
        await page.getByLabel('Search').fill(words)
        await page.locator('.list').getByRole('link', { name: 'guest', exact: true }).waitFor()
      }
      await page.getByLabel('Search').press('Enter')
      await page.waitForURL('**#table/*')
      assert.equal(await page.locator('h1').evaluate((heading) => document.activeElement === heading), true)
      assert.match(await page.title(), /^booking|^guest/)
    }))

  test('a column names its type on each database, its member, and the revisions that made it', () =>
    open(pages.tables30, '#table/guest_account/name', {}, async (page) => {
      const row = page.locator('tr.chosen')
      assert.match(await row.innerText(), /varchar\(\d+\)[\s\S]*added in 5245[\s\S]*changed in 90ab call it name[\s\S]*was title varchar/)
      await page.getByLabel('Types').selectOption('all')
      const heads = await page.getByRole('region', { name: 'Columns of guest_account' }).getByRole('columnheader').allInnerTexts()
      assert.deepEqual(heads.slice(1, 7), ['Type', 'h2', 'postgresql', 'mariadb', 'mysql', 'sqlite'])
      assert.match(await page.locator('#column-created_at').innerText(), /GuestAccount\.createdAt/)
      await row.getByRole('link', { name: '90ab' }).click()
      await page.getByRole('heading', { name: 'call it name' }).waitFor()
    }))

  test('the switch changes the theme, and the next view keeps it', () =>
    open(pages.example, '', { colorScheme: 'light' }, async (page) => {
      const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      const light = await ground()
      await page.getByRole('button', { name: 'Dark' }).click()
      assert.notEqual(await ground(), light)
      assert.equal(await page.getByRole('button', { name: 'Dark' }).getAttribute('aria-pressed'), 'true')
      await page.getByRole('navigation').getByRole('link', { name: 'Revisions' }).click()
      await page.getByRole('heading', { name: 'Revisions' }).waitFor()
      assert.notEqual(await ground(), light)
    }))

  test('the diagram of 300 tables zooms, leads to a group, to a table, and to what is around it', () =>
    open(pages.tables300, '#diagram', {}, async (page) => {
      const width = async () => (await page.locator('.diagram > svg').boundingBox()).width
      assert.equal(await page.locator('.box').count(), 300)
      const fit = await width()
      await page.getByRole('button', { name: 'Zoom in' }).click()
      assert.ok(Math.abs((await width()) / fit - 1.25) < 0.01)
      await page.getByRole('button', { name: '100 %' }).click()
      assert.ok((await width()) > 3000)
      await page.getByRole('button', { name: 'Fit' }).click()
      await page.getByRole('link', { name: /^booking, / }).focus()
      await page.keyboard.press('Enter')
      await page.waitForURL('**#diagram/package/com.acme.platform.booking')
      await page.getByLabel('Find').fill('guest_account')
      await page.getByLabel('Find').press('Enter')
      await page.getByRole('heading', { name: 'Around guest_account' }).waitFor()
      await page.locator('.box.center a').focus()
      await page.keyboard.press('Enter')
      await page.waitForURL('**#table/guest_account')
    }))

  test('no name in a diagram is wider than its box, and no two boxes overlap', async () => {
    for (const [name, hash] of [['example', '#diagram'], ['tables30', '#diagram'], ['tables300', '#diagram/package/com.acme.platform.booking']]) {
      await open(pages[name], hash, {}, async (page) => {
        const faults = await page.evaluate(() => {
          const boxes = [...document.querySelectorAll('.box')].map((box) => ({ box, area: box.querySelector('.body').getBoundingClientRect() }))
          const wide = boxes.flatMap(({ box, area }) =>
            [...box.querySelectorAll('text')].filter((text) => text.getBoundingClientRect().right > area.right).map((text) => `wide: ${text.textContent}`),
          )
          const over = boxes.flatMap((one, i) =>
            boxes
              .slice(i + 1)
              .filter(({ area }) => one.area.left < area.right && area.left < one.area.right && one.area.top < area.bottom && area.top < one.area.bottom)
              .map((other) => `over: ${one.box.textContent} and ${other.box.textContent}`),
          )
          return [...wide, ...over]
        })
        assert.deepEqual(faults, [], name)
      })
    }
  })

  test('two revisions stand side by side', () =>
    open(pages.tables30, '#compare/5245/e198', {}, async (page) => {
      assert.match(await page.getByRole('status').innerText(), /^1 object/)
      const sides = page.locator('.object .sides')
      assert.match(await sides.locator('.gone').allInnerTexts().then((all) => all.join()), /column title/)
      assert.match(await sides.locator('.new').allInnerTexts().then((all) => all.join()), /column nickname/)
      // A column that has changed stands beside what it was.
      const [before, after] = await Promise.all(['.gone', '.new'].map((kind) => sides.locator(kind, { hasText: 'column status' }).boundingBox()))
      assert.equal(before.y, after.y)
      assert.ok(before.x < after.x)
    }))

  test('the state of a database and its drift stand where they belong', () =>
    open(pages.tables30, '#table/guest_item', {}, async (page) => {
      assert.match(await page.locator('main').innerText(), /Drift[\s\S]*type of guest_item\.title/)
      assert.match(await page.locator('#column-title').innerText(), /type of guest_item\.title/)
      await page.getByRole('navigation').getByRole('link', { name: 'Revisions' }).click()
      assert.match(await page.locator('.timeline').innerText(), /add guest nickname[\s\S]*pending[\s\S]*merge[\s\S]*applied/)
    }))

  test('text of the model stays text', () =>
    open(pages.tables30, '#table/guest_item', { bypassCSP: false }, async (page) => {
      assert.match(await page.locator('main p.comment').innerText(), /<script>alert\(1\)<\/script>/)
      assert.equal(await page.evaluate(() => document.querySelectorAll('script').length), 2)
    }))

  test('all views can be read by everybody, in both themes and on a telephone', async () => {
    const views = ['', '#table/guest_account', '#diagram', '#diagram/table/guest_account', '#revisions', '#revision/5245', '#compare/5245/e198', '#change']
    for (const [name, hashes] of [
      ['tables30', views],
      ['tables300', ['', '#diagram', '#table/billing_account']],
      ['example', ['', '#table/guest', '#diagram', '#revisions', '#compare', '#change']],
    ]) {
      for (const [theme, options] of [
        ['light', { colorScheme: 'light' }],
        ['dark', { colorScheme: 'dark' }],
        ['telephone', { colorScheme: 'light', viewport: { width: 390, height: 844 } }],
      ]) {
        for (const hash of hashes) {
          await open(pages[name], hash, options, async (page) => {
            await picture(page, `${name}-${hash.slice(1).replaceAll('/', '-') || 'schema'}-${theme}`)
            const width = await page.evaluate(() => document.documentElement.scrollWidth)
            assert.ok(width <= (options.viewport?.width ?? 1280), `${name}${hash} is ${width} pixels wide`)
            await accessible(page)
          })
        }
      }
    }
  })

  test('a page of 1,000 tables is drawn, its diagram too', async () => {
    for (const tables of [30, 300, 1000]) {
      for (const hash of ['', '#diagram']) {
        const start = performance.now()
        await open(pages[`tables${tables}`], hash, {}, async (page) => {
          await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
          const milliseconds = Math.round(performance.now() - start)
          assert.equal(await page.locator(hash ? '.box' : '.list a').count(), tables)
          console.log(`${tables} tables, ${hash ? 'the diagram' : 'the list'}: ${milliseconds} ms`)
        })
      }
    }
  })

  test('a view can be printed', () =>
    open(pages.tables30, '#table/guest_account', {}, async (page) => {
      await page.emulateMedia({ media: 'print' })
      assert.equal(await page.locator('header').isVisible(), false)
      assert.equal(await page.locator('.sidebar').isVisible(), false)
      assert.equal(await page.locator('table.columns').isVisible(), true)
      await picture(page, 'tables30-print')
    }))
})
