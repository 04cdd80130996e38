// The revisions with their branches, and one revision.

const LANE = 16
const TALL = 46
const SHORT = 18

function revisionsView() {
  const width = Math.max(0, ...data.lanes.map(([drawn]) => drawn.length)) * (LANE / 2) + LANE
  const unknown = (live?.revisions ?? []).filter((state) => !revisionOf.has(state.id))
  return {
    title: 'Revisions',
    main: [
      heading('Revisions'),
      h('p', { class: 'muted' }, `${count(revisions.length, 'revision')}, the newest first.`, live ? ` Their state is that of the database (${live.database}).` : ''),
      live?.notes.map((note) => h('p', { class: 'notice' }, note)),
      unknown.length ? h('p', { class: 'notice bad' }, `The database has revisions that are not here: ${unknown.map((state) => `${state.id} ${state.message}`).join(', ')}.`) : null,
      pending.length
        ? h('p', { class: 'notice' }, h('a', { href: '#change' }, 'Pending'), `: ${count(pending[0].operations.length, 'operation')} that no revision has yet.`)
        : null,
      h('ol', { class: 'timeline' }, data.lanes.map((row) => laneRow(row, width))),
    ],
  }
}

function laneRow([drawn, position], width) {
  if (position < 0) {
    return h('li', { class: 'joint', 'aria-hidden': 'true' }, lanes(drawn, undefined, width, SHORT))
  }
  const revision = revisions[position]
  const hazards = revision.operations.flatMap((each) => each.hazards)
  return h(
    'li',
    {},
    h('div', { class: 'rail' }, lanes(drawn, revision, width, TALL), tail(drawn, revision, width)),
    h(
      'div',
      { class: 'entry' },
      h('div', {}, h('a', { href: address('revision', revision.short) }, revision.message), ' ', revision.head ? badge('head', 'info') : null, revision.labels.map((label) => badge(label))),
      h(
        'div',
        { class: 'muted' },
        h('span', { class: 'name' }, revision.short),
        [revision.date, count(revision.operations.length, 'operation'), hazards.length ? count(hazards.length, 'hazard') : '']
          .filter(Boolean)
          .map((words) => ` · ${words}`),
        ' ',
        statusOf(revision),
      ),
    ),
  )
}

/** A line of the drawing that RevisionLanes makes of characters: each lane is two of them wide. */
function lanes(drawn, revision, width, height) {
  const middle = height / 2
  const parts = [...drawn].map((sign, column) => {
    const here = laneAt(column)
    switch (sign) {
      case '|':
        return s('path', { d: `M${here} 0V${height}` })
      case '\\':
        return s('path', { d: curve(laneAt(column - 1), laneAt(column + 1), height) })
      case '/': {
        let left = column - 1
        while (drawn[left - 1] === '_') {
          left -= 2
        }
        return s('path', { d: curve(laneAt(column + 1), laneAt(left), height) })
      }
      case '*':
        return [
          s('path', { d: `M${here} ${revision.children.length ? 0 : middle}V${revision.parents.length ? height : middle}` }),
          s('circle', { cx: here, cy: middle, r: 5 }),
        ]
      default:
        return null
    }
  })
  return s('svg', { class: 'lanes', width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' }, parts)
}

/** Leads the lanes on where a text takes more lines than one. */
function tail(drawn, revision, width) {
  const parts = [...drawn].map((sign, column) =>
    sign === '|' || (sign === '*' && revision.parents.length) ? s('path', { d: `M${laneAt(column)} 0V1` }) : null,
  )
  return s('svg', { class: 'lanes tail', width, viewBox: `0 0 ${width} 1`, preserveAspectRatio: 'none', 'aria-hidden': 'true' }, parts)
}

function laneAt(column) {
  return (column / 2) * LANE + LANE / 2 + 2
}

function curve(from, to, height) {
  return `M${from} 0C${from} ${height * 0.6} ${to} ${height * 0.4} ${to} ${height}`
}

function revisionView(id) {
  const revision = revisions.find((each) => each.id.startsWith(id))
  if (!revision) {
    return missing(`There is no revision ${id} in this history.`)
  }
  const others = (title, all) => (all.length ? h('span', {}, `${title} `, all.map((each, i) => [i ? ', ' : '', revisionLink(each)])) : null)
  const before = revision.parents.length ? revisionOf.get(revision.parents[0]) : undefined
  return {
    title: `${revision.short} ${revision.message}`,
    main: [
      heading(revision.message, revision.head ? badge('head', 'info') : null, revision.labels.map((label) => badge(label))),
      h(
        'p',
        { class: 'facts' },
        h('span', {}, 'Revision ', h('code', {}, revision.id)),
        others('after', revision.parents.map((each) => revisionOf.get(each)).filter(Boolean)),
        others('before', revision.children),
        revision.date ? h('span', {}, `committed ${revision.date}`) : null,
        statusOf(revision),
      ),
      h(
        'p',
        { class: 'facts' },
        h('span', {}, 'Class ', h('code', {}, revision.class)),
        h('a', { href: address('compare', before ? before.short : 'base', revision.short) }, before ? `Compare with ${before.short}` : 'Compare with nothing'),
      ),
      section('Operations', operationGrid(revision.operations)),
      section('Downgrade', h('p', {}, revision.downgrade)),
    ],
  }
}

function operationGrid(operations) {
  return operations.length
    ? grid(
        'Operations',
        ['Operation', 'Before and after'],
        operations.map((operation) =>
          h(
            'tr',
            {},
            h(
              'th',
              { scope: 'row' },
              operation.phrase ?? operation.text,
              operation.table ? h('div', { class: 'muted' }, tableLink(operation.table)) : null,
              operation.hazards.length ? h('ul', { class: 'plain' }, operation.hazards.map(hazardItem)) : null,
            ),
            h('td', {}, lines(operation.before, operation.after)),
          ),
        ),
        'operations',
      )
    : h('p', {}, 'None.')
}
