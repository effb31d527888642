/** Rows by the customer they belong to, each list in the order given. */
export function byCustomer<Row extends { customerId: string }>(
  rows: Iterable<Row>,
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const theirs = groups.get(row.customerId)
    if (theirs) theirs.push(row)
    else groups.set(row.customerId, [row])
  }
  return groups
}
