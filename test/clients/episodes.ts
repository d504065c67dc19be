import { datasetOf } from '../fixtures/dataset.ts';

/**
 * A tie in two episodes, of which a denial names none and another names the second: `p1-3` counts against both, `p1-4`
 * against the second alone.
 */
export const episodes = datasetOf({
  actors: {
    harbour: { name: 'Harbour Town', kind: 'STATE' },
    rowers: { name: 'The Rowers', kind: 'GROUP' },
  },
  matters: { second: 'in its boats' },
  documents: {
    p1: {
      published: '2020',
      reliability: 'A',
      claims: [
        {
          id: 'p1-1',
          tie: { from: 'harbour', type: 'SHELTERED', to: 'rowers', episode: 'first' },
          attribution: 'AUTHOR',
          period: '2001',
          paragraphs: [1],
          paraphrase: 'Harbour Town sheltered the Rowers in 2001.',
        },
        {
          id: 'p1-2',
          tie: { from: 'harbour', type: 'SHELTERED', to: 'rowers', episode: 'second' },
          attribution: 'AUTHOR',
          period: '2010',
          paragraphs: [2],
          paraphrase: 'Harbour Town sheltered the Rowers again in 2010.',
        },
        {
          id: 'p1-3',
          tie: { from: 'harbour', type: 'SHELTERED', to: 'rowers' },
          stance: 'DENIES',
          attribution: 'STATED',
          speaker: 'harbour',
          paragraphs: [3],
          paraphrase: 'Harbour Town says that it never sheltered the Rowers.',
        },
        {
          id: 'p1-4',
          tie: { from: 'harbour', type: 'SHELTERED', to: 'rowers', episode: 'second' },
          stance: 'DENIES',
          attribution: 'STATED',
          speaker: 'rowers',
          paragraphs: [4],
          paraphrase: 'The Rowers say that they were elsewhere in 2010.',
        },
      ],
    },
  },
});
