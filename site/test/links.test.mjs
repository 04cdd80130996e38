import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { test } from 'node:test'
import { site } from './site.mjs'

const pages = readdirSync(site, { recursive: true }).filter((file) => file.endsWith('.html') && file !== '404.html')
const text = new Map(pages.map((page) => [page, readFileSync(join(site, page), 'utf8')]))
const anchors = new Map([...text].map(([page, html]) => [page, new Set([...html.matchAll(/ id="([^"]+)"/g)].map((id) => id[1]))]))

/** Where a link leads: a file of the site and an anchor in it; nothing for other sites. */
function target(page, href) {
  if (/^[a-z]+:/.test(href)) {
    return null
  }
  const [path, anchor] = href.replaceAll('&amp;', '&').split('#')
  const file = path === '' ? page : posix.join(path.startsWith('/') ? '' : posix.dirname(page), path)
  return { file: file === '' || file.endsWith('/') ? file + 'index.html' : file, anchor: decodeURIComponent(anchor ?? '') }
}

test('every link leads to a page, and to a heading that it has', () => {
  const broken = []
  let seen = 0
  for (const [page, html] of text) {
    for (const [, href] of html.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
      const to = target(page, href)
      if (to) {
        seen++
        const file = to.file.replace(/^\//, '')
        if (!existsSync(join(site, file)) || (to.anchor && !anchors.get(file)?.has(to.anchor))) {
          broken.push(`${page}: ${href}`)
        }
      }
    }
  }
  assert.ok(seen > 1000, `${seen} links`)
  assert.deepEqual(broken, [])
})
