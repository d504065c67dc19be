/** Things in a row, as in "a, b and c". */
export function listed(items: readonly string[], joint: 'and' | 'or' = 'and'): string {
  return items.length < 2 ? (items[0] ?? 'nobody') : `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`;
}

/** A number of things, as in "1 hop" and "2 hops". */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** A support, a denial or a weight as texts show it: two decimals. */
export function twoDecimals(value: number): string {
  // Of 0.855 toFixed alone makes 0.85, since no float is 0.855.
  return (Math.round(100 * value) / 100).toFixed(2);
}
