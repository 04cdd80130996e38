// The change that the report is about: revisions since its start, and what is pending.

function changeView() {
  const all = data.change.revisions
  const hazards = all.flatMap((revision) => revision.operations.flatMap((operation) => operation.hazards))
  return {
    title: changeTitle(),
    main: [
      heading(data.change.since ? `Changes since ${data.change.since}` : 'Pending changes'),
      data.change.notes.map((note) => h('p', { class: 'notice' }, note)),
      all.length
        ? h(
            'p',
            {},
            count(all.reduce((sum, each) => sum + each.operations.length, 0), 'operation'),
            `, ${hazards.length ? count(hazards.length, 'hazard') : 'no hazards'}`,
            openHazards.length ? `, of which ${openHazards.length} must be accepted.` : '.',
          )
        : h('p', {}, data.change.since ? 'Nothing has changed.' : 'Nothing is pending: the revisions lead to the entities.'),
      touchedTables(),
      all.map(changedRevision),
    ],
  }
}

function changeTitle() {
  return data.change.since ? 'Changes' : 'Pending'
}

function touchedTables() {
  return section(
    'Tables',
    data.change.tables.length
      ? h(
          'ul',
          { class: 'plain' },
          data.change.tables.map((touched) => {
            const table = find(touched.name)
            return h('li', {}, table ? tableLink(table) : h('span', { class: 'name' }, touched.name), ' ', toned(touched.change), touched.was ? h('span', { class: 'muted' }, ` was ${touched.was}`) : null)
          }),
        )
      : null,
  )
}

function changedRevision(revision) {
  const known = revisionOf.get(revision.id)
  return h(
    'section',
    { class: 'revision' },
    h('h2', {}, revision.pending ? 'Not in a revision yet' : [known ? revisionLink(known) : h('code', {}, revision.id), ` ${revision.message}`]),
    operationGrid(revision.operations.map(changedOperation)),
    costs(revision),
    h('p', {}, h('strong', {}, 'Downgrade'), ' ', downgradeText(revision.downgrade)),
    revision.sql.map(script),
  )
}

function changedOperation(operation) {
  return {
    phrase: operation.text,
    before: operation.before,
    after: operation.after,
    hazards: operation.hazards.map((hazard) => ({
      ...hazard,
      state: hazard.accepted ? 'accepted' : hazard.mustBeAccepted ? 'must be accepted' : 'for your information',
    })),
  }
}

function costs(revision) {
  const rows = revision.operations.flatMap((operation) =>
    operation.costs.map((cost) =>
      h('tr', {}, h('th', { scope: 'row' }, operation.text), h('td', {}, cost.database), h('td', {}, cost.kind), h('td', {}, cost.text)),
    ),
  )
  return rows.length ? [h('h3', {}, 'Cost while it runs'), grid('Cost while it runs', ['Operation', 'Database', 'Cost', 'What happens'], rows)] : null
}

function downgradeText({ possible, obstacle, deletes }) {
  if (!possible) {
    return `not possible: ${obstacle}`
  }
  return deletes.length ? `possible; deletes ${deletes.join(', ')}` : 'possible; deletes nothing'
}

function script({ database, statements, refused }) {
  return h(
    'details',
    {},
    h('summary', {}, `SQL for ${database}`),
    refused ? h('p', { class: 'notice bad' }, refused) : statements.length ? h('pre', { tabindex: 0 }, h('code', {}, statements.map((each) => each + ';').join('\n'))) : h('p', {}, 'Nothing to run.'),
  )
}
