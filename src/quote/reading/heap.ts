/** Things that cost something at least, the cheapest first: a binary heap. */
export class Heap<Item extends {bound: number}> {
  readonly #items: Item[] = []

  push(item: Item): void {
    const items = this.#items
    let index = items.length
    items.push(item)
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (items[parent]!.bound <= item.bound) break
      items[index] = items[parent]!
      index = parent
    }
    items[index] = item
  }

  pop(): Item | undefined {
    const items = this.#items
    const first = items[0]
    const last = items.pop()
    if (first === undefined || last === undefined || items.length === 0) return first
    let index = 0
    for (;;) {
      let child = 2 * index + 1
      if (child >= items.length) break
      if (child + 1 < items.length && items[child + 1]!.bound < items[child]!.bound) child++
      if (items[child]!.bound >= last.bound) break
      items[index] = items[child]!
      index = child
    }
    items[index] = last
    return first
  }
}
