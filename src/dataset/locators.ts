import { isMap, parseDocument, stringify, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { paragraphHash } from './texts.ts';

/**
 * The YAML of a document with the hash of every paragraph that its claims name. Everything else, comments and layout
 * included, stays letter by letter. Every paragraph named must be in the text.
 */
export function withHashes(yaml: string, text: readonly string[]): string {
  const claims = parseDocument(yaml).get('claims') as YAMLSeq<YAMLMap>;
  return claims.items
    .flatMap((claim) => editsOf(claim.get('paragraphs', true) as unknown as Paragraphs, yaml, text))
    .reverse()
    .reduce((done, { start, end, words }) => done.slice(0, start) + words + done.slice(end), yaml);
}

type Paragraphs = YAMLMap<Scalar, Scalar> | YAMLSeq<Scalar>;

/** New words for a stretch of the file, in the order of the file. */
interface Edit {
  start: number;
  end: number;
  words: string;
}

function editsOf(paragraphs: Paragraphs, yaml: string, text: readonly string[]): Edit[] {
  const hashOf = (number: Scalar) => stringify(paragraphHash(text[Number(number.value) - 1] as string)).trim();
  const entryOf = (number: Scalar) => `"${String(number.value)}": ${hashOf(number)}`;
  if (isMap<Scalar, Scalar>(paragraphs))
    return paragraphs.items.flatMap(({ key, value }) => (value ? [{ ...placeOf(value), words: hashOf(key) }] : []));
  if (paragraphs.flow) return [{ ...placeOf(paragraphs), words: `{ ${paragraphs.items.map(entryOf).join(', ')} }` }];
  return paragraphs.items.map((number) => {
    const { start, end } = placeOf(number);
    return { start: yaml.lastIndexOf('-', start), end, words: entryOf(number) };
  });
}

function placeOf(node: Scalar | YAMLSeq): { start: number; end: number } {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}
