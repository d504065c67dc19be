import { figuresOf, figuresOfTie } from '../../src/records/figures.ts';
import { claimOf } from '../verdict/claims.ts';

const figures = [
  { min: 4, of: 'soldiers', actor: 'arrow' },
  { min: 2, of: 'fighters', actor: 'bolt' },
  { min: 9, of: 'people' },
];
const told = (aboutEvent: boolean, type: 'KILLED' | 'FOUGHT_ALONGSIDE', from = 'arrow', to = 'bolt') =>
  figuresOfTie(claimOf('c', { aboutEvent, figures }), { from, type, to }).map(({ of }) => of);

it('says whom each figure counts, where it counts one whom the claim names', () => {
  expect(figuresOf(claimOf('c', { figures })).map(({ actor }) => actor)).toEqual(['arrow', 'bolt', null]);
});

it('gives a tie that an event projects the figures of its far end alone', () => {
  expect(told(true, 'KILLED')).toEqual(['fighters']);
  expect(told(true, 'KILLED', 'bolt', 'arrow')).toEqual(['soldiers']);
  expect(told(true, 'KILLED', 'arrow', 'cove')).toEqual([]);
});

it('gives a symmetric tie those of either end', () => {
  expect(told(true, 'FOUGHT_ALONGSIDE')).toEqual(['soldiers', 'fighters']);
});

it('gives a tie that a claim names all figures of the claim', () => {
  expect(told(false, 'KILLED')).toEqual(['soldiers', 'fighters', 'people']);
});
