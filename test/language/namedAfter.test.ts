import { isNamedIn, namedAfter } from '../../src/language/namedAfter.ts';
import type { Named } from '../../src/language/names.ts';
import { readBackward, readForward, readTie } from '../../src/language/readings.ts';
import type { RelationType } from '../../src/generated/schema.ts';

const arrow: Named = { text: 'the Arrow', plural: false, kind: 'GROUP' };
const bolts: Named = { text: 'the Bolts', plural: true, kind: 'GROUP' };
const hill: Named = { text: 'Hilland', plural: false, kind: 'STATE' };
const ada: Named = { text: 'Ada Cole', plural: false, kind: 'PERSON' };
const some = (text: string): Named => ({ text, plural: true, kind: 'COLLECTIVE' });
const part = (text: string): Named => ({ text, plural: false, kind: 'FACTION' });

function bothWays(from: Named, type: RelationType, to: Named): string[] {
  return [readForward({ from, type, to }), readBackward({ from, type, to })];
}

it('says "its" and "it" of what the words for the other end name again', () => {
  expect(bothWays(some('leaders of the Arrow'), 'LEADS', arrow)).toEqual([
    'leaders of the Arrow lead it',
    'the Arrow is led by its leaders',
  ]);
  expect(bothWays(bolts, 'ALLIED_WITH', some('affiliates of the Bolts'))).toEqual([
    'the Bolts are allied with their affiliates',
    'affiliates of the Bolts are allied with them',
  ]);
  expect(bothWays(some('advocates of the Bolts in Hilland'), 'SUPPORTED', bolts)[1]).toBe(
    'the Bolts are supported by their advocates in Hilland',
  );
  expect(bothWays(some('diplomats in touch with the Bolts'), 'HAS_TIES_WITH', bolts)).toEqual([
    'diplomats in touch with the Bolts have ties with them',
    'the Bolts have ties with diplomats in touch with them',
  ]);
  expect(namedAfter(some('people critical of how the Bolts rule'), bolts).text).toBe(
    'people critical of how they rule',
  );
  expect(namedAfter(some('parties in the Senate of Hilland'), hill).text).toBe('parties in its Senate');
});

it('tells what belongs to another by its name that it does, and says "its" once', () => {
  expect(bothWays(part('the hill faction of the Arrow'), 'FACTION_OF', arrow)).toEqual([
    'the hill faction of the Arrow belongs to it',
    'the Arrow has the hill faction among its factions',
  ]);
  expect(bothWays(some('Arrow commanders who object'), 'MEMBER_OF', arrow)).toEqual([
    'Arrow commanders who object belong to it',
    'the Arrow has commanders who object among its members',
  ]);
  expect(bothWays(part("Ada Cole's faction of the Bolts"), 'FACTION_OF', bolts)[1]).toBe(
    "the Bolts have Ada Cole's faction among their factions",
  );
  expect(readForward({ from: part('the faction of the Arrow that joined Cove'), type: 'FACTION_OF', to: arrow })).toBe(
    'the faction of the Arrow that joined Cove is a faction of the Arrow',
  );
});

it('says "there" of a territory that was named before', () => {
  expect(bothWays(some('militant groups in Hilland'), 'BASED_IN_TERRITORY_OF', hill)).toEqual([
    'militant groups in Hilland are present there',
    'Hilland has militant groups on its territory',
  ]);
  expect(bothWays(some('militants operating from Hilland'), 'BASED_IN_TERRITORY_OF', hill)[1]).toBe(
    'Hilland has militants operating from there on its territory',
  );
  expect(bothWays(some("groups in Hilland's hills"), 'FOUND_HAVEN_IN', hill)).toEqual([
    "groups in Hilland's hills have found haven there",
    'Hilland is a haven for groups in its hills',
  ]);
});

it('names a person, who has no pronoun, once before what is called after that person', () => {
  expect(bothWays(ada, 'LEADS', part("Ada Cole's faction of the Bolts"))).toEqual([
    'Ada Cole leads a faction of the Bolts',
    // What stands first is told by its whole name, by which it is known.
    "Ada Cole's faction of the Bolts is led by Ada Cole",
  ]);
  expect(bothWays(ada, 'RIVAL_OF', some('opponents of Ada Cole'))[0]).toBe('Ada Cole is at odds with opponents');
  expect(readForward({ from: ada, type: 'LEADS', to: part('the government of Ada Cole'), over: true })).toBe(
    'Ada Cole led a government',
  );
});

it('finds a name neither within a longer one nor where another name follows it', () => {
  const cases = ['the Hilland Army', 'Hilland-backed groups', 'critics of Hilland and Cove', 'the army of Hilland'];
  expect(cases.map((text) => isNamedIn(hill, some(text)))).toEqual([false, false, false, true]);
  expect(namedAfter(some('the Hilland Army'), hill).text).toBe('the Hilland Army');
  expect(bothWays(some('critics of talks between Hilland and the Arrow'), 'ACCUSED', arrow)[0]).toBe(
    'critics of talks between Hilland and the Arrow accused the Arrow',
  );
});

it('says "its" of whoever speaks too, where that is the other end', () => {
  const actors: Record<string, Named> = { arrow, leaders: some('leaders of the Arrow'), ada };
  const names = {
    actor: (id: string) => actors[id] ?? ada,
    document: (cite: string) => ({ cite, published: '' }),
    citingOnce: (sentence: string) => sentence,
  };
  const tie = { from: 'leaders', type: 'LEADS', to: 'arrow' } as const;
  expect(readTie(tie, names, 'arrow')).toBe('its leaders lead it');
  expect(readTie({ from: 'arrow', type: 'RIVAL_OF', to: 'leaders' }, names, 'arrow')).toBe(
    'it is at odds with its leaders',
  );
  // Of what a third speaks, "it" might be the third.
  const own = { from: 'leaders', type: 'MEMBER_OF', to: 'arrow' } as const;
  expect(readTie(own, names)).toBe('leaders of the Arrow belong to it');
  expect(readTie(own, names, 'ada')).toBe('leaders of the Arrow belong to the Arrow');
});
