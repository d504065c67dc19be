import { datasetOf } from '../fixtures/dataset.ts';

/*
 * A fictitious world that is hard to write into files. Weights: 003 (A) AUTHOR .95 × .9 = .855, ALLEGED and hedged
 * .95 × .4 / 2 = .19; 004 (C) CLAIMED .6 × .4 = .24. Its ministry speaks for Estan. The raid gives the tie arrow ATTACKED estan, which 004-1 denies as a part of one end.
 */
export const hard = datasetOf({
  actors: {
    arrow: {
      name: '=Arrow "Front"',
      kind: 'GROUP',
      countries: ['PK', 'AF'],
      description: 'Two lines,\r\nand a "quote".',
      aliases: [
        { name: 'AF', acronym: true, ambiguous: true },
        { name: 'دارا، خط', script: 'Arab', language: 'fa' },
      ],
    },
    bolt: { name: 'Bolt, Brigade', kind: 'GROUP' },
    estan: { name: 'Estan', kind: 'STATE' },
    ministry: { name: 'Ministry of Estan', kind: 'INSTITUTION', voice: 'estan' },
  },
  events: { raid: { kind: 'ATTACK', title: '+1 raid' } },
  matters: { pact: '=over a "port",\nand ships' },
  documents: {
    '003': {
      title: 'Report; "annual"',
      published: '2020-01-15',
      reliability: 'A',
      claims: [
        {
          id: '003-1',
          tie: { from: 'arrow', type: 'ALLIED_WITH', to: 'bolt', episode: 'pact' },
          attribution: 'AUTHOR',
          period: '2015~',
          paragraphs: { '12': 'bbbbbbbbbbbb', '2': 'aaaaaaaaaaaa' },
          paraphrase: '-They "are"\nallied, says the report.',
        },
        {
          id: '003-2',
          event: 'raid',
          roles: { PERPETRATOR: ['arrow'], TARGET: ['estan'] },
          attribution: 'ALLEGED',
          hedged: true,
          speaker: 'ministry',
          period: '2019-02',
          place: 'Port',
          outcome: '@nothing',
          figures: [
            { kind: 'KILLED', min: 7, of: 'guards' },
            { kind: 'CHANGE_PERCENT', min: -51, max: -51, approximate: true },
          ],
          paragraphs: { '3': 'cccccccccccc' },
          paraphrase: 'The ministry suspects that Arrow raided Estan.',
        },
      ],
    },
    '004': {
      published: '2021',
      reliability: 'C',
      claims: [
        {
          id: '004-1',
          event: 'raid',
          roles: { PERPETRATOR: ['arrow'] },
          stance: 'DENIES',
          attribution: 'CLAIMED',
          speaker: 'arrow',
          paragraphs: [4],
          paraphrase: 'Arrow says that it was not there.',
        },
      ],
    },
  },
});
