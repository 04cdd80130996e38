// The list of tables, and what is to be seen of the schema as a whole.

let wanted = ''

/** The list of tables with its search. It stays while tables are opened. */
function sidebar(current) {
  const status = h('p', { class: 'muted', role: 'status' })
  const list = h('div', { class: 'list' })
  const search = h('input', {
    type: 'search',
    id: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: 'Table, column or class',
    oninput: () => {
      wanted = search.value
      refresh()
    },
    onkeydown: (event) => {
      const first = list.querySelector('a')
      if (event.key === 'Enter' && wanted && first) {
        location.hash = first.getAttribute('href')
      }
    },
  })
  search.value = wanted

  function refresh() {
    const words = wanted.trim().toLowerCase()
    let found = 0
    list.replaceChildren()
    for (const [name, members] of groups) {
      const items = members.flatMap((table) => {
        const columns = words ? table.columns.filter((each) => matches(each.name, words) || matches(each.member, words)) : []
        if (words && !matches(table.name, words) && !matches(table.entity, words) && !columns.length) {
          return []
        }
        found++
        return [tableItem(table, columns, current)]
      })
      if (items.length) {
        list.append(...(groups.size > 1 ? [h('h3', { title: name }, groupName(name))] : []), h('ul', {}, items))
      }
    }
    status.textContent = words ? count(found, 'table') + ' found' : count(found, 'table')
    list.parentElement?.classList.toggle('searching', Boolean(words))
  }

  const aside = h(
    'aside',
    { class: current ? 'sidebar of-table' : 'sidebar', 'aria-label': 'Tables' },
    h('label', { for: 'search' }, 'Search'),
    search,
    status,
    list,
  )
  refresh()
  return aside
}

function matches(name, words) {
  return name.toLowerCase().includes(words)
}

function tableItem(table, columns, current) {
  return h(
    'li',
    {},
    h(
      'a',
      { href: address('table', table.name), 'aria-current': table === current ? 'page' : null },
      h('span', { class: 'name' }, table.name),
      table.marks.map(toned),
      table.drift.length ? badge('drift', 'bad') : null,
    ),
    columns.length
      ? h(
          'ul',
          { class: 'matches' },
          columns
            .slice(0, 5)
            .map((each) => h('li', {}, h('a', { href: address('table', table.name, each.name) }, h('span', { class: 'name' }, each.name)))),
          columns.length > 5 ? h('li', { class: 'muted' }, `and ${columns.length - 5} more`) : null,
        )
      : null,
  )
}

function overview() {
  return {
    title: 'Schema',
    aside: sidebar(null),
    main: [
      heading(data.name),
      notices(),
      h('dl', { class: 'tiles' }, tiles()),
      section('Groups', groups.size > 1 ? groupGrid() : null),
      section('Newest revisions', revisions.length ? h('ul', { class: 'plain' }, [...revisions].reverse().slice(0, 6).map(revisionItem)) : null),
      live ? liveSection() : null,
      section('Sequences', data.sequences.length ? h('ul', { class: 'codes' }, data.sequences.map((each) => h('li', {}, h('code', {}, each)))) : null),
      section('Views', data.views.map(([name, query]) => h('details', {}, h('summary', { class: 'name' }, name), h('pre', { tabindex: 0 }, h('code', {}, query))))),
    ],
  }
}

function tiles() {
  const columns = tables.reduce((sum, table) => sum + table.columns.length, 0)
  const references = tables.reduce((sum, table) => sum + table.references.length, 0)
  const heads = revisions.filter((revision) => revision.head)
  return [
    ['Tables', tables.length],
    ['Columns', columns],
    ['Foreign keys', references],
    ['Revisions', revisions.length],
    [heads.length === 1 ? 'Head' : 'Heads', heads.length ? heads.map((head) => revisionLink(head)) : 'none'],
  ].map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, typeof value === 'number' ? value.toLocaleString('en') : value)))
}

function notices() {
  const operations = data.change.revisions.reduce((sum, each) => sum + each.operations.length, 0)
  return [
    operations
      ? h(
          'p',
          { class: openHazards.length ? 'notice bad' : 'notice' },
          h('a', { href: '#change' }, data.change.since ? `Changes since ${data.change.since}` : 'Pending changes'),
          `: ${count(operations, 'operation')}`,
          openHazards.length ? `, ${count(openHazards.length, 'hazard')} to accept` : ', no hazard to accept',
          '.',
        )
      : null,
    data.change.notes.map((note) => h('p', { class: 'notice' }, note)),
  ]
}

function groupGrid() {
  return grid(
    'Groups',
    [grouping === 'package' ? 'Package' : 'Schema', 'Tables', 'Refers to'],
    [...groups].map(([name, members]) => {
      const others = new Set(
        members.flatMap((table) => table.references.map((each) => each.to?.[grouping]).filter((each) => each !== undefined && each !== name)),
      )
      return h(
        'tr',
        {},
        h('th', { scope: 'row' }, h('a', { href: address('diagram', grouping, name), title: name }, groupName(name))),
        h('td', {}, members.length),
        h('td', {}, [...others].map(groupName).sort().join(', ')),
      )
    }),
    'compact',
  )
}

function revisionItem(revision) {
  return h('li', {}, revisionLink(revision), ' ', revision.message, ' ', h('span', { class: 'muted' }, revision.date), ' ', statusOf(revision))
}

function liveSection() {
  const differences = live.differences.length
  return section(
    `Database (${live.database})`,
    live.notes.map((note) => h('p', { class: 'notice' }, note)),
    live.compared ? h('p', {}, differences ? `${count(differences, 'difference')} from what its revisions made.` : 'Its schema is as its revisions made it.') : null,
    h('ul', { class: 'plain' }, live.differences.map(differenceItem)),
  )
}
