/** The script of the evidence page: steps through the quotations. Without it the links still lead from one to the other. */

/** A script without imports or addresses. It takes nothing from the page but ids and verdicts. */
export const script = `
const status = document.getElementById('status')

function select(link, focus) {
  const section = link.closest('.summary')
  for (const one of document.querySelectorAll('.current')) one.classList.remove('current')
  for (const one of document.querySelectorAll('[aria-current]')) one.removeAttribute('aria-current')
  link.setAttribute('aria-current', 'true')
  if (focus) link.focus({preventScroll: true})
  section.querySelector('.panes').scrollIntoView({block: 'nearest'})
  const name = link.dataset.q
  for (const one of section.querySelectorAll('mark[data-q~="' + name + '"]')) one.classList.add('current')
  for (const pane of section.querySelectorAll('.panes > *')) {
    const target = pane.contains(link) ? link.closest('li') : pane.querySelector('mark[data-q~="' + name + '"]')
    if (target) show(pane, target)
  }
  status.textContent = link.textContent
}

function show(pane, target) {
  const outer = pane.getBoundingClientRect()
  // Of words in several lines, the beginning.
  const inner = target.getClientRects()[0]
  // The heading of a pane stays at its top and would cover what is right below.
  if (inner.top < outer.top + 48 || inner.bottom > outer.bottom) {
    pane.scrollTop += inner.top - outer.top - pane.clientHeight / 3
  }
  if (inner.left < outer.left || inner.right > outer.left + pane.clientWidth) {
    pane.scrollLeft += inner.left - outer.left - 16
  }
}

/** The next link in a direction, of those that are wrong or of all; none beyond the ends. */
function next(links, at, by, wrong) {
  for (let index = at + by; links[index]; index += by) {
    if (!wrong || links[index].dataset.verdict !== 'verbatim') return links[index]
  }
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-q]')
  if (!link) return
  const listed = link.closest('.list')
  if (listed) event.preventDefault()
  select(listed ? link : document.querySelector('.list a[data-q="' + link.dataset.q + '"]'), listed)
})

document.addEventListener('keydown', (event) => {
  const list = event.target.closest('.list')
  if (!list || event.ctrlKey || event.metaKey || event.altKey) return
  const links = [...list.querySelectorAll('a[data-q]')]
  const focused = links.indexOf(event.target)
  const at = focused < 0 ? links.findIndex((link) => link.hasAttribute('aria-current')) : focused
  const steps = {
    ArrowDown: () => next(links, at, 1),
    j: () => next(links, at, 1),
    ArrowUp: () => next(links, at, -1),
    k: () => next(links, at, -1),
    n: () => next(links, at, 1, true),
    p: () => next(links, at, -1, true),
    Home: () => links[0],
    End: () => links.at(-1)
  }
  const to = Object.hasOwn(steps, event.key) ? steps[event.key]() : undefined
  if (!to) return
  event.preventDefault()
  select(to, true)
})
`
