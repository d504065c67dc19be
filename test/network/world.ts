import { datasetOf } from '../fixtures/dataset.ts';

/** Four ties among three actors, three of them parallel; what files make of each is worked out in golden.test.ts. */
export const crossing = datasetOf({
  actors: {
    arrow: {
      name: 'Arrow Front',
      kind: 'GROUP',
      aliases: [
        { name: 'AF', acronym: true },
        { name: 'الرمح', script: 'Arab', language: 'ar' },
      ],
    },
    bolt: { name: 'Bolt & "Sons" <old>', kind: 'GROUP' },
    dara: { name: '=Dara+1', kind: 'PERSON', aliases: [{ name: 'Line\nbreak\u0007' }] },
    island: { name: 'Island', kind: 'COMMUNITY' },
  },
  matters: { mills: 'for the "mill" & <weir>' },
  documents: {
    '003': {
      published: '2020-01-15',
      reliability: 'A',
      claims: [
        {
          id: '003-1',
          tie: { from: 'arrow', type: 'SHELTERED', to: 'bolt' },
          attribution: 'AUTHOR',
          period: '2010/2012',
          paragraphs: [1],
          paraphrase: 'Arrow sheltered Bolt.',
        },
        {
          id: '003-2',
          tie: { from: 'arrow', type: 'ALLIED_WITH', to: 'bolt' },
          attribution: 'AUTHOR',
          period: '2015~',
          paragraphs: [2],
          paraphrase: 'Arrow and Bolt were allied.',
        },
        {
          id: '003-3',
          tie: { from: 'dara', type: 'LEADS', to: 'arrow' },
          attribution: 'AUTHOR',
          paragraphs: [3],
          paraphrase: 'Dara leads Arrow.',
        },
        {
          id: '003-4',
          tie: { from: 'arrow', type: 'FUNDED', to: 'bolt', episode: 'mills' },
          attribution: 'AUTHOR',
          period: '2018-03/..',
          paragraphs: [4],
          paraphrase: 'Arrow funds Bolt.',
        },
      ],
    },
    '004': {
      published: '2021',
      reliability: 'C',
      claims: [
        {
          id: '004-1',
          tie: { from: 'arrow', type: 'SHELTERED', to: 'bolt' },
          stance: 'DENIES',
          attribution: 'STATED',
          speaker: 'arrow',
          paragraphs: [1],
          paraphrase: 'Arrow says that it never sheltered Bolt.',
        },
      ],
    },
  },
});

/** Names that break files which are not written with care. */
const HARD_NAMES = [
  '=1+1',
  '+44',
  '-x',
  '@cmd',
  'Says "no", twice',
  "Sons' Front; Sons, Front",
  'Line\nbreak\r\nand\ttab',
  'A & B &amp; <C> ]]> &lt;',
  'Bell \u0007 and escape \u001b',
  'تحریک طالبان پاکستان',
  'Smile \u{1F642} and Ζήτα',
  '{"a": 1}',
  '003',
];

/** A ring of groups with such names, each with the name of the next for an alias. */
export const hardNames = datasetOf({
  actors: Object.fromEntries(
    HARD_NAMES.map((name, index) => [
      `a${index}`,
      { name, kind: 'GROUP' as const, aliases: [{ name: HARD_NAMES.at(index - 1) as string, ambiguous: true }] },
    ]),
  ),
  documents: {
    '003': {
      published: '2020',
      reliability: 'A',
      claims: HARD_NAMES.map((_, index) => ({
        id: `003-${index}`,
        tie: { from: `a${index}`, type: 'ATTACKED' as const, to: `a${(index + 1) % HARD_NAMES.length}` },
        attribution: 'AUTHOR' as const,
        period: String(2000 + index),
        paragraphs: [1],
        paraphrase: 'Attacked.',
      })),
    },
  },
});
