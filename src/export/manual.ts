import { Kind, parse } from 'graphql';
import { typeDefs } from '../schema/catalogue.ts';

const described = new Map(
  parse(typeDefs).definitions.flatMap((type): [string, string][] =>
    type.kind === Kind.OBJECT_TYPE_DEFINITION
      ? (type.fields ?? []).map((field) => [
          `${type.name.value}.${field.name.value}`,
          (field.description?.value ?? '').replace(/\s+/g, ' ').trim(),
        ])
      : [],
  ),
);

/** What `schema.graphql` says of a field, such as `Claim.paraphrase`. @throws Error where it says nothing of it. */
export function manual(field: string): string {
  const text = described.get(field);
  if (!text) throw new Error(`schema.graphql says nothing of ${field}`);
  return text;
}
