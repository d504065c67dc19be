import DataLoader from 'dataloader';
import { groupedBy } from '../groups.ts';

/** Asks for many keys at once and keeps the answers for one request. */
export function loader<Key, Value>(
  many: (keys: readonly Key[]) => Promise<Map<string, Value>>,
  keyOf: (key: Key) => string,
): DataLoader<Key, Value | null, string> {
  return new DataLoader<Key, Value | null, string>(
    async (keys) => {
      const found = await many(keys);
      return keys.map((key) => found.get(keyOf(key)) ?? null);
    },
    { cacheKeyFn: keyOf, maxBatchSize: 1_000 },
  );
}

/** A key whose batch shares its arguments: one query for all parents that ask the same. */
export interface KeyWithArguments<Args> {
  id: string;
  args: Args;
}

/** As `loader`, for fields with arguments: parents with the same arguments are asked for together. */
export function askedLoader<Args, Value>(
  many: (ids: string[], args: Args) => Promise<Map<string, Value>>,
): DataLoader<KeyWithArguments<Args>, Value | null, string> {
  const keyOf = ({ id, args }: KeyWithArguments<Args>) => `${id} ${JSON.stringify(args)}`;
  return loader(async (keys) => {
    const groups = groupedBy(keys, ({ args }) => JSON.stringify(args));
    const answers = await Promise.all(
      [...groups.values()].map(async (group) => {
        const [{ args }] = group;
        const found = await many(
          group.map(({ id }) => id),
          args,
        );
        return group.flatMap((key): [string, Value][] =>
          found.has(key.id) ? [[keyOf(key), found.get(key.id) as Value]] : [],
        );
      }),
    );
    return new Map(answers.flat());
  }, keyOf);
}

/** Rows by the parent that a column names. */
export function byParent<Row, Value>(
  rows: Row[],
  parentOf: (row: Row) => string,
  valueOf: (row: Row) => Value,
): Map<string, Value[]> {
  return new Map([...groupedBy(rows, parentOf)].map(([parent, own]) => [parent, own.map(valueOf)]));
}
