// Reads the data of the page, and names what the Java classes TableData and RevisionData leave unnamed to save space.

const data = JSON.parse(document.getElementById('data').textContent)
const text = (number) => data.texts[number ?? 0]
const texts = (numbers) => numbers.map(text)

const revisions = data.revisions.map((raw, index) => ({
  ...raw,
  index,
  operations: raw.operations.map(([phrase, before, after, hazards], position) => ({
    phrase,
    position,
    before: texts(before),
    after: texts(after),
    hazards: hazards.map(([code, words, state, reason]) => ({ code, text: words, state, reason })),
  })),
  deltas: raw.deltas.map(([object, removed, added]) => ({
    object: text(object),
    removed: texts(removed),
    added: texts(added),
  })),
}))
const revisionOf = new Map(revisions.map((revision) => [revision.id, revision]))
for (const revision of revisions) {
  revision.children = revisions.filter((other) => other.parents.includes(revision.id))
  revision.short = shortest(revision.id)
}

/** The shortest beginning of an id that no other id has. */
function shortest(id) {
  let length = 4
  while (length < id.length && data.revisions.some((other) => other.id !== id && other.id.startsWith(id.slice(0, length)))) {
    length++
  }
  return id.slice(0, length)
}

function column(raw, table) {
  const [name, type, flags, definition, member, comment, ...rest] = raw
  const events = []
  for (let i = 0; i < rest.length; i += 3) {
    events.push({ revision: revisions[rest[i]], verb: rest[i + 1] ? 'changed' : 'added', former: text(rest[i + 2]) })
  }
  if (events[0]?.verb !== 'added' && table.events.length) {
    events.unshift({ revision: table.events[0].revision, verb: 'added', former: '' })
  }
  const [portable, ...native] = data.types[type]
  return {
    name: text(name),
    type: text(portable),
    native: texts(native),
    nullable: Boolean(flags & 1),
    primary: Boolean(flags & 2),
    foreign: Boolean(flags & 4),
    definition: text(definition),
    member: text(member),
    comment: text(comment),
    events,
  }
}

const tables = data.tables.map((raw, index) => {
  const table = {
    index,
    name: raw.name,
    comment: raw.comment,
    entity: raw.entity,
    package: text(raw.package),
    schema: text(raw.schema),
    primaryKey: raw.primaryKey && { name: raw.primaryKey[0], columns: texts(raw.primaryKey[1]) },
    uniques: (raw.uniques ?? []).map(([name, columns]) => ({ name, columns: texts(columns) })),
    checks: (raw.checks ?? []).map(([name, expression]) => ({ name, expression })),
    indexes: (raw.indexes ?? []).map(([name, unique, parts]) => ({ name, unique: Boolean(unique), parts })),
    events: (raw.events ?? []).map(([revision, ...operations]) => ({ revision: revisions[revision], operations })),
    referencedBy: [],
    marks: [],
    drift: [],
  }
  table.columns = raw.columns.map((each) => column(each, table))
  return table
})
const tableOf = new Map(tables.map((table) => [table.name.toLowerCase(), table]))

/** The table of a name, as a person may write it. */
function find(name) {
  return tableOf.get(name.toLowerCase())
}

tables.forEach((table, index) => {
  table.references = (data.tables[index].references ?? []).map(([name, columns, to, toColumns, rule, flags]) => ({
    name,
    table,
    columns: texts(columns),
    to: find(text(to)),
    toName: text(to),
    toColumns: texts(toColumns),
    rule: text(rule),
    optional: Boolean(flags & 1),
    single: Boolean(flags & 2),
  }))
  table.references.forEach((reference) => reference.to?.referencedBy.push(reference))
  table.events.forEach(({ revision, operations }) =>
    operations.forEach((position) => {
      revision.operations[position].table = table
    }),
  )
})

for (const touched of data.change.tables) {
  const table = find(touched.name) ?? find(touched.was || touched.name)
  table?.marks.push(touched.change)
}

const live = data.live
const elsewhere = []
for (const difference of live?.differences ?? []) {
  const table = find(difference.table)
  ;(table ? table.drift : elsewhere).push(difference)
}
for (const state of live?.revisions ?? []) {
  const revision = revisionOf.get(state.id)
  if (revision) {
    revision.live = state
  }
}

const pending = data.change.revisions.filter((revision) => revision.pending)
const openHazards = data.change.revisions.flatMap((revision) =>
  revision.operations.flatMap((operation) =>
    operation.hazards.filter((hazard) => hazard.mustBeAccepted && !hazard.accepted),
  ),
)

/** How tables are grouped: by the packages of their classes if there are several, else by schemas of the database. */
const grouping = data.diagrams.packages.length ? 'package' : 'schema'
const noGroup = grouping === 'package' ? '(no entity class)' : '(default schema)'
const groups = new Map([...new Set(tables.map((table) => table[grouping]))].sort().map((name) => [name, tables.filter((table) => table[grouping] === name)]))

/** The part that all names of packages have before their last segments, dot included. */
const commonPrefix = (() => {
  const names = [...new Set(tables.map((table) => table.package))].filter(Boolean)
  if (names.length < 2) {
    return ''
  }
  let prefix = names[0]
  while (!names.every((name) => name.startsWith(prefix))) {
    prefix = prefix.slice(0, -1)
  }
  return prefix.slice(0, prefix.lastIndexOf('.') + 1)
})()

function groupName(name) {
  return name ? name.slice(name.startsWith(commonPrefix) ? commonPrefix.length : 0) || name : noGroup
}
