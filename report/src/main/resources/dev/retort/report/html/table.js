// One table.

/** Which types are shown: "portable", "all", or the position of a database. */
let typesOf = 'portable'

function tableView(name, columnName) {
  const table = find(name)
  if (!table) {
    return missing(`There is no table ${name} in this schema.`)
  }
  return {
    title: table.name,
    aside: sidebar(table),
    main: [
      heading(table.name, table.marks.map(toned), table.drift.length ? badge('drift', 'bad') : null),
      h(
        'p',
        { class: 'facts' },
        table.entity ? h('span', {}, 'Entity ', h('code', { title: table.package }, table.entity)) : null,
        h('span', {}, count(table.columns.length, 'column')),
        h('a', { href: address('diagram', 'table', table.name) }, 'In the diagram'),
        table.marks.length ? h('a', { href: '#change' }, 'What changes') : null,
      ),
      table.comment ? h('p', { class: 'comment' }, table.comment) : null,
      section('Drift', table.drift.length ? h('ul', { class: 'plain' }, table.drift.map(differenceItem)) : null),
      columnSection(table, columnName),
      section('Keys, indexes and checks', keyRows(table).length ? grid('Keys, indexes and checks', ['Kind', 'Name', 'Definition'], keyRows(table)) : null),
      section('Refers to', table.references.length ? grid('Refers to', ['Columns', 'Table', 'Rule', 'Rows'], table.references.map((each) => referenceRow(each, each.to, each.toName))) : null),
      section('Referenced by', table.referencedBy.length ? grid('Referenced by', ['Table', 'Columns', 'Rule', 'Rows'], table.referencedBy.map(referencedRow)) : null),
      neighbours(table),
      section('History', table.events.length ? h('ol', { class: 'events' }, [...table.events].reverse().map(eventItem)) : null),
    ],
  }
}

function columnSection(table, chosen) {
  const holder = h('div', {})
  const select = h(
    'select',
    {
      id: 'types',
      onchange: () => {
        typesOf = select.value
        holder.replaceChildren(columnGrid(table, chosen))
      },
    },
    h('option', { value: 'portable' }, 'portable'),
    data.databases.map((name, i) => h('option', { value: i }, name)),
    h('option', { value: 'all' }, 'all databases'),
  )
  select.value = typesOf
  holder.append(columnGrid(table, chosen))
  return h(
    'section',
    {},
    h('div', { class: 'beside' }, h('h2', {}, 'Columns'), h('span', { class: 'choice' }, h('label', { for: 'types' }, 'Types'), select)),
    holder,
  )
}

function columnGrid(table, chosen) {
  const shownTypes =
    typesOf === 'portable'
      ? [['Type', (each) => each.type]]
      : typesOf === 'all'
        ? [['Type', (each) => each.type], ...data.databases.map((name, i) => [name, (each) => each.native[i] || 'none'])]
        : [[`Type (${data.databases[typesOf]})`, (each) => each.native[typesOf] || 'none']]
  const members = table.columns.some((each) => each.member)
  const heads = ['Column', ...shownTypes.map(([name]) => name), 'Null', 'Definition', ...(members ? ['Member'] : []), 'History']
  return grid(
    `Columns of ${table.name}`,
    heads,
    table.columns.map((each) => {
      const drift = table.drift.filter((difference) => difference.part.toLowerCase() === each.name.toLowerCase())
      return h(
        'tr',
        { class: each.name === chosen ? 'chosen' : '', id: `column-${each.name}` },
        h(
          'th',
          { scope: 'row' },
          h('span', { class: 'name' }, each.name),
          each.primary ? badge('PK', 'info') : null,
          each.foreign ? badge('FK', '') : null,
          drift.length ? h('div', { class: 'drifted' }, drift.map((difference) => h('div', {}, difference.text))) : null,
        ),
        shownTypes.map(([, type]) => h('td', {}, h('code', {}, type(each)))),
        h('td', {}, each.nullable ? 'null' : h('span', { class: 'muted' }, 'not null')),
        h('td', {}, each.definition ? h('code', {}, each.definition) : null, each.comment ? h('div', { class: 'comment' }, each.comment) : null),
        members ? h('td', {}, each.member ? h('code', {}, each.member) : null) : null,
        h('td', {}, columnEvents(each)),
      )
    }),
    'columns',
  )
}

function columnEvents(column) {
  return column.events.length
    ? h(
        'ul',
        { class: 'history' },
        column.events.map(({ revision, verb, former }) =>
          h(
            'li',
            {},
            `${verb} in `,
            revisionLink(revision),
            h('span', { class: 'muted' }, ` ${[revision.date, revision.message].filter(Boolean).join(' · ')}`),
            former ? h('div', { class: 'muted' }, 'was ', h('code', {}, former)) : null,
          ),
        ),
      )
    : null
}

function keyRows(table) {
  const row = (kind, name, definition) =>
    h('tr', {}, h('td', {}, kind), h('th', { scope: 'row' }, h('span', { class: 'name' }, name || '(unnamed)')), h('td', {}, h('code', {}, definition)))
  return [
    ...(table.primaryKey ? [row('primary key', table.primaryKey.name, table.primaryKey.columns.join(', '))] : []),
    ...table.uniques.map((each) => row('unique', each.name, each.columns.join(', '))),
    ...table.indexes.map((each) => row(each.unique ? 'unique index' : 'index', each.name, each.parts)),
    ...table.checks.map((each) => row('check', each.name, each.expression)),
  ]
}

/** How many rows a foreign key brings together, in words. */
function rowsOf(reference) {
  return `${reference.single ? 'at most one' : 'any number'} to ${reference.optional ? 'none or one' : 'one'}`
}

function referenceRow(reference, table, name) {
  return h(
    'tr',
    {},
    h('th', { scope: 'row', title: reference.name }, h('span', { class: 'name' }, reference.columns.join(', '))),
    h('td', {}, table ? tableLink(table) : h('code', {}, name), h('span', { class: 'muted' }, ` (${reference.toColumns.join(', ')})`)),
    h('td', {}, reference.rule),
    h('td', { class: 'muted' }, rowsOf(reference)),
  )
}

function referencedRow(reference) {
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, tableLink(reference.table)),
    h('td', {}, h('span', { class: 'name' }, reference.columns.join(', '))),
    h('td', {}, reference.rule),
    h('td', { class: 'muted' }, rowsOf(reference)),
  )
}

function neighbours(table) {
  const drawing = data.diagrams.around[table.index]
  return drawing.boxes.length > 1 && drawing.boxes.length <= 14
    ? section('Neighbours', h('div', { class: 'small-diagram', role: 'region', 'aria-label': 'Neighbours', tabindex: 0 }, draw(drawing, (each) => address('table', each.name), table)))
    : null
}

function eventItem({ revision, operations }) {
  return h(
    'li',
    {},
    h('div', {}, revisionLink(revision), ' ', revision.message, ' ', h('span', { class: 'muted' }, revision.date)),
    h('ul', {}, operations.map((position) => h('li', {}, revision.operations[position].phrase))),
  )
}

function missing(words) {
  return { title: 'Not found', aside: sidebar(null), main: [heading('Not found'), h('p', {}, words)] }
}
