import { astFromValue, parse, print, visit, type GraphQLArgument } from 'graphql';
import { fieldAt } from './options.ts';

const FRAGMENTS = {
  tie: `fragment tie on Relationship {
    id type from { id name } to { id name } reading episode matter event { title } period { edtf } periods { period { edtf } } status confidence denial
  }`,
  // Who says it, on what ground, and where it stands.
  claim: `fragment claim on Claim {
    id stance attribution hedged speaker { id name nameInText } voice document { id title publisher published { edtf } } paragraphs
    paraphrase period { edtf } origin weight
  }`,
};

/** The claims of a tie, as many as the operation asks for: how many there are stands beside them. */
export const CLAIMS = 'claims(first: $claims) { totalCount nodes { ...claim } }';

/** What is selected of a question, beside the dataset that answers it. */
export interface Selection {
  /** A field of the query, such as `check`, or of an actor, such as `Actor.members`. */
  field: string;
  selection: string;
  /** Further root fields, with the same arguments. */
  also?: (call: string) => string;
}

/** An operation as text, and whether it asks how many claims of a tie are wanted at most. */
interface QuestionText {
  query: string;
  takesClaims: boolean;
}

/** The operation that asks a field with all of its arguments as variables. */
export function operationOf({ field, selection, also }: Selection): QuestionText {
  const { name, args } = fieldAt(field);
  const call = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const asked = `${name}(${call}) ${selection}`;
  const ofActor = field.startsWith('Actor.');
  const root = ofActor ? `actor(id: $actor) { id name kind ${asked} }` : asked;
  const body = `{ dataset { title version contentHash } ${root} ${also?.(call) ?? ''} }`;
  const { variables, fragments } = usedIn(body);
  const takesClaims = variables.has('claims');
  const declared = [
    ...(ofActor ? ['$actor: ID!'] : []),
    ...(takesClaims ? ['$claims: Int!'] : []),
    ...args.map(variableOf),
  ];
  // An operation may hold no fragment that it does not use.
  const spread = Object.entries(FRAGMENTS).flatMap(([fragment, text]) => (fragments.has(fragment) ? [text] : []));
  return { query: [`query Ask(${declared.join(', ')}) ${body}`, ...spread].join('\n'), takesClaims };
}

function usedIn(text: string): { variables: Set<string>; fragments: Set<string> } {
  const [variables, fragments] = [new Set<string>(), new Set<string>()];
  visit(parse(text), {
    Variable: ({ name }) => void variables.add(name.value),
    FragmentSpread: ({ name }) => void fragments.add(name.value),
  });
  return { variables, fragments };
}

function variableOf({ name, type, defaultValue }: GraphQLArgument): string {
  const usual = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  return `$${name}: ${type.toString()}${usual ? ` = ${print(usual)}` : ''}`;
}
