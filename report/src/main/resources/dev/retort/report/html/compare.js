// Two revisions side by side, as the snapshots would have them.

const ORDER = ['table', 'column', 'primary key', 'unique ', 'foreign key', 'check', 'index', 'unique index']
let unchangedToo = false

/** The lines of each object at a revision and all before it; nothing at the base. */
function schemaAt(id) {
  const objects = new Map()
  const wanted = ancestors(id)
  for (const revision of revisions) {
    if (!wanted.has(revision.id)) {
      continue
    }
    for (const { object, removed, added } of revision.deltas) {
      const rest = [...(objects.get(object) ?? [])]
      removed.forEach((line) => rest.includes(line) && rest.splice(rest.indexOf(line), 1))
      objects.set(object, [...rest, ...added])
    }
  }
  return objects
}

function ancestors(id) {
  const found = new Set()
  const next = id === 'base' ? [] : [id]
  while (next.length) {
    const each = next.pop()
    if (!found.has(each)) {
      found.add(each)
      next.push(...(revisionOf.get(each)?.parents ?? []))
    }
  }
  return found
}

function rank(line) {
  return line.startsWith('unique index') ? ORDER.length : ORDER.findIndex((each) => line.startsWith(each))
}

function inOrder(all) {
  return [...all].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0))
}

function compareView(from, to) {
  const last = revisions.at(-1)
  const left = side(from ?? last?.parents[0] ?? 'base')
  const right = side(to ?? last?.id ?? 'base')
  if (!left || !right) {
    return missing(`There is no revision ${left ? to : from} in this history.`)
  }
  const result = h('div', {})
  const box = h('input', {
    type: 'checkbox',
    id: 'unchanged',
    checked: unchangedToo,
    onchange: () => {
      unchangedToo = box.checked
      show()
    },
  })
  const show = () => result.replaceChildren(...comparison(left, right).flat())
  show()
  const go = () => (location.hash = address('compare', first.value, second.value))
  const first = revisionSelect('from', left, go)
  const second = revisionSelect('to', right, go)
  return {
    title: `${nameOf(left)} and ${nameOf(right)}`,
    main: [
      heading('Compare'),
      h(
        'div',
        { class: 'toolbar' },
        h('span', { class: 'choice' }, h('label', { for: 'from' }, 'From'), first),
        h('span', { class: 'choice' }, h('label', { for: 'to' }, 'To'), second),
        h('a', { href: address('compare', short(right), short(left)) }, 'Swap'),
        h('span', { class: 'choice' }, box, h('label', { for: 'unchanged' }, 'Unchanged lines too')),
      ),
      result,
    ],
  }
}

function side(name) {
  return name === 'base' ? 'base' : revisions.find((each) => each.id.startsWith(name))?.id
}

function short(id) {
  return revisionOf.get(id)?.short ?? id
}

function nameOf(id) {
  const revision = revisionOf.get(id)
  return revision ? `${revision.short} ${revision.message}` : 'base (nothing)'
}

function revisionSelect(id, chosen, choose) {
  const options = [['base', 'base (nothing)'], ...revisions.map((each) => [each.short, `${each.short} ${each.message}`])]
  return h(
    'select',
    { id, onchange: choose },
    options.map(([value, words]) => h('option', { value, selected: value === short(chosen) }, shown(words).slice(0, 60))),
  )
}

function comparison(left, right) {
  const [before, after] = [schemaAt(left), schemaAt(right)]
  const objects = [...new Set([...before.keys(), ...after.keys()])].sort()
  const changed = objects.map((object) => objectComparison(object, before.get(object) ?? [], after.get(object) ?? [])).filter(Boolean)
  return changed.length
    ? [
        h('p', { role: 'status' }, `${count(changed.length, 'object')} of the schema differ${changed.length === 1 ? 's' : ''}.`),
        h('div', { class: 'sides heads', 'aria-hidden': 'true' }, h('div', {}, nameOf(left)), h('div', {}, nameOf(right))),
        changed,
      ]
    : [h('p', { role: 'status' }, 'Nothing differs.')]
}

/** One table, sequence or view: equal lines beside each other, the others on their side alone. */
function objectComparison(object, before, after) {
  const gone = before.filter((line) => !after.includes(line))
  const added = after.filter((line) => !before.includes(line))
  if (!gone.length && !added.length) {
    return null
  }
  const rows = inOrder(new Set([...before, ...after]))
  const cell = (line, has, other, kind, sign, label) =>
    has
      ? h('div', { class: other ? 'same' : kind }, other ? null : h('span', { class: 'sign', 'aria-label': label }, sign), h('code', {}, line))
      : h('div', { class: 'none' })
  const pairs = paired(rows, before, after)
    .filter(([one, other]) => unchangedToo || one !== other)
    .map(([one, other]) => [
      cell(one, one !== undefined, one === other, 'gone', '−', 'removed'),
      cell(other, other !== undefined, one === other, 'new', '+', 'added'),
    ])
  const table = find(object.replace(/^table /, ''))
  const state = before.length ? (after.length ? 'changed' : 'dropped') : 'added'
  return h(
    'section',
    { class: 'object' },
    h('h2', {}, table && object.startsWith('table ') ? tableLink(table) : h('span', { class: 'name' }, object), ' ', toned(state)),
    h('div', { class: 'scroll', role: 'region', 'aria-label': object, tabindex: 0 }, h('div', { class: 'sides' }, pairs)),
  )
}

/** Lines in pairs. A column that changes is in one pair with what it was. */
function paired(rows, before, after) {
  const subject = (line) => line.match(/^(column|primary key|foreign key|index|unique index|unique|check|table) (`[^`]*`|\S+)/)?.[0] ?? line
  const pairs = []
  const open = new Map()
  for (const line of rows) {
    const [inOne, inOther] = [before.includes(line), after.includes(line)]
    if (inOne && inOther) {
      pairs.push([line, line])
      continue
    }
    const waiting = open.get(subject(line))
    if (waiting && waiting[inOne ? 0 : 1] === undefined) {
      waiting[inOne ? 0 : 1] = line
      continue
    }
    const pair = inOne ? [line, undefined] : [undefined, line]
    open.set(subject(line), pair)
    pairs.push(pair)
  }
  return pairs
}
