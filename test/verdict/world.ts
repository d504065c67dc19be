import { datasetOf } from '../fixtures/dataset.ts';

/** A fictitious world of verdicts: supported, contested, and decided by one document. */
export const harbour = datasetOf({
  actors: {
    arrow: { name: 'Arrow Front', kind: 'GROUP', aliases: [{ name: 'AF', acronym: true }] },
    bolt: { name: 'Bolt Brigade', kind: 'GROUP', aliases: [{ name: 'the Brigade', ambiguous: true }] },
    cove: { name: 'Cove Council', kind: 'COLLECTIVE', aliases: [{ name: 'the Brigade', ambiguous: true }] },
    dara: { name: 'Dara Ünlü', kind: 'PERSON' },
    estan: { name: 'Estan', kind: 'STATE' },
  },
  documents: {
    d1: {
      title: 'Harbour Report',
      author: 'N. N. Writer',
      publisher: 'Harbour Press',
      published: '2020-05-04',
      reliability: 'A',
      claims: [
        {
          id: 'd1-1',
          tie: { from: 'arrow', type: 'SHELTERED', to: 'bolt' },
          attribution: 'AUTHOR',
          period: '2010/2012',
          paragraphs: { 2: '0123456789ab', 10: 'ba9876543210' },
          figures: [{ kind: 'FIGHTERS', min: 30, max: 40 }],
          paraphrase: 'Arrow sheltered 30 to 40 of Bolt.',
        },
        {
          id: 'd1-2',
          tie: { from: 'arrow', type: 'SHELTERED', to: 'bolt' },
          attribution: 'REPORTED',
          origin: 'wire',
          paragraphs: [3],
          paraphrase: 'Reports say so too.',
        },
      ],
    },
    d2: {
      published: '[2021-01-01..2021-06-30]',
      reliability: 'C',
      claims: [
        {
          id: 'd2-1',
          tie: { from: 'arrow', type: 'SHELTERED', to: 'bolt' },
          attribution: 'ALLEGED',
          speaker: 'estan',
          origin: 'wire',
          period: '2014/..',
          paragraphs: [1],
          figures: [{ kind: 'FIGHTERS', min: 100, approximate: true }],
          paraphrase: 'Estan says that Arrow shelters some hundred of Bolt and more.',
        },
        {
          id: 'd2-2',
          tie: { from: 'arrow', type: 'SHELTERED', to: 'bolt' },
          attribution: 'ALLEGED',
          speaker: 'dara',
          paragraphs: [2],
          paraphrase: 'Dara says so.',
        },
        {
          id: 'd2-3',
          tie: { from: 'arrow', type: 'SHELTERED', to: 'bolt' },
          stance: 'DENIES',
          attribution: 'STATED',
          speaker: 'arrow',
          period: '2014/..',
          paragraphs: [3],
          paraphrase: 'Arrow says that it has sheltered nobody since 2014.',
        },
        {
          id: 'd2-4',
          tie: { from: 'cove', type: 'FUNDED', to: 'arrow' },
          attribution: 'AUTHOR',
          paragraphs: [4],
          paraphrase: 'The Cove Council funded Arrow.',
        },
      ],
    },
  },
});
