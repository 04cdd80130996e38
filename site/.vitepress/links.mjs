import { existsSync, statSync } from 'node:fs'
import { basename, dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const docs = resolve(root, 'docs')
const repository = 'https://github.com/retort-dev/retort'

/** The address of a link on the site; the pages' own links are those that work on GitHub. */
function onTheSite(href, page) {
  if (/^([a-z]+:|#|\/)/.test(href)) {
    return href
  }
  const [path, anchor] = href.split('#')
  const file = resolve(dirname(page), decodeURI(path))
  if (!existsSync(file)) {
    throw new Error(`${relative(root, page)}: there is no ${path}`)
  }
  const folder = statSync(file).isDirectory()
  const isPage = file === docs || (file.startsWith(docs + '/') && (folder || file.endsWith('.md')))
  if (!isPage) {
    return `${repository}/${folder ? 'tree' : 'blob'}/main/${relative(root, file)}${anchor ? '#' + anchor : ''}`
  }
  if (folder) {
    return href.replace(/\/?(#|$)/, '/$1')
  }
  return basename(path) === 'README.md' ? './' + href.replace('README.md', '') : href
}

/** A plug-in of markdown-it. */
export function links(markdown) {
  markdown.core.ruler.push('links-of-the-repository', (state) => {
    for (const token of state.tokens.flatMap((each) => each.children ?? [])) {
      if (token.type === 'link_open') {
        token.attrSet('href', onTheSite(token.attrGet('href'), state.env.realPath ?? state.env.path))
      }
    }
  })
}

/** The anchor of a heading, as GitHub makes it: a link to a heading works in both places. */
export function anchor(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
}
