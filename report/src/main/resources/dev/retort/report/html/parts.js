// Parts that several views have.

function tableLink(table, attributes = {}) {
  return h('a', { href: address('table', table.name), class: 'name', ...attributes }, table.name)
}

function revisionLink(revision) {
  return h('a', { href: address('revision', revision.short), class: 'name', title: revision.message }, revision.short)
}

function badge(words, tone = '') {
  return h('span', { class: `badge ${tone}` }, words)
}

const TONES = { added: 'good', changed: 'notice', dropped: 'bad', applied: 'good', pending: 'notice' }

function toned(words) {
  return words ? badge(words, TONES[words] ?? 'bad') : null
}

/** Lines of the snapshot before and after, with their signs for those who see no colours. */
function lines(before, after) {
  return h(
    'div',
    { class: 'lines' },
    before.map((line) => h('div', { class: 'gone' }, h('span', { class: 'sign', 'aria-label': 'removed' }, '−'), h('code', {}, line))),
    after.map((line) => h('div', { class: 'new' }, h('span', { class: 'sign', 'aria-label': 'added' }, '+'), h('code', {}, line))),
  )
}

const HAZARD_TONES = { accepted: 'good', 'must be accepted': 'bad', 'for your information': 'notice' }

function hazardItem({ code, text: words, state, reason, remedy }) {
  return h(
    'li',
    { class: 'hazard' },
    h('div', {}, h('code', {}, code), badge(state, HAZARD_TONES[state]), ' ', words),
    reason ? h('div', { class: 'muted' }, `Accepted: ${reason}`) : remedy ? h('div', { class: 'muted' }, remedy) : null,
  )
}

function section(title, ...content) {
  return content.flat(Infinity).some(Boolean) ? h('section', {}, h('h2', {}, title), content) : null
}

/** The heading of a view, which gets the focus when the view is opened. */
function heading(words, ...beside) {
  return h('div', { class: 'heading' }, h('h1', { tabindex: -1 }, words), beside)
}

function differenceItem(difference) {
  return h(
    'li',
    { class: 'hazard' },
    h('div', {}, badge('drift', 'bad'), ' ', difference.text),
    difference.statements.map((statement) => h('pre', { tabindex: 0 }, h('code', {}, statement + ';'))),
  )
}

function statusOf(revision) {
  const state = revision.live
  if (!state) {
    return null
  }
  const when = state.appliedAt ? `${state.appliedAt.replace('T', ' ').replace(/(:\d\d)(:\d\d.*)$/, '$1')} UTC` : ''
  return h(
    'span',
    { class: 'status' },
    toned(state.status),
    state.current ? badge('current', 'info') : null,
    when ? h('span', { class: 'muted' }, [when, state.appliedBy && `by ${state.appliedBy}`].filter(Boolean).join(' ')) : null,
  )
}
