import type { RelationType } from '../../src/generated/schema.ts';
import { bearingInSentence, type BearingTold } from '../../src/verdict/bearingInSentence.ts';
import { claimOf } from './claims.ts';
import { NAMES } from './names.ts';

const implied = (type: RelationType, document: string, rest: object = {}) =>
  ({
    ...{ kind: 'IMPLIED', side: 'FOR', rulership: null, part: null },
    tie: { from: 'arrow', type, to: 'bolt', evidence: [], filter: { certainty: 0, onFirst: 0 } },
    claims: [claimOf(`${type} ${document}`, { document })],
    ...rest,
  }) as unknown as BearingTold;

it('tells episodes of one relationship together, and what several say apart', () => {
  const told = [implied('FUNDED', 'd1'), implied('ARMED', 'd1'), implied('FUNDED', 'd2')];
  expect(bearingInSentence(told, { names: NAMES, verdict: 'SUPPORTED', supporting: [], under: false })).toEqual([
    'it is said by implication where report D1 (paragraphs 1 and 3) and report D2 (paragraphs 1 and 3) say that the Arrow ' +
      'funds the Bolts; and where report D1 says that the Arrow arms the Bolts (paragraphs 1 and 3)',
  ]);
});

it('tells of each denial by implication for itself', () => {
  const told = ['ALLIED_WITH', 'SUPPORTED'].map((type) => implied(type as RelationType, 'd1', { side: 'AGAINST' }));
  expect(bearingInSentence(told, { names: NAMES, verdict: 'DENIED', supporting: [], under: false })[0]).toMatch(
    /^it is denied by implication where .*; and where report D1/,
  );
});

it('leaves out who names the host, where others speak of the ground and name none', () => {
  const ground = implied('BASED_IN_TERRITORY_OF', 'd2', { kind: 'GROUND', side: 'NEITHER' });
  const both = { ...ground, claims: [claimOf('g1', {}), ...ground.claims] };
  const tell = (one: BearingTold, supporting = [claimOf('s1', {})]) =>
    bearingInSentence([one], { names: NAMES, verdict: 'SUPPORTED', supporting, under: false });
  expect(tell(both)).toEqual(['without naming a host, report D2 says that the Arrow is present in the Bolts']);
  expect(tell({ ...ground, claims: [claimOf('g1', {})] })).toEqual([]);
  expect(tell(both, [])[0]).toMatch(/^without naming a host, report D1 and report D2 say/);
});
