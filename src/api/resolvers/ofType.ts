/** A record with the name of its type, for fields that give records of several types; null where there is none. */
export function ofType<Name extends string, Value extends object>(
  __typename: Name,
  record: Value | null | undefined,
): (Value & { __typename: Name }) | null {
  return record ? { ...record, __typename } : null;
}
