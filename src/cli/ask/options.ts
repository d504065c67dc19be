import { InvalidArgumentError, Option } from 'commander';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
  type GraphQLScalarType,
} from 'graphql';
import { filterFields, valueOf } from '../../filter/query.ts';
import { typeDefs } from '../../schema/catalogue.ts';
import { daysAsked } from '../../time/period.ts';

/** Values of an enum that a help text still lists beside the option. */
const FEW = 10;

/** The schema without resolvers: enough to offer options, and there at once. */
export const offered = buildSchema(typeDefs, { assumeValidSDL: true });
// As the resolvers take a date, which are long to load.
(offered.getType('EdtfDate') as GraphQLScalarType).parseValue = (text) => {
  daysAsked(text as string);
  return text;
};

/** Something that a question takes: an argument of its field, or a part of the evidence filter. */
export interface Part {
  /** The name of its option, in camel case. */
  option: string;
  /** How it is written: `--known-by`, or `<from>` where it is given by its place. */
  written: string;
  ofFilter: boolean;
  input: GraphQLArgument | GraphQLInputField;
}

/** A field that a question asks, such as `whoSheltered`, or `Actor.members` of an actor. */
export function fieldAt(field: string): GraphQLField<unknown, unknown> {
  const [type, name] = field.includes('.') ? (field.split('.') as [string, string]) : ['Query', field];
  const found = (offered.getType(type) as GraphQLObjectType).getFields()[name];
  if (!found) throw new Error(`schema.graphql has no field ${field}`);
  return found;
}

/**
 * Everything that a field takes, its filter part by part; what stands in `places` is no option. A part of the filter that
 * is called like an argument of the field has an option of its own, such as `--filter-on` beside the `--on` of a timeline.
 */
export function partsOf(field: string, places: readonly string[] = []): Part[] {
  const { args } = fieldAt(field);
  const own = args.filter(({ name }) => name !== 'filter');
  const filter = args.length === own.length ? {} : filterFields(offered);
  return [
    ...own.map((input) => ({
      option: input.name,
      written: places.includes(input.name)
        ? `<${input.name}>`
        : flag(isOnUnlessSaid(input) ? `no-${input.name}` : input.name),
      ofFilter: false,
      input,
    })),
    ...Object.values(filter).map((input) => {
      const clashes = own.some(({ name }) => name === input.name);
      const option = clashes ? `filter${input.name.charAt(0).toUpperCase()}${input.name.slice(1)}` : input.name;
      return { option, written: flag(option), ofFilter: true, input };
    }),
  ];
}

/** The option of one of the parts of a question, with what the schema says of it. */
export function optionFor(part: Part, parts: Part[]): Option {
  const { written, input } = part;
  const { type, defaultValue } = input;
  const named = getNamedType(type);
  const many = isListType(getNullableType(type)) ? ',…' : '';
  const flags = named.name === 'Boolean' ? written : `${written} <${kebab(named.name)}${many}>`;
  const values = isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
  return new Option(
    flags,
    [
      ...(isOnUnlessSaid(input) ? ['Without this:'] : []),
      manual(input.description, parts, part),
      ...(values.length > 0 && values.length <= FEW ? [`${values.join(', ')}.`] : []),
      ...(defaultValue === undefined || typeof defaultValue === 'boolean' ? [] : [`Default: ${String(defaultValue)}.`]),
    ].join(' '),
  ).argParser((text: string, former: unknown) => {
    if (former !== undefined)
      throw new InvalidArgumentError(`It is given twice: give it once${many ? ', a list with commas' : ''}.`);
    return text;
  });
}

/**
 * A description of the schema, with other arguments as the command line writes them; `of` is the one that is described.
 * What names itself means the other of that name, in the filter.
 */
export function manual(description: string | null | undefined, parts: Part[], of?: Part): string {
  const written = (name: string) => {
    const meant = parts.filter((part) => part !== of && part.input.name === name);
    return (meant.find(({ ofFilter }) => ofFilter === (of?.ofFilter ?? false)) ?? meant[0])?.written ?? name;
  };
  // Lines of the schema are one paragraph; every other piece between backticks is code.
  const pieces = (description ?? '').split('\n').join(' ').split('`');
  return pieces.map((piece, place) => (place % 2 === 1 ? written(piece) : piece)).join('');
}

/**
 * The variables that options and places stand for, as GraphQL takes them.
 *
 * @throws BadInput or BadDate that names the option and the remedy.
 */
export function variablesFrom(
  parts: Part[],
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> & { filter?: Record<string, unknown> } {
  const values = (ofFilter: boolean) =>
    Object.fromEntries(
      parts
        .filter((part) => part.ofFilter === ofFilter && given[part.option] !== undefined)
        .map((part) => [part.input.name, valueGiven(part, given[part.option])]),
    );
  const filter = values(true);
  return { ...values(false), ...(Object.keys(filter).length > 0 ? { filter } : {}) };
}

function valueGiven({ written, input }: Part, given: unknown): unknown {
  if (typeof given !== 'string') return given;
  const text = isEnumType(getNamedType(input.type)) ? given.toUpperCase().replaceAll('-', '_') : given;
  return valueOf(input, text, written);
}

// What is on unless the question says otherwise is turned off by its option.
function isOnUnlessSaid({ type, defaultValue }: GraphQLArgument | GraphQLInputField): boolean {
  return getNamedType(type).name === 'Boolean' && defaultValue === true;
}

function flag(name: string): string {
  return `--${kebab(name)}`;
}

// A name in camel case as the command line writes it.
function kebab(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}
