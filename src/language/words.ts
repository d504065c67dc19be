/** Things in a row, as in "a, b and c". */
export function listed(items: readonly string[], joint: 'and' | 'or' = 'and'): string {
  return items.length < 2 ? (items[0] ?? 'nobody') : `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`;
}

/** Clauses in a row, each apart: "a, b, and c" and "a, and b"; empty of none. */
export function inARow(clauses: readonly string[]): string {
  return clauses.length < 2 ? clauses.join() : `${clauses.slice(0, -1).join(', ')}, and ${clauses.at(-1)}`;
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

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A number as a text writes it: below ten as a word. */
export function inWords(count: number): string {
  return SMALL[count] ?? String(count);
}

/** A number of things as a text writes it: "one claim", "12 claims". */
export function numberOf(count: number, what: string): string {
  return `${inWords(count)} ${what}${count === 1 ? '' : 's'}`;
}

/** With a capital at its start, past a quotation mark. */
export function capitalised(text: string): string {
  return text.replace(/^(["“(]*)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}

/** A text as a pattern that finds it as it is. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
