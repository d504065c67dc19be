import { LIFE } from '../../src/dataset/evidence.ts';
import type { EventKind } from '../../src/generated/schema.ts';
import { claim, compiled, document, tiesById, type WrittenClaim } from '../compile/world.ts';

/** Entries of a tie: which claim, for what use, and whether it gives a date. */
function entries(tie: string, claims: WrittenClaim[], kinds: Readonly<Record<string, EventKind>> = {}) {
  const props = tiesById(compiled({ d: document(claims) }, kinds))[tie] ?? {};
  const list = <Value>(name: string) => (props[name] ?? []) as Value[];
  return list<string>('claims').map((id, at) => ({
    id,
    bears: list<boolean>('bears')[at],
    dated: list<boolean>('dated')[at],
    life: list<number>('life')[at],
  }));
}

const RAID = { event: 'raid', roles: { PERPETRATOR: ['ash'], TARGET: ['cedar'] } };
const own = { bears: true, life: LIFE.NONE };
const beside = { bears: false, dated: true, life: LIFE.NONE };

describe('a tie that an event projects', () => {
  const raid = (...claims: WrittenClaim[]) => entries('ash.ATTACKED.cedar.raid', claims, { raid: 'ATTACK' });

  it('is dated by other claims on the event, which are neither for nor against it', () => {
    expect(raid(claim('d-1', RAID), claim('d-2', { event: 'raid', period: '2015' }))).toEqual([
      { id: 'd-1', ...own, dated: false },
      { id: 'd-2', ...beside },
    ]);
  });

  it('is dated by a tie of which the event is the episode', () => {
    const named = claim('d-2', {
      tie: { from: 'birch', type: 'ATTACKED', to: 'cedar', episode: 'raid' },
      period: '2015',
    });
    expect(raid(claim('d-1', RAID), named)).toEqual([
      { id: 'd-1', ...own, dated: false },
      { id: 'd-2', ...beside },
    ]);
  });

  it('is not dated by denials, nor by claims without a date', () => {
    expect(
      raid(
        claim('d-1', RAID),
        claim('d-2', { event: 'raid', stance: 'DENIES', roles: { PERPETRATOR: ['birch'] }, period: '2015' }),
        claim('d-3', { event: 'raid' }),
      ),
    ).toEqual([{ id: 'd-1', ...own, dated: false }]);
  });

  it('of another aspect than its event is dated by nothing of it', () => {
    const truce = { event: 'truce', roles: { MEDIATOR: ['ash'], PARTY: ['birch', 'cedar'] }, period: '2015/2016' };
    const of = (tie: string) => entries(tie, [claim('d-1', truce)], { truce: 'CEASEFIRE' });
    expect(of('birch.CEASEFIRE_WITH.cedar.truce')).toEqual([{ id: 'd-1', ...own, dated: true }]);
    expect(of('ash.MEDIATED_FOR.birch.truce')).toEqual([{ id: 'd-1', ...own, dated: false }]);
  });
});

describe('what an actor lived', () => {
  const FUNDED = claim('d-1', { tie: { from: 'birch', type: 'FUNDED', to: 'dill' } });
  const bounds = (...claims: WrittenClaim[]) =>
    entries('birch.FUNDED.dill', [FUNDED, ...claims], { raid: 'ATTACK', rise: 'FOUNDING' }).slice(1);

  it('bounds its ties, and neither supports nor dates them', () => {
    expect(
      bounds(
        claim('d-2', { tie: { from: 'ash', type: 'FOUNDED', to: 'birch' }, period: '2010' }),
        claim('d-3', { event: 'raid', roles: { KILLED: ['dill'] }, period: '2015' }),
        claim('d-4', { event: 'rise', roles: { PRODUCT: ['birch'] }, period: '2010-06' }),
      ),
    ).toEqual([
      { id: 'd-2', bears: false, dated: false, life: LIFE.START_BEGINS },
      { id: 'd-3', bears: false, dated: false, life: LIFE.END_ENDS },
      { id: 'd-4', bears: false, dated: false, life: LIFE.START_BEGINS },
    ]);
  });

  it('does not end with the death of some of a group, nor with anything undated', () => {
    expect(
      bounds(
        claim('d-2', { tie: { from: 'cedar', type: 'KILLED', to: 'birch' }, period: '2015' }),
        claim('d-3', { tie: { from: 'cedar', type: 'KILLED', to: 'dill' } }),
      ),
    ).toEqual([]);
  });
});
