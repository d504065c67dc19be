import { partClauses } from '../../src/timeline/entryContext.ts';
import { NAMES } from '../verdict/names.ts';

const context = { names: NAMES, holders: {} };

it('tells who did it together with whom it was aimed at, and first', () => {
  const told = [
    { role: 'HELPER', actor: 'ada' },
    { role: 'TARGET', actor: 'bolt' },
    { role: 'PERPETRATOR', actor: 'cove' },
  ] as const;
  expect(partClauses(told, context)).toEqual(['Cove carried this out against the Bolts', 'Ada helped with this']);
  expect(partClauses(told, context, 'bolt')[0]).toBe('Cove carried this out against them');
  expect(partClauses(told.slice(1, 2), context)).toEqual(['the Bolts were targeted']);
});

it('tells what else befell the one at whom it was aimed in a clause of its own', () => {
  const told = [
    { role: 'PERPETRATOR', actor: 'cove' },
    { role: 'TARGET', actor: 'arrow' },
    { role: 'KILLED', actor: 'arrow' },
  ] as const;
  expect(partClauses(told, context)).toEqual([
    'Cove carried this out',
    'the Arrow was targeted, and some of its members were among those killed',
  ]);
});
