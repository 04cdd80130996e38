// The view of diagrams: all tables, a group of them, or what is around one.

let scale = 1

function diagramView(kind, name) {
  const table = kind === 'table' ? find(name) : undefined
  const chosen = choose(kind, name, table)
  if (!chosen) {
    return missing(`There is no diagram of ${name}.`)
  }
  const target = (each) => (each === table ? address('table', each.name) : address('diagram', 'table', each.name))
  const picture = draw(chosen.drawing, target, table)
  const area = h('div', { class: 'diagram', role: 'region', 'aria-label': `Diagram of ${chosen.title}`, tabindex: 0 }, picture)
  const percent = h('output', { class: 'percent', 'aria-live': 'polite' })

  function zoom(to, x = area.clientWidth / 2, y = area.clientHeight / 2) {
    const next = Math.min(3, Math.max(0.02, to))
    const [left, top] = [(area.scrollLeft + x) / scale, (area.scrollTop + y) / scale]
    scale = next
    picture.setAttribute('width', chosen.drawing.size[0] * scale)
    picture.setAttribute('height', chosen.drawing.size[1] * scale)
    area.scrollLeft = left * scale - x
    area.scrollTop = top * scale - y
    picture.classList.toggle('far', Boolean(chosen.drawing.frames?.length) && scale < 0.4)
    picture.style.setProperty('--afar', `${15 / scale}px`)
    percent.textContent = `${Math.round(scale * 100)} %`
  }

  function fitting() {
    const [width, height] = chosen.drawing.size
    return Math.min(1, area.clientWidth / width, area.clientHeight / height)
  }

  area.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault()
        const bounds = area.getBoundingClientRect()
        zoom(scale * Math.exp(-event.deltaY / 300), event.clientX - bounds.left, event.clientY - bounds.top)
      }
    },
    { passive: false },
  )
  drag(area)

  return {
    title: `Diagram of ${chosen.title}`,
    wide: true,
    main: [
      h(
        'div',
        { class: 'toolbar' },
        heading(table ? ['Around ', h('span', { class: 'name' }, table.name)] : 'Diagram'),
        picker(kind, name),
        seeker(),
        table ? h('a', { href: address('table', table.name) }, 'Details') : null,
        h(
          'span',
          { class: 'zoom', role: 'group', 'aria-label': 'Zoom' },
          button('−', 'Zoom out', () => zoom(scale / 1.25)),
          percent,
          button('+', 'Zoom in', () => zoom(scale * 1.25)),
          button('100 %', '100 %, original size', () => zoom(1)),
          button('Fit', 'Fit into the window', () => zoom(fitting())),
        ),
      ),
      area,
      h('p', { class: 'muted hint' }, 'A crow’s foot marks many rows, a dashed line a reference that may be null. Ctrl and the wheel zoom; drag to move. A table leads to what is around it.', chosen.drawing.frames?.length ? ' A line between frames stands for all references from one to the other.' : ''),
    ],
    opened() {
      scale = 1
      const fit = fitting()
      zoom(fit >= 0.75 || chosen.drawing.frames?.length ? fit : 1)
      const center = table && area.querySelector('.center')
      if (center && fit < 0.75) {
        const [here, box] = [area.getBoundingClientRect(), center.getBoundingClientRect()]
        area.scrollTop += box.top - here.top - (area.clientHeight - box.height) / 2
        area.scrollLeft += box.left - here.left - (area.clientWidth - box.width) / 2
      } else if (!center) {
        area.scrollTo(0, 0)
      }
    },
  }
}

function button(words, label, press) {
  return h('button', { type: 'button', 'aria-label': label, title: label, onclick: press }, words)
}

function choose(kind, name, table) {
  if (kind === undefined) {
    return { title: 'all tables', drawing: data.diagrams.all }
  }
  if (kind === 'table') {
    return table && { title: table.name, drawing: data.diagrams.around[table.index] }
  }
  const found = { package: data.diagrams.packages, schema: data.diagrams.schemas }[kind]?.find(([group]) => group === name)
  return found && { title: groupName(name), drawing: found[1] }
}

/** Chooses all tables or a group. */
function picker(kind, name) {
  const option = (value, words) => h('option', { value, selected: value === address('diagram', ...[kind, name].filter((each) => each !== undefined)) }, words)
  const all = [
    ['package', 'Packages', data.diagrams.packages, '(no entity class)'],
    ['schema', 'Schemas', data.diagrams.schemas, '(default schema)'],
  ].filter(([, , drawings]) => drawings.length)
  if (!all.length) {
    return kind ? h('a', { href: '#diagram' }, 'All tables') : null
  }
  const select = h(
    'select',
    { id: 'group', onchange: () => (location.hash = select.value) },
    kind === 'table' ? h('option', { value: '', selected: true }, 'one table') : null,
    option('#diagram', 'all tables'),
    all.map(([of, label, drawings, none]) => h('optgroup', { label }, drawings.map(([group]) => option(address('diagram', of, group), of === 'package' ? groupName(group) : group || none)))),
  )
  return h('span', { class: 'choice' }, h('label', { for: 'group' }, 'Show'), select)
}

/** Leads to a table by its name. */
function seeker() {
  const input = h('input', {
    id: 'seek',
    list: 'names',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: 'Name of a table',
    onchange: () => {
      const table = find(input.value.trim())
      if (table) {
        location.hash = address('diagram', 'table', table.name)
      }
    },
  })
  return h(
    'span',
    { class: 'choice' },
    h('label', { for: 'seek' }, 'Find'),
    input,
    h('datalist', { id: 'names' }, tables.map((table) => h('option', { value: table.name }))),
  )
}

/** Lets the background be dragged. */
function drag(area) {
  let from
  area.addEventListener('pointerdown', (event) => {
    if (event.button === 0 && event.pointerType === 'mouse' && !event.target.closest('.box')) {
      from = { x: event.clientX + area.scrollLeft, y: event.clientY + area.scrollTop }
      area.setPointerCapture(event.pointerId)
      area.classList.add('dragged')
    }
  })
  area.addEventListener('pointermove', (event) => {
    if (from) {
      area.scrollLeft = from.x - event.clientX
      area.scrollTop = from.y - event.clientY
    }
  })
  const end = () => {
    from = undefined
    area.classList.remove('dragged')
  }
  area.addEventListener('pointerup', end)
  area.addEventListener('pointercancel', end)
}
