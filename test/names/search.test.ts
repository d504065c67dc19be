import fc from 'fast-check';
import type { ActorKind } from '../../src/generated/schema.ts';
import { directoryOf } from '../../src/names/directory.ts';
import { ACTORS, actor, directory } from './world.ts';

const found = (text: string) => directory.search(text, null, 10).map((hit) => hit.actor);

describe('a search', () => {
  it('gives the name letter by letter first, with score 1 and the reason', () => {
    const hills = directoryOf([
      actor('front-of-hill', 'Front of the Hill'),
      actor('hill-front', 'Hill Front'),
      actor('hill', 'Hill'),
    ]);
    expect(hills.search('hill', null, 10).map((hit) => hit.actor)[0]).toBe('hill');
    expect(hills.search('HILL', null, 1)).toEqual([
      { actor: 'hill', matchedName: 'Hill', score: 1, reason: 'name, letter by letter' },
    ]);
  });

  it('tells a name from an alias', () => {
    expect(directory.search('Yusuf Khan', null, 1)[0]?.reason).toBe('name, letter by letter');
    expect(directory.search('Yousaf Khan', null, 1)[0]?.reason).toBe('alias, letter by letter');
  });

  it('says where only accents, script or punctuation differ', () => {
    expect(directory.search('cafe-societe', null, 1)).toEqual([
      {
        actor: 'cafe-society',
        matchedName: 'Café Société',
        score: 0.99,
        reason: 'name, but for accents, script or punctuation',
      },
    ]);
  });

  it.each([
    // By Winkler 0.971 for seven letters, two exchanged, four the same at the start; no spelling is above 0.97.
    // By length: (7 × 0.97 + 3 × 1) / 10.
    ['Harbuor Men', 'harbour-men', 0.979, 'name, with "harbuor" for "harbour"'],
    // All words, 0.98 at most, less 0.03.
    ['Khan Yusuf', 'yusuf-khan', 0.95, 'name, in another order'],
    // 0.98 less 0.01.
    ['General Yusuf Khan', 'yusuf-khan', 0.97, 'name, leaving "general" aside'],
    // 0.5 and 0.34 × 4 of 9 letters.
    ['Khan', 'yusuf-khan', 0.651, 'name, only in part: without "yusuf"'],
    // An initial counts 0.9: 0.5 + 0.34 × (5 × 0.9 + 4 × 1) / 9.
    ['Y. Khan', 'yusuf-khan', 0.821, 'name, only in part: with "y" for "yusuf"'],
    // 0.9 for what is begun: 0.5 + 0.34 × 7 of 10 letters × 0.9.
    [
      'harb',
      'harbour-men',
      0.714,
      'name, only in part: by its first letters, without "men", with "harb" for "harbour"',
    ],
  ])('scores "%s" by its words, and says why', (text, id, score, reason) => {
    const [hit] = directory.search(text, null, 1);
    expect([hit?.actor, hit?.score, hit?.reason]).toEqual([id, score, reason]);
  });

  it('says how many bear a name', () => {
    expect(directory.search('the Men', null, 1)[0]?.reason).toBe('alias, letter by letter; 2 actors bear it');
  });

  it('sets a title aside for persons alone', () => {
    expect(found('General Harbour Men')).toEqual([]);
  });

  it('gives an exact name first among ten thousand that hold its words', () => {
    const fronts = Array.from({ length: 10_000 }, (_, index) => actor(`front-${index}`, `Front of valley ${index}`));
    const many = directoryOf([
      ...fronts,
      actor('front', 'Front'),
      actor('valley', 'Valley', 'GROUP', 'Front of valley'),
    ]);
    for (const [text, id] of [
      ['Front', 'front'],
      ['front of VALLEY', 'valley'],
      ['Front of valley 7777', 'front-7777'],
    ] as const)
      expect(many.search(text, null, 1)[0]).toMatchObject({ actor: id, score: 1 });
  });

  it.each([
    ['without accents', 'Cafe Societe', 'cafe-society'],
    ['in other quotes', '“Hill Elders”', 'hill-council'],
    ['in double quotes', '"Harbour Men"', 'harbour-men'],
    ['in one quote', "'harbour men", 'harbour-men'],
    ['with other punctuation', 'Harbour-Men!', 'harbour-men'],
    ['in other letters of the script', 'یوسف خان', 'yusuf-khan'],
    ['in Latin letters', 'Zoi', 'zoe'],
    ['in full-width letters', 'Ｈａｒｂｏｕｒ Men', 'harbour-men'],
    ['with a letter less', 'Harbor Men', 'harbour-men'],
    ['with letters exchanged', 'Harbuor Men', 'harbour-men'],
    ['as another ear heard it', 'Yoosuf Khan', 'yusuf-khan'],
    ['in one word of several', 'Yusoof', 'yusuf-khan'],
    ['by its first letters', 'harb', 'harbour-men'],
    ['by one of its words', 'Khan', 'yusuf-khan'],
    ['in another order', 'Khan Yusuf', 'yusuf-khan'],
    ['in another order and spelling', 'Wach Ivory', 'ivory-watch'],
  ])('finds a name written %s', (_how, text, id) => expect(found(text)[0]).toBe(id));

  it.each(['zebra crossing', 'Ivory Coast Rangers', 'xyz', 'a', 'Mill', 'Ali', '北京', 'khans of nowhere'])(
    'does not find names that have nothing to do with %j',
    (text) => expect(found(text)).toEqual([]),
  );

  it('gives an actor once, by the name that fits best', () => {
    const hits = directory.search('Khan', null, 10);
    expect(hits.map((hit) => [hit.actor, hit.matchedName])).toEqual([['yusuf-khan', 'Yusuf Khan']]);
  });

  it('gives every bearer of a shared name, by id', () => {
    expect(
      directory
        .search('the men', null, 10)
        .filter(({ score }) => score === 1)
        .map((hit) => hit.actor),
    ).toEqual(['harbour-men', 'hill-men']);
  });

  it('gives only the kinds asked for, all where none are named, and none where the list is empty', () => {
    const kinds = (asked: ActorKind[] | null) =>
      directory
        .search('hill', asked, 10)
        .map((hit) => hit.actor)
        .sort();
    expect(kinds(null)).toEqual(['hill-council', 'hill-men']);
    expect(kinds(['FACTION'])).toEqual(['hill-men']);
    expect(kinds(['FACTION', 'INSTITUTION', 'STATE'])).toEqual(['hill-council', 'hill-men']);
    expect(kinds(['STATE'])).toEqual([]);
    expect(kinds([])).toEqual([]);
  });

  it('gives no more than asked for, the best of them', () => {
    const all = directory.search('hill', null, 10);
    expect(all).toHaveLength(2);
    expect(directory.search('hill', null, 1)).toEqual(all.slice(0, 1));
  });

  it('gives scores from 0 to 1, best first, and the same answer again', () => {
    for (const text of ['men', 'hill', 'harbor', 'khan', 'the men']) {
      const scores = directory.search(text, null, 10).map(({ score }) => score);
      expect(scores.length).toBeGreaterThan(0);
      expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(directory.search(text, null, 10)).toEqual(directory.search(text, null, 10));
    }
  });
});

describe('a search for odd text', () => {
  it.each(['', ' ', '!!!', '"', "'", '\\', '*', '~', '-', '🙂', '🏴‍☠️', '\ud800', '\u0000', '\u200b', '٠'])(
    '%j finds nobody',
    (text) => expect(found(text)).toEqual([]),
  );

  it('finds a name of symbols by these symbols', () => {
    expect(directory.search('☀☀☀', null, 1)).toEqual([
      { actor: 'zoe', matchedName: '☀☀☀', score: 1, reason: 'alias, letter by letter' },
    ]);
  });

  it('finds a name that folds to nothing, letter by letter', () => {
    const odd = directoryOf([actor('dots', '···'), actor('bangs', '!!!')]);
    expect(odd.search('!!!', null, 5).map((hit) => hit.actor)).toEqual(['bangs']);
    expect(odd.search('···', null, 5).map((hit) => hit.actor)).toEqual(['dots']);
    expect(odd.search('?!', null, 5)).toEqual([]);
  });

  it.each([
    ['one word', 'h'.repeat(200)],
    ['words that names hold', 'harbour men of the hill '.repeat(9).slice(0, 200)],
    ['words of one letter', 'h '.repeat(100)],
    ['words that nobody bears', 'abcdefghi '.repeat(20)],
    ['letters of another script', 'م'.repeat(200)],
    ['emoji', '🙂'.repeat(100)],
    ['brackets', `the ${'a (b) '.repeat(40)}`.slice(0, 200)],
    ['brackets in brackets', `${'the ('.repeat(20)}${')'.repeat(100)}`],
    ['strokes', 'the a/'.repeat(34).slice(0, 200)],
    ['titles', 'Mullah '.repeat(29).slice(0, 200)],
    ['possessives', `the ${"'s".repeat(98)}`],
    ['acronyms', 'HM CotH '.repeat(25)],
    ['marks', 'e\u0301'.repeat(100)],
  ])('ends for 200 characters of %s', (_what, text) => {
    expect(text).toHaveLength(200);
    expect(directory.search(text, null, 5).length).toBeLessThanOrEqual(5);
    expect(() => directory.require(text)).toThrow('No actor is called');
  });

  it('never crashes, and finds only actors that there are', () => {
    const ids = ACTORS.map(({ id }) => id);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) =>
        found(text).every((id) => ids.includes(id)),
      ),
    );
  });
});

describe('an empty directory', () => {
  it('finds nobody', () => {
    const empty = directoryOf([]);
    expect(empty.search('Hill', null, 5)).toEqual([]);
    expect(() => empty.require('Hill')).toThrow('No actor is called "Hill". Try the search field.');
  });
});
