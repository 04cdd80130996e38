// Makes elements. Texts of the model get into the page here alone, and only as text.

const SVG = 'http://www.w3.org/2000/svg'

/** Characters that a browser obeys instead of showing them, such as those that reverse the direction of a text. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

function shown(text) {
  return String(text).replace(CONTROL, (found) => '\\u' + found.charCodeAt(0).toString(16).padStart(4, '0'))
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value)
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? '' : shown(value))
    }
  }
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false && child !== '') {
      element.append(child instanceof Node ? child : shown(child))
    }
  }
  return element
}

/** An element of HTML. Attributes that begin with "on" are listeners. */
function h(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children)
}

/** An element of SVG. */
function s(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children)
}

/** The address of a view: address('table', 'guest') is #table/guest. */
function address(...parts) {
  return '#' + parts.map((part) => encodeURIComponent(part).replaceAll('%2C', ',')).join('/')
}

/** "1 table", "2 tables". */
function count(number, noun, plural = noun + 's') {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : plural}`
}

/** A table of HTML in a region that scrolls where it is too wide. */
function grid(label, heads, rows, kind = '') {
  return h(
    'div',
    { class: 'scroll', role: 'region', 'aria-label': label, tabindex: 0 },
    h(
      'table',
      { class: kind },
      h('thead', {}, h('tr', {}, heads.map((head) => h('th', { scope: 'col' }, head)))),
      h('tbody', {}, rows),
    ),
  )
}
