import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getDirectiveValues,
  type GraphQLEnumType,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type {
  ActorKind,
  Aspect,
  Attribution,
  EventKind,
  MembershipPart,
  RelationEnd,
  RelationFamily,
  RelationType,
  Reliability,
  Role,
} from '../generated/schema.ts';
import { inProject } from '../root.ts';

/** The text of `schema.graphql`: the one source of types, kinds, readings and weights. */
export const typeDefs = readFileSync(inProject('schema.graphql'), 'utf8');

/** The schema without resolvers. That it is valid, a test says: looking takes as long as all the rest. */
export const schema = buildSchema(typeDefs, { assumeValidSDL: true });

/** Everything that the schema says of a relation type. */
export interface RelationTypeEntry {
  type: RelationType;
  family: RelationFamily;
  /** Whether it lasts or happens. */
  aspect: Aspect;
  description: string;
  fromKinds: ActorKind[];
  toKinds: ActorKind[];
  symmetric: boolean;
  forward: string;
  backward: string;
  /** The same of a state that is over. */
  past: string;
  backwardPast: string;
  /** The same where its matter follows. */
  withMatter: string | null;
  backwardWithMatter: string | null;
  /** How the words of its matter may begin; none where they may begin anyhow. */
  matterBegins: string[];
  /** For a step of lineage: the end that comes later in time. */
  later: RelationEnd | null;
  /** For a tie that makes the start a part of the end: what sort of part. */
  part: MembershipPart | null;
  /** Types that follow for the same two actors. */
  implies: RelationType[];
  /** Types that follow for the end and a territory that the start ruled at the time. */
  impliesOnGround: RelationType[];
  /** Whether a group's leadership, command, fighters or members at large are the group in it. */
  atLarge: boolean;
  /** Whether of a group at the end it is said of its members. */
  membersOf: boolean;
}

/** A tie that events of a kind project between holders of two roles. */
export interface Projection {
  from: Role;
  type: RelationType;
  to: Role;
}

/** Everything that the schema says of an event kind. */
export interface EventKindEntry {
  kind: EventKind;
  /** Whether an event of the kind lasts or happens. */
  aspect: Aspect;
  description: string;
  roles: Role[];
  projects: Projection[];
}

const actorKinds = enumValues(schema, 'ActorKind').map(({ value }) => value as ActorKind);

/** Relation types by name, in the order of the schema. */
export const relationTypes: ReadonlyMap<RelationType, RelationTypeEntry> = new Map(
  enumValues(schema, 'RelationType').map((value) => [value.value as RelationType, relationType(value)]),
);

/** What the schema says of the type of a tie that the graph gave. */
export function relationTypeOf(type: RelationType): RelationTypeEntry {
  const entry = relationTypes.get(type);
  if (!entry) throw new Error(`the graph has a tie of the type ${type}, which the schema does not know`);
  return entry;
}

/** Event kinds by name, in the order of the schema. */
export const eventKinds: ReadonlyMap<EventKind, EventKindEntry> = new Map(
  enumValues(schema, 'EventKind').map((value) => [value.value as EventKind, eventKind(value)]),
);

/** Weight of a reliability grade, 0 to 1. */
export const reliabilityWeights = weights<Reliability>('Reliability');

/** Weight of an attribution, 0 to 1. */
export const attributionWeights = weights<Attribution>('Attribution');

/** What claims are weighed by. */
export interface Weights {
  reliability: ReadonlyMap<Reliability, number>;
  attribution: ReadonlyMap<Attribution, number>;
}

/** The weights of the schema. */
export const WEIGHTS: Weights = { reliability: reliabilityWeights, attribution: attributionWeights };

/** A field of an object type, such as `Claim.paraphrase`. @throws Error where the schema has no such field. */
export function outputField(field: string): GraphQLField<unknown, unknown> {
  const [type = '', name = ''] = field.split('.');
  const found = (schema.getType(type) as GraphQLObjectType | undefined)?.getFields()[name];
  if (!found) throw new Error(`schema.graphql has no field ${field}`);
  return found;
}

/** Names of an enum's values, in the order of the schema. */
export function enumNames(name: string): [string, ...string[]] {
  return enumValues(schema, name).map(({ name: value }) => value) as [string, ...string[]];
}

/** Names of an enum's values with their descriptions, in the order of the schema. */
export function enumDescriptions(name: string): ReadonlyMap<string, string> {
  return new Map(enumValues(schema, name).map(({ name: value, description }) => [value, description ?? '']));
}

function enumValues(from: GraphQLSchema, name: string): readonly GraphQLEnumValue[] {
  return (from.getType(name) as GraphQLEnumType).getValues();
}

function directive(value: GraphQLEnumValue, name: string): Record<string, unknown> {
  const definition = schema.getDirective(name);
  const values = definition && value.astNode && getDirectiveValues(definition, value.astNode);
  if (!values) throw new Error(`schema.graphql: ${value.name} has no @${name}`);
  return values;
}

function relationType(value: GraphQLEnumValue): RelationTypeEntry {
  const {
    from,
    to,
    later,
    part,
    past,
    backwardPast,
    withMatter,
    backwardWithMatter,
    matterBegins,
    implies,
    impliesOnGround,
    ...rest
  } = directive(value, 'relation') as {
    from?: ActorKind[];
    to?: ActorKind[];
    later?: RelationEnd;
    part?: MembershipPart;
    past?: string;
    backwardPast?: string;
    withMatter?: string;
    backwardWithMatter?: string;
    matterBegins?: string[];
    implies?: RelationType[];
    impliesOnGround?: RelationType[];
  } & Pick<RelationTypeEntry, 'family' | 'aspect' | 'symmetric' | 'forward' | 'backward' | 'atLarge' | 'membersOf'>;
  return {
    type: value.value as RelationType,
    description: value.description ?? '',
    fromKinds: from ?? actorKinds,
    toKinds: to ?? actorKinds,
    later: later ?? null,
    part: part ?? null,
    past: past ?? rest.forward,
    backwardPast: backwardPast ?? rest.backward,
    withMatter: withMatter ?? null,
    backwardWithMatter: backwardWithMatter ?? null,
    matterBegins: matterBegins ?? [],
    implies: implies ?? [],
    impliesOnGround: impliesOnGround ?? [],
    ...rest,
  };
}

function eventKind(value: GraphQLEnumValue): EventKindEntry {
  const { aspect, roles, projects } = directive(value, 'event') as {
    aspect: Aspect;
    roles: Role[];
    projects?: Projection[];
  };
  return {
    kind: value.value as EventKind,
    aspect,
    description: value.description ?? '',
    roles,
    projects: projects ?? [],
  };
}

function weights<Name extends string>(enumName: string): ReadonlyMap<Name, number> {
  return new Map(
    enumValues(schema, enumName).map((value) => [value.value as Name, directive(value, 'weight')['value'] as number]),
  );
}
