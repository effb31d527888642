/** Puts an item into the list of its key, which is made when it is the first. */
export function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

/** Items by what `keyOf` says of them, in their order. (Map.groupBy is missing before Node 21.) */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) addTo(groups, keyOf(item), item)
  return groups
}

/** Rows by the customer they belong to. */
export const byCustomer = <Row extends { customerId: string }>(
  rows: Iterable<Row>,
): Map<string, Row[]> => groupBy(rows, ({ customerId }) => customerId)
