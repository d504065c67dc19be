import { AmbiguousActor, UnknownActor } from '../../src/errors.ts';
import { assumptionsOf } from '../../src/names/assumption.ts';
import { directoryOf } from '../../src/names/directory.ts';
import { thresholds } from '../../src/names/thresholds.ts';
import type { ActorRecord } from '../../src/records/records.ts';
import { actor } from './world.ts';

const withAcronyms = (record: ActorRecord, ...acronyms: string[]): ActorRecord => ({
  ...record,
  aliasNames: [...record.aliasNames, ...acronyms],
  aliasScripts: [...record.aliasScripts, ...acronyms.map(() => '')],
  aliasLanguages: [...record.aliasLanguages, ...acronyms.map(() => '')],
  aliasAcronyms: [...record.aliasAcronyms, ...acronyms.map(() => true)],
  aliasAmbiguous: [...record.aliasAmbiguous, ...acronyms.map(() => false)],
});

/** Invented groups with acronyms, their parts, and persons with titles. */
const directory = directoryOf([
  withAcronyms(actor('river-army', 'Tarim River Army', 'GROUP', 'the Rivermen'), 'TRA'),
  withAcronyms(actor('river-front', 'Tarim River Front', 'GROUP', 'the Rivermen'), 'TRF', 'TRAS'),
  actor('river-army-fighters', 'Fighters of the TRA', 'COLLECTIVE'),
  actor('river-army-chief', 'Chief of the Tarim River Army', 'OFFICE'),
  withAcronyms(actor('upland-state', 'Upland State'), 'US'),
  withAcronyms(actor('kesh-province', 'Upland State Kesh Province'), 'US-K', 'USKP'),
  actor('mill-network', 'US-K Mill network', 'FACTION'),
  actor('lashkar-of-kesh', 'Lashkar-e-Kesh'),
  actor('dara-unlu', 'Dara Unlu', 'PERSON', 'General Unlu'),
  actor('mullah-aram', 'Mullah Aram', 'PERSON'),
  actor('ivan-dorn', 'Ivan Dorn', 'PERSON'),
  actor('ivon', 'Ivon', 'STATE'),
  actor('hill-government', 'Hillian government', 'INSTITUTION'),
]);

const best = (text: string) => {
  const [hit] = directory.search(text, null, 1);
  return hit && [hit.actor, hit.matchedName, hit.score, hit.reason];
};
const found = (text: string) => directory.search(text, null, 10).map((hit) => hit.actor);

describe('a name among the words that people write around it is found, with the reason', () => {
  it.each([
    // 0.98 at most for what is not as it stands.
    ['an article', 'the TRA', 'river-army', 'TRA', 0.98, 'acronym, letter by letter, leaving "the" aside'],
    ['a possessive', 'TRA’s', 'river-army', 'TRA', 0.98, 'acronym, letter by letter, leaving "’s" aside'],
    ['both', "the TRA's", 'river-army', 'TRA', 0.98, 'acronym, letter by letter, leaving "the", "\'s" aside'],
    [
      'a possessive of a name',
      "Mullah Aram's",
      'mullah-aram',
      'Mullah Aram',
      0.98,
      'name, letter by letter, leaving "\'s" aside',
    ],
    // 0.98 less 0.01 for each word that is set aside.
    ['a word for its kind', 'TRA group', 'river-army', 'TRA', 0.97, 'acronym, letter by letter, leaving "group" aside'],
    [
      'a title',
      'Foreign Minister Dara Unlu',
      'dara-unlu',
      'Dara Unlu',
      0.96,
      'name, letter by letter, leaving "Foreign", "Minister" aside',
    ],
    [
      'a title with whose it is',
      'TRA chief Dara Unlu',
      'dara-unlu',
      'Dara Unlu',
      0.96,
      'name, letter by letter, leaving "TRA", "chief" aside',
    ],
    ['a title written short', 'Gen. Unlu', 'dara-unlu', 'General Unlu', 0.98, 'alias, with "gen" for "general"'],
    [
      'a title that is part of the name',
      'Commander Mullah Aram',
      'mullah-aram',
      'Mullah Aram',
      0.97,
      'name, letter by letter, leaving "Commander" aside',
    ],
    ['its acronym in brackets', 'Tarim River Army (TRA)', 'river-army', 'Tarim River Army', 0.98, null],
    ['its acronym before it', 'TRA (Tarim River Army)', 'river-army', 'Tarim River Army', 0.98, null],
    ['its acronym with a hyphen', 'Upland State Kesh Province (US-K)', 'kesh-province', null, 0.98, null],
    [
      'an acronym made of its first letters',
      'Lashkar-e-Kesh (LeK)',
      'lashkar-of-kesh',
      'Lashkar-e-Kesh',
      0.98,
      'name, letter by letter, with "LeK" beside it',
    ],
    [
      'part of it in brackets',
      'TRA (Tarim Army)',
      'river-army',
      'TRA',
      0.98,
      'acronym, letter by letter, with "Tarim Army" beside it',
    ],
    [
      'words of it beside its acronym',
      'TRA Tarim',
      'river-army',
      'Tarim River Army',
      0.96,
      'name, beside its acronym, leaving "river", "army" aside',
    ],
  ])('%s: "%s"', (_what, text, id, name, score, reason) => {
    const hit = best(text);
    expect([hit?.[0], hit?.[2]]).toEqual([id, score]);
    if (name !== null) expect(hit?.[1]).toBe(name);
    if (reason !== null) expect(hit?.[3]).toBe(reason);
  });

  it.each([
    ['letters apart', 'T R A', 'river-army'],
    ['letters apart in a longer text', 'T. R. A. (Tarim River Army)', 'river-army'],
    ['capitals with an article', 'THE TARIM RIVER ARMY', 'river-army'],
    ['capitals with a lone particle', 'LASHKAR I KESH', 'lashkar-of-kesh'],
    ['its letters in Urdu', 'ٹی آر اے', 'river-army'],
    ['short words', 'Hillian govt', 'hill-government'],
    ['an h after its letter', 'Lashkar-e-Kehs', 'lashkar-of-kesh'],
  ])('%s: "%s"', (_what, text, id) => expect(found(text)[0]).toBe(id));
});

describe('an acronym within a name', () => {
  it.each([
    ['another acronym of the same actor', 'USKP Mill network', 'mill-network', 0.98],
    // 0.98 less 0.03 for the order: the fighters of the army.
    ['the name for the acronym', 'Tarim River Army fighters', 'river-army-fighters', 0.95],
    ['the acronym for the name', 'TRA chief', 'river-army-chief', 0.95],
  ])('is met by %s: "%s"', (_what, text, id, score) => {
    const [hit] = directory.search(text, null, 1);
    expect([hit?.actor, hit?.score]).toEqual([id, score]);
    expect(hit?.reason).toMatch(/its "(TRA|US-K)" written out|with Tarim River Army for "TRA"/);
  });

  it('is not that of another actor', () => {
    expect(found('TRF fighters')).not.toContain('river-army-fighters');
  });
});

describe('what is whole comes before what is part', () => {
  it.each([
    ['the TRA', 'river-army'],
    ['Tarim River Army', 'river-army'],
    ['USKP', 'kesh-province'],
    ["US-K's", 'kesh-province'],
  ])('"%s" finds %s first, and its parts after it', (text, id) => {
    const [first, ...others] = directory.search(text, null, 10);
    expect(first?.actor).toBe(id);
    expect(others.length).toBeGreaterThan(0);
    for (const { score } of others) expect(score).toBeLessThan(thresholds.leastLikeness);
  });

  it('gives whoever has the word before whoever has one like it', () => {
    // Ivan is a word of a name, so that it is no slip for Ivon; Ivonn is none.
    expect(found('Ivan')).toEqual(['ivan-dorn']);
    expect(found('Ivon')).toEqual(['ivon']);
  });
});

describe('several names', () => {
  it.each(['TRA/TRF', 'TRA / TRF', 'Tarim River Army / TRF', 'TRA or TRF', "the TRA/TRF's"])(
    'in "%s" find each of those meant',
    (text) => {
      const hits = directory.search(text, null, 10).filter(({ score }) => score >= thresholds.leastLikeness);
      // 0.98 less 0.05, since the other may be meant.
      expect(hits.map(({ actor: id, score }) => [id, score])).toEqual([
        ['river-army', 0.93],
        ['river-front', 0.93],
      ]);
      expect(hits[0]?.reason).toMatch(/^(acronym|name), letter by letter, .*one of the names in "/);
      expect(() => directory.require(text)).toThrow(AmbiguousActor);
    },
  );

  it('joined by "and" are read where all are known', () => {
    expect(found('TRA and TRF').slice(0, 2)).toEqual(['river-army', 'river-front']);
    expect(found('TRA & TRF').slice(0, 2)).toEqual(['river-army', 'river-front']);
    expect(found('TRA and XYZ')).toEqual([]);
    expect(() => directory.require('TRA and TRF')).toThrow(AmbiguousActor);
  });

  it('of one actor find that actor', () => expect(directory.require('TRA/Tarim River Army')).toBe('river-army'));

  it('of which one is nobody’s are taken for nobody', () => {
    expect(found('TRA/XYZ')).toEqual(['river-army']);
    expect(() => directory.require('TRA/XYZ')).toThrow(UnknownActor);
  });
});

describe('nobody is found', () => {
  it.each([
    ['by an acronym that is another', 'the TRB'],
    ['by an acronym that is another', "TRB's"],
    ['by an acronym that is another', 'TRB group'],
    ['where name and acronym are of two actors', 'Tarim River Army (TRF)'],
    ['where name and acronym are of two actors', 'TRF (Tarim River Army)'],
    ['where the acronym is not of the name', 'Lashkar-e-Kesh (LeX)'],
    ['where what stands in brackets is not of the name', 'Tarim River Army (Azad)'],
    ['by a title and one word', 'Prime Minister Dara'],
    ['by a title and one word', 'Commander Aram'],
    ['by an office', 'Foreign Minister of Dara Unlu'],
    ['by a title before another person', 'Prime Minister Dara Unlu Bey'],
    ['by a title before a group', 'Commander Upland Province'],
    ['by letters that are no Urdu', 'ٹی طالبان'],
    ['by two small letters', 'us unlu'],
  ])('%s: "%s"', (_why, text) => {
    expect(directory.search(text, null, 10).filter(({ score }) => score >= thresholds.leastLikeness)).toEqual([]);
    expect(() => directory.require(text)).toThrow(UnknownActor);
  });

  it('as another by letters on both sides of a stroke, or by an s after an apostrophe', () => {
    expect(found('US/K')).toEqual(['upland-state']);
    expect(found("TRA's")).not.toContain('river-front');
  });

  it.each(['the', "'s", "the's", '/', '//', ' / ', '()', '(', 'a()', 'or', ' or or ', 'T', '. . .', 'the /', '’s/the'])(
    'by %j',
    (text) => expect(found(text)).toEqual([]),
  );
});

describe('a question takes for an actor', () => {
  const assumed = (given: string) =>
    assumptionsOf('from', given, directory.taken(given)).map(({ sentence }) => sentence);

  it.each([
    ['TRA', '"TRA" was taken for Tarim River Army, by an acronym that no other actor of the dataset goes by.'],
    [
      "the TRA's",
      '"the TRA\'s" was taken for Tarim River Army, by TRA, an acronym that no other actor of the dataset goes by, leaving "the", "\'s" aside.',
    ],
    [
      'T.R.A.',
      '"T.R.A." was taken for Tarim River Army, by TRA, an acronym that no other actor of the dataset goes by, but for dots, hyphens or spaces.',
    ],
    ["Mullah Aram's", '"Mullah Aram\'s" was taken for Mullah Aram, by its name, leaving "\'s" aside.'],
    [
      'the Rivermen (TRF)',
      '"the Rivermen (TRF)" was taken for Tarim River Front, by the Rivermen, an alias, with "TRF" beside it.',
    ],
    ['General Unlu', '"General Unlu" was taken for Dara Unlu, by an alias that no other actor of the dataset goes by.'],
  ])('%s, and says so', (given, sentence) => expect(assumed(given)).toEqual([sentence]));

  it.each(['river-army', 'Tarim River Army', 'tarim  river army'])('"%s" without assuming anything', (given) => {
    expect(assumed(given)).toEqual([]);
  });

  it.each([
    ['a name that several bear', "the Rivermen's", AmbiguousActor],
    ['another spelling', 'Tarim River Armie', UnknownActor],
    // Whoever else is called so may be meant by another title.
    ['a title before a name', 'Foreign Minister Dara Unlu', UnknownActor],
    // A group of the army's may be meant.
    ['a word for its kind', 'TRA group', UnknownActor],
  ])('nobody by %s', (_what, given, error) => expect(() => directory.taken(given)).toThrow(error));
});
