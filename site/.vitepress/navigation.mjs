import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const docs = resolve(dirname(fileURLToPath(import.meta.url)), '../../docs')

/** Pages that the list of all pages has one line for, and a sidebar of their own. */
const collections = { problems: /^RT\d+\.md$/, adr: /^\d{4}-.*\.md$/ }

const address = (path) => '/' + path.replace(/(^|\/)README\.md$/, '$1').replace(/\.md$/, '')

/** The groups and links of docs/contents.md, which is this site's sidebar and GitHub's list of pages. */
function contents() {
  const groups = []
  for (const line of readFileSync(resolve(docs, 'contents.md'), 'utf8').split('\n')) {
    const heading = line.match(/^## (.+)/)
    const entry = line.match(/^- \[([^\]]+)\]\(([^)]+)\)/)
    if (heading) {
      groups.push({ text: heading[1], items: [] })
    } else if (entry) {
      const path = entry[2] in collections ? entry[2] + '/README.md' : entry[2]
      groups.at(-1).items.push({ text: entry[1], link: address(path), path })
    }
  }
  return groups
}

function files(folder) {
  return readdirSync(resolve(docs, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    return entry.isDirectory() ? files(path) : path.endsWith('.md') ? [path] : []
  })
}

/** A page that nobody finds is a mistake, and so is a line that leads nowhere. */
function requireEveryPage(groups) {
  const listed = groups.flatMap((group) => group.items.map((item) => item.path))
  const gone = listed.filter((path) => !existsSync(resolve(docs, path)))
  const unlisted = files('').filter(
    (path) =>
      path !== 'contents.md' &&
      !listed.includes(path) &&
      !Object.entries(collections).some(
        ([folder, name]) => path.startsWith(folder + '/') && name.test(path.slice(folder.length + 1)),
      ),
  )
  if (gone.length || unlisted.length) {
    throw new Error(
      [
        ...gone.map((path) => `docs/contents.md lists docs/${path}, which does not exist.`),
        ...unlisted.map((path) => `docs/contents.md does not list docs/${path}. Add a line to the group it belongs to.`),
      ].join('\n'),
    )
  }
}

const title = (path) => readFileSync(resolve(docs, path), 'utf8').match(/^# (.+)/)[1].replaceAll('`', '')

function collection(folder) {
  return files(folder)
    .filter((path) => collections[folder].test(path.slice(folder.length + 1)))
    .sort()
    .map((path) => ({ text: title(path), link: address(path) }))
}

/** The problems by their hundreds, which docs/problems/README.md explains. */
function problems() {
  const names = { 1: 'Entities', 2: 'Hazards', 3: 'Revision graph', 4: 'Running', 5: 'Live databases', 9: 'Internal' }
  const pages = collection('problems')
  return Object.entries(names).map(([digit, name]) => ({
    text: `${name} (RT${digit}xx)`,
    collapsed: false,
    items: pages.filter((page) => page.link.startsWith(`/problems/RT${digit}`)),
  }))
}

export function sidebar() {
  const groups = contents()
  requireEveryPage(groups)
  const back = { text: 'All pages', link: '/contents' }
  return {
    '/problems/': [back, { text: 'Problem codes', link: '/problems/' }, ...problems()],
    '/adr/': [back, { text: 'Design decisions', link: '/adr/', items: collection('adr') }],
    '/': groups.map((group) => ({
      text: group.text,
      collapsed: false,
      items: group.items.map(({ text, link }) => ({ text, link })),
    })),
  }
}
