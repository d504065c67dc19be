import { readFileSync } from 'node:fs';
import { isMap, isNode, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';

/** A YAML file of the dataset, kept so that any part of it can be named by its line. */
export interface Source {
  /** Path as people see it in messages, from the dataset's folder. */
  file: string;
  /** The content as plain values; null where there are errors. */
  content: unknown;
  /** What is wrong with the file as YAML. */
  errors: { line: number; message: string }[];
  /** Line of the key or list item at a path such as `['claims', 3, 'period']`, or of its nearest ancestor. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Reads one YAML file. */
export function readSource(path: string, file: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const errors = [...document.errors.map(({ pos, message }) => ({ at: pos[0], message })), ...aliasesIn(document)];
  return {
    file,
    content: errors.length > 0 ? null : (document.toJS() as unknown),
    errors: errors.map(({ at, message }) => ({
      line: lines.linePos(at).line,
      message: message.split('\n')[0] ?? message,
    })),
    lineOf: (at) => lines.linePos(offsetOf(document, at)).line,
  };
}

// The dataset repeats nothing by reference, so a leading * is a value that lacks its quotes.
function aliasesIn(document: Document.Parsed): { at: number; message: string }[] {
  const found: { at: number; message: string }[] = [];
  visit(document, {
    Alias: (_, { range, source }) => {
      found.push({ at: range?.[0] ?? 0, message: `YAML reads *${source} as a reference: put the value in quotes` });
    },
  });
  return found;
}

function offsetOf(document: Document.Parsed, at: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const part of at) {
    const pair = isMap(node) ? node.items.find(({ key }) => String(key) === String(part)) : undefined;
    const place = pair ? pair.key : isSeq(node) ? node.items[Number(part)] : undefined;
    if (!isNode(place) || !place.range) break;
    offset = place.range[0];
    node = pair ? pair.value : place;
  }
  return offset;
}
