import type { Names, Named } from '../../src/language/names.ts';

const KNOWN: Record<string, Named> = {
  arrow: { text: 'the Arrow', plural: false, kind: 'GROUP' },
  bolt: { text: 'the Bolts', plural: true, kind: 'GROUP' },
  cove: { text: 'Cove', plural: false, kind: 'GROUP' },
  ada: { text: 'Ada', plural: false, kind: 'PERSON' },
};

/** What sentences of tests call actors and documents: those that they name by id alone, in capitals. */
export const NAMES: Names = {
  actor: (id) => KNOWN[id] ?? { text: id.toUpperCase(), plural: false },
  document: (id) => ({ cite: `report ${id.toUpperCase()}`, published: '2023-01' }),
  citingOnce: (sentence) => sentence,
};
