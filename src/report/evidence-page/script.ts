/** The script of the evidence page: steps through the quotations. Without it the links still lead from one to the other. */

/** A script without imports or addresses. It takes nothing from the page but ids. */
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
    const target = pane.contains(link) ? link : pane.querySelector('mark[data-q~="' + name + '"]')
    if (target) show(pane, target)
  }
  status.textContent = link.textContent
}

function show(pane, target) {
  const outer = pane.getBoundingClientRect()
  const inner = target.getBoundingClientRect()
  if (inner.top < outer.top || inner.bottom > outer.bottom) {
    pane.scrollTop += inner.top - outer.top - pane.clientHeight / 3
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
  const at = links.indexOf(event.target)
  const to = {ArrowDown: at + 1, j: at + 1, ArrowUp: at - 1, k: at - 1, Home: 0, End: links.length - 1}[event.key]
  if (to === undefined || !links[to]) return
  event.preventDefault()
  select(links[to], true)
})
`
