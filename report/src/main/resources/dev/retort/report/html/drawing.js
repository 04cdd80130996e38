// Draws what the Java class DiagramData has placed. The sizes here are those of the Java class DiagramBox.

const HEADER = 30
const ROW = 20
const MARGIN = 12
const MARK = 24
const MOST_ROWS = 24
const NAME_LENGTH = 36
const TYPE_LENGTH = 22
const CORNER = 6
const [NAME, KEYS] = [0, 1]

function cut(words, length) {
  const characters = [...words]
  return characters.length > length ? characters.slice(0, length - 1).join('') + '…' : words
}

/**
 * A drawing as an element of SVG.
 *
 * @param target the address of a table
 * @param center the table that the drawing is about; undefined if it is about all
 */
function draw(drawing, target, center) {
  const [width, height] = drawing.size
  const routes = drawing.routes.map(([from, to, id, ...points]) => route(points, tables[from].references[id], tables[from], tables[to]))
  const boxes = drawing.boxes.map((placed) => box(placed, target, center))
  const picture = s(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, class: 'drawing', role: 'group', 'aria-label': 'Diagram' },
    (drawing.frames ?? []).map(frame),
    s('g', { 'aria-hidden': 'true' }, (drawing.between ?? []).map((each) => between(each, drawing.frames))),
    s('g', { 'aria-hidden': 'true' }, routes),
    boxes,
    (drawing.frames ?? []).map(frameName),
  )
  const light = (event) => {
    highlight(picture, event.target.closest?.('.box')?.dataset.table)
    highlightFrame(picture, event.target.closest?.('.frame')?.dataset.frame)
  }
  picture.addEventListener('pointerover', light)
  picture.addEventListener('focusin', light)
  const dim = () => {
    highlight(picture, undefined)
    highlightFrame(picture, undefined)
  }
  picture.addEventListener('focusout', dim)
  picture.addEventListener('pointerleave', dim)
  return picture
}

/** Shows the lines of one table, and whom they lead to. */
function highlight(picture, table) {
  picture.classList.toggle('lit', table !== undefined)
  for (const each of picture.querySelectorAll('.route')) {
    each.classList.toggle('on', each.dataset.from === table || each.dataset.to === table)
  }
  const near = new Set([table])
  for (const each of picture.querySelectorAll('.route.on')) {
    near.add(each.dataset.from).add(each.dataset.to)
  }
  for (const each of picture.querySelectorAll('.box')) {
    each.classList.toggle('on', near.has(each.dataset.table))
  }
}

/** Shows the lines of one group. */
function highlightFrame(picture, frame) {
  for (const each of picture.querySelectorAll('.between')) {
    each.classList.toggle('on', each.dataset.from === frame || each.dataset.to === frame)
  }
}

function rowsOfBox(table, detail) {
  if (detail === NAME) {
    return []
  }
  return detail === KEYS ? table.columns.filter((each) => each.primary || each.foreign) : table.columns
}

function box([index, detail, x, y, width, height], target, center) {
  const table = tables[index]
  const all = rowsOfBox(table, detail)
  const rows = all.slice(0, MOST_ROWS)
  const baseline = (row) => HEADER + row * ROW + 15
  return s(
    'g',
    {
      class: ['box', table === center ? 'center' : '', ...table.marks, table.drift.length ? 'drift' : ''].join(' '),
      transform: `translate(${x} ${y})`,
      'data-table': index,
    },
    s(
      'a',
      { href: target(table), 'aria-label': label(table) },
      s('rect', { width, height, rx: 6, class: 'body' }),
      s('text', { x: MARGIN, y: 20, class: 'title' }, cut(table.name, NAME_LENGTH)),
      s('title', {}, [table.name, table.entity, table.comment].filter(Boolean).join('\n')),
    ),
    all.length ? s('path', { d: `M0 ${HEADER}h${width}`, class: 'rule' }) : null,
    rows.map((column, i) => [
      s('text', { x: MARGIN, y: baseline(i), class: 'mark' }, column.primary ? 'PK' : column.foreign ? 'FK' : ''),
      s('text', { x: MARGIN + MARK, y: baseline(i) }, cut(column.name, NAME_LENGTH)),
      detail === KEYS ? null : s('text', { x: width - MARGIN, y: baseline(i), class: 'type' }, cut(column.type, TYPE_LENGTH)),
    ]),
    all.length > MOST_ROWS ? s('text', { x: MARGIN + MARK, y: baseline(MOST_ROWS), class: 'type start' }, `and ${all.length - MOST_ROWS} more`) : null,
  )
}

/** What the drawing tells of a table, for those who hear it. It begins with what is to be seen. */
function label(table) {
  const name = cut(table.name, NAME_LENGTH)
  const whole = name === table.name ? '' : `, ${table.name}`
  return `${name}${whole}, ${count(table.columns.length, 'column')}, refers to ${count(table.references.length, 'table')}, referenced by ${table.referencedBy.length}`
}

/** Pairs of numbers as points. */
function pointsOf(numbers) {
  const points = []
  for (let i = 0; i < numbers.length; i += 2) {
    points.push([numbers[i], numbers[i + 1]])
  }
  return points
}

/** A line with round corners. */
function path(points) {
  let way = `M${points[0].join(' ')}`
  for (let i = 1; i < points.length - 1; i++) {
    const [before, here, after] = [points[i - 1], points[i], points[i + 1]]
    const enter = toward(here, before, CORNER)
    const leave = toward(here, after, CORNER)
    way += `L${enter.join(' ')}Q${here.join(' ')} ${leave.join(' ')}`
  }
  return `${way}L${points.at(-1).join(' ')}`
}

/** The point at a distance from one point on the way to another; at most half of the way. */
function toward([x, y], [otherX, otherY], distance) {
  const length = Math.hypot(otherX - x, otherY - y)
  const part = length ? Math.min(distance, length / 2) / length : 0
  return [x + (otherX - x) * part, y + (otherY - y) * part]
}

/** A foreign key. Where many rows refer, it ends in a crow's foot. Where they may refer to none, it is dashed. */
function route(numbers, reference, from, to) {
  const points = pointsOf(numbers)
  const [start, end] = [points[0], points.at(-1)]
  const foot = across(start, points[1], 9)
  const bar = across(end, points.at(-2), 8)
  return s(
    'g',
    { class: reference.optional ? 'route optional' : 'route', 'data-from': from.index, 'data-to': to.index },
    s('path', { d: path(points), class: 'way' }),
    s('path', { d: reference.single ? `M${foot.left}L${foot.right}` : `M${foot.base}L${foot.startLeft}M${foot.base}L${foot.startRight}` }),
    s('path', { d: `M${bar.left}L${bar.right}` }),
  )
}

/** Points beside a line, at its start and at a distance from there. */
function across(start, next, distance) {
  const length = Math.hypot(next[0] - start[0], next[1] - start[1]) || 1
  const [dx, dy] = [(next[0] - start[0]) / length, (next[1] - start[1]) / length]
  const base = [start[0] + dx * distance, start[1] + dy * distance]
  const beside = ([x, y], side) => `${x - dy * side} ${y + dx * side}`
  return {
    base: base.join(' '),
    left: beside(base, 5),
    right: beside(base, -5),
    startLeft: beside(start, 5),
    startRight: beside(start, -5),
  }
}

/** A group, which leads to its own diagram. From afar, its name is in the middle, and the names of its tables are not to be read. */
function frame([name, x, y, width, height, number], index) {
  return s(
    'a',
    { class: 'frame', 'data-frame': index, href: frameTarget(name), 'aria-label': `${frameTitle(name)}, ${count(number, 'table')}` },
    s('rect', { x, y, width, height, rx: 10 }),
    s('text', { x: x + 16, y: y + 24, class: 'near' }, frameTitle(name)),
  )
}

/** A frame that no package or schema makes is around a table that many others are beside. */
function frameTitle(name) {
  return data.diagrams.framed === 'table' ? name || '(no references)' : groupName(name)
}

function frameTarget(name) {
  if (data.diagrams.framed === 'table') {
    return name ? address('diagram', 'table', name) : '#diagram'
  }
  return address('diagram', data.diagrams.framed, name)
}

/** As large as it can be read from afar, and no wider than the frame. */
function frameName([name, x, y, width, height]) {
  const words = frameTitle(name)
  const element = s('text', { x: x + width / 2, y: y + height / 2, class: 'afar', 'aria-hidden': 'true' }, words)
  element.style.setProperty('--most', `${width / (words.length * 0.66)}px`)
  return element
}

/** All references from one group to another. */
function between([from, to, number, ...numbers], frames) {
  const points = pointsOf(numbers)
  return s(
    'g',
    { class: 'between', 'data-from': from, 'data-to': to },
    s('path', { d: path(points), 'stroke-width': Math.min(1 + Math.log2(number) / 3, 3) }),
    s('path', { d: arrow(points.at(-2), points.at(-1)), class: 'tip' }),
    s('title', {}, `${count(number, 'reference')} from ${frameTitle(frames[from][0])} to ${frameTitle(frames[to][0])}`),
  )
}

function arrow(before, end) {
  const sides = across(end, before, 10)
  return `M${end.join(' ')}L${sides.left}L${sides.right}Z`
}
