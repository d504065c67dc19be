import fc from 'fast-check';
import { schema } from '../../src/api/app.ts';
import { canonicalFilter, filterFrom, filterQuery } from '../../src/filter/query.ts';
import { BadDate, BadInput, UnknownActor, UnknownDocument } from '../../src/errors.ts';
import type { EvidenceFilter } from '../../src/generated/schema.ts';
import type { Resolver } from '../../src/filter/filter.ts';

const actors: Record<string, string> = { AF: 'arrow', arrow: 'arrow', 'Dara of the Wing': 'dara', dara: 'dara' };
const resolver: Resolver = {
  actor(name) {
    const id = actors[name];
    if (!id) throw new UnknownActor(name, []);
    return id;
  },
  document(id) {
    if (!/^d\d$/.test(id)) throw new UnknownDocument(id, []);
    return id;
  },
};
const queryOf = (filter: EvidenceFilter | null) => filterQuery(canonicalFilter(filter, resolver));
const from = (query: string) => filterFrom(query, schema);

it('writes names in order, lists by commas, and only what differs from the default', () => {
  expect(
    queryOf({
      withoutDocuments: ['d4', 'd3', 'd4'],
      on: '2009',
      certainty: 'CERTAINLY',
      knownBy: '2010-12-31',
      accordingTo: ['dara', 'AF'],
    }),
  ).toBe('?accordingTo=arrow,dara&certainty=CERTAINLY&knownBy=2010-12-31&on=2009&withoutDocuments=d3,d4');
  expect(queryOf({ certainty: 'POSSIBLY', minConfidence: 0, withoutDocuments: [], knownBy: null })).toBe('');
  expect(queryOf(null)).toBe('');
});

it.each<[string, EvidenceFilter, EvidenceFilter]>([
  [
    'actors by name and by id',
    { accordingTo: ['AF', 'Dara of the Wing'] },
    { accordingTo: ['dara', 'arrow', 'arrow'] },
  ],
  ['a date of publication by its last day', { knownBy: '2010' }, { knownBy: '2010-12-31' }],
  ['a year by its name and by its days', { on: '2009' }, { on: '2009-01-01/2009-12-31' }],
  ['a month by its name and by its days', { on: '2008-02' }, { on: '2008-02-01/2008-02-29' }],
  ['certainty about no day', { certainty: 'CERTAINLY' }, {}],
  ['any time at all', { on: '../..' }, {}],
  ['statuses in any order', { statuses: ['DENIED', 'ALLEGED'] }, { statuses: ['ALLEGED', 'DENIED', 'ALLEGED'] }],
])('writes equal filters alike: %s', (_law, one, other) => {
  expect(queryOf(one)).toBe(queryOf(other));
});

it('does not write alike what differs', () => {
  // Nobody is not anybody: an empty list lets nothing pass.
  const filters: EvidenceFilter[] = [
    {},
    { statuses: [] },
    { accordingTo: [] },
    { attributions: [] },
    { on: '2009' },
    { on: '2009/..' },
    { on: '../2009' },
    { on: '2009~' },
    { on: '2009', certainty: 'CERTAINLY' },
    { statuses: ['SUPPORTED', 'CONTESTED', 'ALLEGED'] },
    { minConfidence: 0.25 },
  ];
  expect(new Set(filters.map(queryOf)).size).toBe(filters.length);
});

it('reads back every filter that it writes', () => {
  const some = <Value>(...values: Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const lists = <Value>(...values: Value[]) => fc.option(fc.array(fc.constantFrom(...values)), { nil: undefined });
  const anyFilter = fc.record({
    on: some('2009', '2009-05', '2009-05-06', '2009~/2011', '../2009', '2009/..', '[2009..2011]', '2009-21'),
    certainty: some('POSSIBLY' as const, 'CERTAINLY' as const),
    knownBy: some('2010', '2010-02', '2010-02-03', '2010~'),
    minConfidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
    statuses: lists('SUPPORTED' as const, 'DENIED' as const),
    withoutDocuments: lists('d1', 'd2', 'd3'),
    accordingTo: lists('AF', 'arrow', 'Dara of the Wing'),
    attributions: lists('AUTHOR' as const, 'ALLEGED' as const),
  });
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const query = queryOf(filter as EvidenceFilter);
      expect(queryOf(from(query))).toBe(query);
      const { certainty, ...rest } = from(query);
      expect({ ...rest, ...(certainty === 'CERTAINLY' ? { certainty } : {}) }).toEqual(
        canonicalFilter(filter as EvidenceFilter, resolver),
      );
    }),
    { seed: 7 },
  );
});

it('reads escapes, commas that a client escaped, and lists of one', () => {
  expect(from('?accordingTo=Dara+of%20the%20Wing%2CAF,dara&withoutDocuments=003')).toMatchObject({
    accordingTo: ['Dara of the Wing', 'AF', 'dara'],
    withoutDocuments: ['003'],
  });
});

it.each<[string, string, RegExp]>([
  ['an unknown parameter', 'onn=2009', /"onn" is no part of a filter: write on, certainty, .*attributions/],
  ['a name of every object', '__proto__=1', /"__proto__" is no part of a filter/],
  ['a doubled parameter', 'on=2009&on=2010', /"on" is given twice: give it once/],
  [
    'a bad enum value',
    'statuses=SUPPORTED,TRUE',
    /"statuses": Value "TRUE" does not exist.* Write SUPPORTED, CONTESTED/,
  ],
  ['a bad number', 'minConfidence=half', /"minConfidence": .*"half"\. Write a number such as 0\.5\./],
  ['an empty number', 'minConfidence=', /"minConfidence": .* Write a number/],
  ['a broken escape', 'accordingTo=%E0%A4', /"accordingTo" holds a % that escapes nothing/],
])('refuses %s, naming it and the remedy', (_law, query, message) => {
  expect(() => from(query)).toThrow(BadInput);
  expect(() => from(query)).toThrow(message);
});

it('refuses a bad date by its name', () => {
  expect(() => from('knownBy=soon')).toThrow(BadDate);
  expect(() => from('knownBy=soon')).toThrow(/"knownBy": "soon" is not an EDTF date: write/);
});
