import { relationTypes } from '../../src/schema/catalogue.ts';
import { EVERYTHING } from '../../src/filter/filter.ts';
import { isOver } from '../../src/records/tense.ts';
import type { RelationshipRecord } from '../../src/records/records.ts';
import type { RelationType } from '../../src/generated/schema.ts';
import { holdingOf } from '../../src/time/holding.ts';
import { boundsOf, daysAsked } from '../../src/time/period.ts';

/** A tie with one supporting claim for each period, told in a document of 2020-06-01. */
function tie(type: RelationType, periods: string[]): RelationshipRecord {
  const written = daysAsked('2020-06-01');
  return {
    id: `a.${type}.b`,
    ...{ dating: [], act: aspectOf(type) === 'ACT' },
    ...{ type, from: 'a', to: 'b', episode: '', matter: '', event: '' },
    filter: EVERYTHING,
    ...{
      status: 'SUPPORTED',
      confidence: 0.9,
      denial: 0,
      time: { held: 0, disputed: false, assumed: false, ruling: [], allowing: [], lives: [] },
    },
    evidence: periods.map((period, index) => ({
      claim: `c${index}`,
      ...{ document: 'd1', stance: 'SUPPORTS', attribution: 'AUTHOR', hedged: false, origin: 'd1', weight: 0.9 },
      ...{ period, place: '' },
      ...boundsOf(period, written),
      voice: 'd1',
      holding: holdingOf(period, aspectOf(type), written),
    })),
  };
}
const aspectOf = (type: RelationType) => relationTypes.get(type)?.aspect ?? 'ACT';
const over = (periods: string[]) => isOver(tie('LEADS', periods));

it('tells a state in the past unless a claim has it go on after every end', () => {
  expect(over(['2010/2012'])).toBe(true);
  expect(over(['/[..written]'])).toBe(true);
  expect(over(['/..'])).toBe(false);
  expect(over(['2010/..'])).toBe(false);
  expect(over(['written'])).toBe(false);
  // What was so in 2014 was so, whether or not it went on.
  expect(over(['2014'])).toBe(true);
  expect(over(['[..2014]'])).toBe(true);
  expect(over(['2010/'])).toBe(true);
  expect(over(['2014', '/..'])).toBe(false);
  expect(over(['2010/2012', '2011'])).toBe(true);
  // A second spell, or a dispute: either way somebody documents it after that end.
  expect(over(['2010/2012', '2015/..'])).toBe(false);
  // Told as the documents tell it.
  expect(over([])).toBe(false);
});

it('has words for the past of every state that is told as present', () => {
  const present = [...relationTypes.values()].filter(
    ({ aspect, forward }) => aspect === 'STATE' && /^(is|has|\w+s)\b/.test(forward),
  );
  expect(present.length).toBeGreaterThan(10);
  // Nobody ceases to be kin.
  const untold = present.filter(({ type, forward, past }) => type !== 'KIN_OF' && past === forward);
  expect(untold.map(({ type }) => type)).toEqual([]);
});
