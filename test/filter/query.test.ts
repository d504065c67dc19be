import { schema } from '../../src/api/app.ts';
import { canonicalFilter, filterFrom, filterQuery } from '../../src/filter/query.ts';
import { BadDate, BadInput } from '../../src/errors.ts';
import type { EvidenceFilter } from '../../src/generated/schema.ts';
import { names } from './anyFilter.ts';

const queryOf = (filter: EvidenceFilter | null) => filterQuery(canonicalFilter(filter, names));
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
