import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
  type GraphQLField,
  type GraphQLInputField,
} from 'graphql';
import { schema } from '../../src/api/app.ts';
import { eventKinds, relationTypes, typeDefs } from '../../src/schema/catalogue.ts';

const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

it('is valid, as text and as a whole', () => {
  expect(() => buildSchema(typeDefs)).not.toThrow();
  expect(validateSchema(schema)).toEqual([]);
});

it('describes every type', () => {
  for (const type of own)
    if (!isSpecifiedScalarType(type))
      expect({ type: type.name, described: Boolean(type.description) }).toEqual({ type: type.name, described: true });
});

it('describes every enum value', () => {
  for (const type of own.filter(isEnumType)) {
    for (const { name, description } of type.getValues())
      expect({ name, described: Boolean(description) }).toEqual({ name, described: true });
  }
});

it('describes every field, input field and argument', () => {
  const fields = own
    .filter((type) => isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    .flatMap((type) =>
      Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields()).map((field) => ({
        type,
        field,
      })),
    );
  const missing = fields.flatMap(({ type, field }) => [
    ...(field.description ? [] : [`${type.name}.${field.name}`]),
    ...('args' in field ? field.args : [])
      .filter(({ description }) => !description)
      .map(({ name }) => `${type.name}.${field.name}(${name})`),
  ]);
  expect(missing).toEqual([]);
});

it('describes every directive and its arguments', () => {
  for (const { name, description, args } of schema.getDirectives()) {
    expect({ name, described: Boolean(description) && args.every((arg) => arg.description) }).toEqual({
      name,
      described: true,
    });
  }
});

it('has readings and a family for each relation type, and only lists kinds that exist', () => {
  expect(relationTypes.size).toBeGreaterThan(50);
  for (const { type, forward, backward, description } of relationTypes.values()) {
    expect({ type, ok: Boolean(forward && backward && description) }).toEqual({ type, ok: true });
  }
});

it('projects from events only between roles that the kind knows, to types whose ends may be so', () => {
  for (const { kind, roles, projects } of eventKinds.values()) {
    for (const { from, to, type } of projects) {
      expect({ kind, known: roles.includes(from) && roles.includes(to) && relationTypes.has(type) }).toEqual({
        kind,
        known: true,
      });
    }
  }
});

it('has no mutation and no subscription', () => {
  expect(schema.getMutationType()).toBeUndefined();
  expect(schema.getSubscriptionType()).toBeUndefined();
});
