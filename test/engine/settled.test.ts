import { settled } from '../../src/engine/settled.ts';
import { EVERYTHING } from '../../src/filter/filter.ts';

it('leaves no part of a filter null, for which Neo4j would plan anew', () => {
  const parameters = settled({ ...EVERYTHING });
  expect(Object.keys(parameters).sort()).toEqual(Object.keys(EVERYTHING).sort());
  expect(Object.values(parameters)).not.toContain(null);
});

it('keeps what is asked, and gives lists that are only looked into one size', () => {
  const few = settled({ statuses: ['DENIED'], withoutDocuments: [], types: ['LEADS'], knownBy: 7, minConfidence: 0 });
  expect(new Set(few['statuses'] as string[])).toEqual(new Set(['DENIED']));
  expect(new Set(few['types'] as string[])).toEqual(new Set(['LEADS']));
  expect(new Set(few['withoutDocuments'] as string[])).toEqual(new Set(['!']));
  expect(few).toMatchObject({ knownBy: 7, minConfidence: 0 });
  const more = settled({ statuses: ['DENIED', 'ALLEGED'], withoutDocuments: ['003', '004'] });
  for (const list of ['statuses', 'withoutDocuments']) expect(more[list]).toHaveLength((few[list] as string[]).length);
});

it('touches neither the ids that a query unwinds nor a null that means something', () => {
  expect(settled({ ids: ['a'], after: null, actors: null })).toEqual({ ids: ['a'], after: null, actors: null });
});

it('keeps apart a list that lets nothing through from one that was not given', () => {
  // Nor is the author's own voice, a speaker called '', let through.
  expect(new Set(settled({ accordingTo: [] })['accordingTo'] as string[])).toEqual(new Set(['!']));
  expect(settled({ accordingTo: EVERYTHING.accordingTo })['accordingTo']).toContain('*');
});
