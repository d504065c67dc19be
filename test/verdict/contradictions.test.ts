import { contradictionInWords, contradictionsIn } from '../../src/verdict/contradictions.ts';
import { claimOf, evidenceOf } from './claims.ts';
import { NAMES } from './names.ts';

type Claims = ReturnType<typeof claimOf>[];
const found = (...claims: Claims) => contradictionsIn(claims.map((claim) => evidenceOf(claim)));
const inWords = (...claims: Claims) =>
  found(...claims).map((one) =>
    contradictionInWords(one, (id) => claims.find((claim) => claim.id === id), { names: NAMES }),
  );
const minister = claimOf('c1', { speaker: 'minister', voice: 'estan' });
const cabinet = claimOf('n1', { speaker: 'cabinet', voice: 'estan', stance: 'DENIES' });

it('finds a voice on both sides, by whatever mouths', () => {
  expect(found(minister, claimOf('c2', { speaker: 'cove' }), cabinet)).toEqual([
    { voice: 'estan', claims: ['c1', 'n1'] },
  ]);
  expect(inWords(minister, cabinet)).toEqual([
    'MINISTER and CABINET count as one voice, that of ESTAN, which says both: a contradiction',
  ]);
  expect(inWords(claimOf('c1', { speaker: 'estan' }), cabinet)).toEqual([
    'ESTAN and CABINET count as one voice, which says both: a contradiction',
  ]);
});

it('names once a speaker or an author who says both', () => {
  expect(inWords(minister, { ...cabinet, speaker: 'minister' })).toEqual([
    'MINISTER says both, which is a contradiction',
  ]);
  expect(inWords(claimOf('c1'), claimOf('n1', { stance: 'DENIES' }))).toEqual([
    'report D1 says both, which is a contradiction',
  ]);
});

it('finds none between voices, nor between times that are apart', () => {
  expect(found(minister, claimOf('n1', { speaker: 'cove', stance: 'DENIES' }))).toEqual([]);
  expect(found({ ...minister, ...claimed('2010') }, { ...cabinet, ...claimed('2022') })).toEqual([]);
});

it('takes what unnamed sources say for no word of the document', () => {
  expect(found(claimOf('c1', { attribution: 'REPORTED' }), claimOf('n1', { stance: 'DENIES' }))).toEqual([]);
});

function claimed(period: string) {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = claimOf('x', { period });
  return { period, earliestStart, latestStart, earliestEnd, latestEnd };
}
