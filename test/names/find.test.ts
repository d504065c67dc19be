import { AmbiguousActor, UnknownActor } from '../../src/errors.ts';
import { directoryOf } from '../../src/names/directory.ts';
import { ACTORS, actor, directory } from './world.ts';

describe('an actor is found by', () => {
  it.each([
    ['its id', 'harbour-men', 'harbour-men'],
    ['its name', 'Harbour Men', 'harbour-men'],
    ['an alias', 'Yousaf Khan', 'yusuf-khan'],
    ['an acronym', 'HM', 'harbour-men'],
    ['an alias in its own script', 'مردان بندر', 'harbour-men'],
    ['a name in its own script', 'Ζωή', 'zoe'],
    ['a name of symbols', '☀☀☀', 'zoe'],
    ['a name in another letter case', 'hArBoUr mEN', 'harbour-men'],
    ['a name in capitals of its own script', 'ΖΩΉ', 'zoe'],
    ['an acronym in another letter case', 'coth', 'hill-council'],
    ['a composed name', 'Caf\u00e9 Soci\u00e9t\u00e9', 'cafe-society'],
    ['a decomposed name', 'Cafe\u0301 Socie\u0301te\u0301', 'cafe-society'],
    ['a name with white space around and within', '  Harbour\u00a0 Men\t', 'harbour-men'],
    ['a name with quotes in it', "Hill 'Elders'", 'hill-council'],
  ])('%s', (_what, name, id) => {
    expect(directory.require(name)).toBe(id);
  });

  it('a name that is decomposed in the dataset', () => {
    expect(directoryOf([actor('cafe', 'Cafe\u0301')]).require('Caf\u00e9')).toBe('cafe');
  });

  it('an id before a name that reads the same', () => {
    const both = directoryOf([actor('mill', 'Old Mill'), actor('old-mill', 'mill')]);
    expect(both.require('mill')).toBe('mill');
    expect(both.require('Mill')).toBe('old-mill');
  });

  it('a name that it has twice', () => {
    expect(directoryOf([actor('mill', 'Mill', 'GROUP', 'MILL', 'mill ')]).require('Mill')).toBe('mill');
  });
});

describe('a name that nobody bears', () => {
  it.each(['', ' ', 'Harbour', 'Harbour Man', 'Cafe Societe', 'Hill Elders', 'HARBOUR-MEN', '*', '\ud800'])(
    '%j finds nobody: only letter case and white space may differ',
    (name) => expect(() => directory.require(name)).toThrow(UnknownActor),
  );

  it('is an error that lists the actors with names like it', () => {
    expect(() => directory.require('Harbor Men')).toThrow(
      new UnknownActor('Harbor Men', [{ id: 'harbour-men', name: 'Harbour Men', kind: 'GROUP' }]),
    );
    expect(() => directory.require('Harbor Men')).toThrow(
      'No actor is called "Harbor Men". Did you mean Harbour Men (harbour-men)?',
    );
  });

  it('is an error that names the search where nothing is like it', () => {
    expect(() => directory.require('zebra crossing')).toThrow(
      'No actor is called "zebra crossing". Try the search field.',
    );
  });

  it('lists five candidates at most', () => {
    const many = directoryOf([1, 2, 3, 4, 5, 6, 7].map((number) => actor(`front-${number}`, `Valley Front ${number}`)));
    expect(candidatesOf(() => many.require('Valley Front'))).toHaveLength(5);
  });

  it('is cut to 200 characters in the error', () => {
    expect(() => directory.require('x'.repeat(100_000))).toThrow(new UnknownActor('x'.repeat(200), []));
  });
});

describe('a name that several actors bear', () => {
  it.each(['the Men', 'THE MEN', ' the  men '])('%j is an error that lists them', (name) => {
    const ask = () => directory.require(name);
    expect(ask).toThrow(AmbiguousActor);
    expect(candidatesOf(ask)).toEqual([
      { id: 'harbour-men', name: 'Harbour Men', kind: 'GROUP' },
      { id: 'hill-men', name: 'Hill Men', kind: 'FACTION' },
    ]);
  });

  it('says how to ask for one of them', () => {
    expect(() => directory.require('the Men')).toThrow(
      '"the Men" is a name of several actors: ask for Harbour Men (harbour-men) or Hill Men (hill-men) by id.',
    );
  });

  it('finds each by its id', () => {
    expect(ACTORS.map(({ id }) => directory.require(id))).toEqual(ACTORS.map(({ id }) => id));
  });
});

function candidatesOf(ask: () => unknown): unknown {
  try {
    ask();
  } catch (error) {
    return (error as UnknownActor).details['candidates'];
  }
  throw new Error('it was found');
}
