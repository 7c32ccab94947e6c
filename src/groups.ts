/** Lists grouped by what their entries have in common. */

/** Groups of a list by a key, in the order in which each is first met. */
export function groupBy<Entry, Key>(
  list: Iterable<Entry>,
  keyOf: (entry: Entry) => Key
): Map<Key, Entry[]> {
  const groups = new Map<Key, Entry[]>()
  for (const entry of list) addTo(groups, keyOf(entry), entry)
  return groups
}

/** Add an entry to the group of a key, which may be the first one of it. */
export function addTo<Key, Entry>(groups: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const group = groups.get(key)
  if (group) group.push(entry)
  else groups.set(key, [entry])
}
