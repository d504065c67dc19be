import type { RelationshipRecord } from '../../src/records/records.ts';
import { bySayers, contentOfAll, firstOf, type ShelterTold } from '../../src/shelter/telling.ts';
import { claimOf, evidenceOf } from '../verdict/claims.ts';
import { NAMES } from '../verdict/names.ts';

const CLAIMS = [claimOf('c1'), claimOf('c2'), claimOf('c3', { speaker: 'watch', attribution: 'ASSESSED' })];
const tie = (type: RelationshipRecord['type'], to: string, claim: number) =>
  ({
    ...{ id: `${type} ${to}`, from: 'arrow', type, to, denial: 0, filter: { certainty: 0 } },
    evidence: [evidenceOf(CLAIMS[claim] as (typeof CLAIMS)[number])],
  }) as unknown as RelationshipRecord;
const told = {
  record: { side: 'BY' },
  claims: new Map(CLAIMS.map((claim) => [claim.id, claim])),
  deniedElse: new Map([['TOLERATED ada', 'denied in general']]),
  names: NAMES,
} as unknown as ShelterTold;
const readings = (...ties: RelationshipRecord[]) => bySayers(told, ties).map((row) => contentOfAll(told, row)(null));

it('tells as one what the same say of several, but not what others say, or what is denied', () => {
  expect(readings(tie('TOLERATED', 'bolt', 0), tie('TOLERATED', 'cove', 1), tie('TOLERATED', 'estan', 2))).toEqual([
    'the Arrow tolerates the Bolts and Cove',
    'the Arrow tolerates ESTAN',
  ]);
  expect(readings(tie('TOLERATED', 'bolt', 0), tie('TOLERATED', 'ada', 1))).toEqual([
    'the Arrow tolerates the Bolts',
    'the Arrow tolerates Ada',
  ]);
});

it('says of each of several groups that members of it were released', () => {
  expect(readings(tie('RELEASED', 'bolt', 0), tie('RELEASED', 'cove', 1))).toEqual([
    'the Arrow released members of the Bolts and members of Cove',
  ]);
});

it('names the first of many, unless one more is as short', () => {
  const letters = [...'abcdefgh'];
  expect(firstOf(letters.slice(0, 6))).toEqual({ first: letters.slice(0, 6), others: 0 });
  expect(firstOf(letters)).toEqual({ first: letters.slice(0, 5), others: 3 });
});
