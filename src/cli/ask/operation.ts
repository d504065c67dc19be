import { astFromValue, print, type GraphQLArgument } from 'graphql';
import { fieldAt } from './options.ts';

/** The fields of a claim that answers show: who says it, on what footing, where it stands. */
const CLAIM = `fragment claim on Claim {
  id stance attribution speaker { id name } document { id title publisher published { edtf } } paragraphs paraphrase
  period { edtf } origin weight
}`;

const TIE = `fragment tie on Relationship {
  id type from { id name } to { id name } episode period { edtf } status confidence denial
}`;

/** The claims of a tie, as many as the operation asks for: how many there are stands beside them. */
export const CLAIMS = 'claims(first: $claims) { totalCount nodes { ...claim } }';

/** What is selected of a question, beside the dataset that answers it. */
export interface Selected {
  /** A field of the query, such as `check`, or of an actor, such as `Actor.members`. */
  field: string;
  selection: string;
  /** Further root fields, with the same arguments. */
  also?: (call: string) => string;
}

/** The operation that asks a field with all of its arguments as variables. */
export function operationOf({ field, selection, also }: Selected): string {
  const { name, args } = fieldAt(field);
  const call = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const asked = `${name}(${call}) ${selection}`;
  const ofActor = field.startsWith('Actor.');
  const variables = [
    ...(ofActor ? ['$actor: ID!'] : []),
    ...(selection.includes(CLAIMS) ? ['$claims: Int!'] : []),
    ...args.map(variableOf),
  ];
  const root = ofActor ? `actor(id: $actor) { id name kind ${asked} }` : asked;
  const query = `query Ask(${variables.join(', ')}) { dataset { title version contentHash } ${root} ${also?.(call) ?? ''} }`;
  return withFragments(query);
}

function variableOf({ name, type, defaultValue }: GraphQLArgument): string {
  const usual = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  return `$${name}: ${type.toString()}${usual ? ` = ${print(usual)}` : ''}`;
}

// An operation may hold no fragment that it does not use.
function withFragments(query: string): string {
  const used = [TIE, CLAIM].filter((fragment) => query.includes(`...${fragment.split(' ')[1]}`));
  return [query, ...used].join('\n');
}
