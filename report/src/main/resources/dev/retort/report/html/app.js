// Shows the view that the address names, and what is around all views.

const VIEWS = {
  '': overview,
  table: tableView,
  diagram: diagramView,
  revisions: revisionsView,
  revision: revisionView,
  compare: compareView,
  change: changeView,
}

const page = h('div', { class: 'page' })

function theme(name) {
  document.documentElement.dataset.theme = name
  remember(name)
}

/** A file that is opened from a disk may have no storage. */
function remember(name) {
  try {
    localStorage.setItem('retort-theme', name)
  } catch {
    // then the choice lasts as long as the page
  }
}

function remembered() {
  try {
    return localStorage.getItem('retort-theme')
  } catch {
    return null
  }
}

function isDark() {
  const chosen = document.documentElement.dataset.theme
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
}

function themeSwitch() {
  const press = h('button', {
    type: 'button',
    class: 'theme',
    'aria-pressed': String(isDark()),
    onclick: () => {
      theme(isDark() ? 'light' : 'dark')
      press.setAttribute('aria-pressed', String(isDark()))
    },
  }, 'Dark')
  return press
}

function header() {
  const link = (href, words, ...more) => h('a', { href }, words, more)
  return h(
    'header',
    {},
    h('a', { class: 'skip', href: '#main' , onclick: (event) => {
      event.preventDefault()
      document.querySelector('h1').focus()
    } }, 'Skip to the content'),
    h('a', { class: 'brand', href: '#' }, 'Retort'),
    h(
      'nav',
      { 'aria-label': 'Views' },
      link('#', 'Schema'),
      link('#diagram', 'Diagram'),
      link('#revisions', 'Revisions'),
      link('#compare', 'Compare'),
      link('#change', changeTitle(), openHazards.length ? h('span', { class: 'bubble', title: 'hazards to accept' }, openHazards.length) : null),
    ),
    themeSwitch(),
  )
}

const SECTION = { table: '', revision: 'revisions' }

function show() {
  const [kind, ...parts] = location.hash.slice(1).split('/').map(decoded)
  const view = Object.hasOwn(VIEWS, kind) ? VIEWS[kind](...parts) : missing(`There is no view ${kind}.`)
  const top = `#${SECTION[kind] ?? kind}`
  for (const each of document.querySelectorAll('header nav a')) {
    if (each.getAttribute('href') === top) {
      each.setAttribute('aria-current', 'page')
    } else {
      each.removeAttribute('aria-current')
    }
  }
  document.title = `${shown(view.title)} – ${shown(data.name)}`
  const list = page.querySelector('.list')?.scrollTop ?? 0
  page.className = view.wide ? 'page wide' : view.aside ? 'page with-aside' : 'page'
  page.replaceChildren(...(view.aside ? [view.aside] : []), h('main', { id: 'main' }, view.main.flat(Infinity).filter(Boolean)))
  page.querySelector('.list')?.scrollTo(0, list)
  view.opened?.()
  const chosen = page.querySelector('tr.chosen')
  if (chosen) {
    chosen.scrollIntoView({ block: 'center' })
  } else {
    scrollTo(0, 0)
  }
  return view
}

function decoded(part) {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

const saved = remembered()
if (saved === 'light' || saved === 'dark') {
  theme(saved)
}
document.body.append(header(), page)
show()
addEventListener('hashchange', () => {
  show()
  document.querySelector('h1')?.focus({ preventScroll: true })
})
