// Makes the pictures of docs/images: the page of the example, and the Markdown of a change as a pull request shows it.
// First: make report-test
import { mkdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createMarkdownRenderer } from 'vitepress'
import { browser, launch } from '../test/browser.mjs'

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)))
const images = resolve(root, 'docs/images')
const STYLE = `
  body { margin: 0; padding: 24px 32px; width: 896px; font: 14px/1.5 system-ui, sans-serif; color: #1f2328; background: #fff; }
  h3 { font-size: 19px; margin: 0 0 8px; } h4 { margin: 18px 0 6px; } li { margin: 4px 0; } h3 a, h4 a { display: none; }
  code { padding: 2px 5px; border-radius: 5px; background: #eff1f3; font: 12.5px ui-monospace, 'DejaVu Sans Mono', monospace; }
  table { border-collapse: collapse; font-size: 14px; } th, td { padding: 5px 12px; border: 1px solid #d1d9e0; text-align: left; }`

async function page(chrome, height, width = 1280) {
  return chrome.newPage({ viewport: { width, height }, colorScheme: 'light' })
}

const program = browser()
if (!program) {
  throw new Error('There is no Chromium here (apt-get install chromium).')
}
mkdirSync(images, { recursive: true })
const chrome = await launch(program)

const report = await page(chrome, 800)
await report.goto(pathToFileURL(resolve(root, 'target/report/example.html')) + '#table/guest')
await report.locator('h1').waitFor()
await report.screenshot({ path: resolve(images, 'report-html.png') })
await report.goto(pathToFileURL(resolve(root, 'target/report/example.html')) + '#diagram')
await report.locator('.box').first().waitFor()
await report.screenshot({ path: resolve(images, 'report-diagram.png') })

const markdown = readFileSync(resolve(root, 'report/src/test/resources/cases/columns/report.md'), 'utf8')
const renderer = await createMarkdownRenderer(root, { html: true })
// Few servers have a font with these.
const signs = { '✅': '<span style="color: #1a7f37">✔</span>', '⚠️': '<span style="color: #9a6700">▲</span>' }
const html = renderer.render(markdown.split('#### Cost')[0]).replace(/✅|⚠️/gu, (sign) => signs[sign])
const comment = await page(chrome, 660, 960)
await comment.setContent(`<style>${STYLE}</style>${html}`)
await comment.screenshot({ path: resolve(images, 'report-markdown.png') })

await chrome.close()
