import { readDataset } from '../../src/dataset/read.ts';
import { GAZETTE, LETTER, MEN } from './breaches/breach.ts';
import { VALID, changed, datasetOf, folderOf, lineWith, problemsOf, type Changes } from './folder.ts';

/** What reading alone reports. */
const reading = (changes: Changes) => readDataset(folderOf(changed(changes))).problems;

describe('the reader', () => {
  it('gives every record under the name of its file, documents in the order of the dataset', () => {
    const dataset = datasetOf(changed({ 'dataset.yaml': [['[gazette, letter]', '[letter, gazette]']] }));
    expect([...dataset.documents.keys()]).toEqual(['letter', 'gazette']);
    expect([...dataset.actors.keys()]).toEqual(['harbour-men', 'hill-council', 'hill-men', 'river-state']);
    expect([...dataset.events.keys()]).toEqual(['mill-talks']);
  });

  it('fills in what may be left out', () => {
    const { actors, documents } = datasetOf(VALID);
    expect(actors.get('hill-council')?.seed).toMatchObject({ aliases: [], countries: [] });
    expect(actors.get('harbour-men')?.seed.aliases[0]).toEqual({ name: 'HM', acronym: true, ambiguous: false });
    expect(documents.get('letter')?.seed.claims[0]).toMatchObject({ stance: 'SUPPORTS', figures: [] });
  });

  it('takes paragraphs as a list without hashes and as a map with them', () => {
    const list = changed({
      [GAZETTE]: [[/paragraphs: \{ "3".*/.exec(VALID[GAZETTE] ?? '')?.[0] ?? '', 'paragraphs: [3, 1]']],
    });
    const [first, , third] = datasetOf(list).documents.get('gazette')?.seed.claims ?? [];
    expect(first?.paragraphs).toEqual([{ number: 1, hash: expect.stringMatching(/^[0-9a-f]{12}$/) }]);
    expect(third?.paragraphs).toEqual([
      { number: 3, hash: null },
      { number: 1, hash: null },
    ]);
  });

  it('takes no file but YAML for a record', () => {
    expect(problemsOf(changed({ 'actors/notes.txt': 'not a record', 'actors/hill-men.yaml~': 'a backup' }))).toEqual(
      [],
    );
  });
});

describe('the reader reports', () => {
  it.each([
    ['broken YAML', MEN, 'kind: GROUP', 'kind: [GROUP', 'aliases:', /^Flow sequence/],
    ['a key given twice', MEN, 'kind: GROUP', 'name: Other', 'name: Other', /unique/],
    [
      'a value that YAML takes for a reference',
      MEN,
      'name: HM',
      'name: *HM',
      '*HM',
      /YAML reads \*HM as a reference: put the value in quotes/,
    ],
    [
      'an unknown key',
      MEN,
      'kind: GROUP',
      'kind: GROUP\ncolour: red',
      'colour',
      /^colour: no such key: mend its spelling, or leave it out/,
    ],
    [
      'an unknown key whose value stands below',
      MEN,
      'kind: GROUP',
      'kind: GROUP\ncolour:\n  - red',
      'colour',
      /no such key/,
    ],
    [
      'an unknown key of an alias',
      MEN,
      'acronym: true',
      'acronim: true',
      'acronim',
      /^aliases\.0\.acronim: no such key/,
    ],
    [
      'an unknown role',
      GAZETTE,
      'MEDIATOR: [hill-council]',
      'GOBETWEEN: [hill-council]',
      'GOBETWEEN',
      /^claims\.2\.roles\.GOBETWEEN: no such key/,
    ],
    ['a kind that is not in the schema', MEN, 'kind: GROUP', 'kind: BAND', 'kind: BAND', /^kind: .*"GROUP"\|"FACTION"/],
    ['a type that is not in the schema', LETTER, 'TOLERATED', 'HID', 'HID', /^claims\.1\.tie\.type: .*"SHELTERED"/],
    ['an attribution that is not in the schema', GAZETTE, 'CLAIMED', 'WHISPERED', 'WHISPERED', /"AUTHOR"\|"ASSESSED"/],
    [
      'an id that is no slug',
      LETTER,
      'to: river-state',
      'to: River State',
      'River State',
      /tie\.to: write a slug: lower-case letters/,
    ],
    [
      'a year that is not in quotes',
      LETTER,
      '"2021"',
      '2021',
      'published:',
      /^published: write an EDTF date, a year alone in quotes/,
    ],
    [
      'a country that is no code',
      MEN,
      '[XA]',
      '[Xanadu]',
      'countries:',
      /^countries\.0: write an ISO 3166-1 alpha-2 code/,
    ],
    ['a version that is none', 'dataset.yaml', '1.0.0\nlicence', '1.0\nlicence', 'version:', /^version: /],
    [
      'a tie and an event in one claim',
      LETTER,
      '    period: /2020',
      '    event: mill-talks',
      'id: letter-c2',
      /name a tie, or an event, or with "covers: ALL"/,
    ],
    [
      'a claim about nothing',
      GAZETTE,
      '    event: mill-talks\n    roles: { PARTY: [harbour-men, river-state], MEDIATOR: [hill-council] }\n',
      '',
      'id: gazette-c3',
      /name a tie, or an event, or with "covers: ALL"/,
    ],
    [
      'a place of a tie',
      LETTER,
      '    period: /2020',
      '    place: Mill',
      'id: letter-c2',
      /roles, pairs, place and outcome belong to a claim about an event/,
    ],
    [
      'a missing paraphrase',
      LETTER,
      '    paraphrase: The Hill Men let the state be until 2020.\n',
      '',
      'id: letter-c2',
      /^claims\.1\.paraphrase: /,
    ],
  ])('%s at its line', (_what, file, from, to, words, message) => {
    const changes = { [file]: [[from, to]] } as Changes;
    expect(reading(changes)).toEqual([
      { file, line: lineWith(changed(changes), file, words), message: expect.stringMatching(message) },
    ]);
  });

  it.each([
    ['none', '[]'],
    ['a hash in a list', '[9090681489c5]'],
    ['a hash that is too short', '{ "1": 9090 }'],
    ['a hash without its number', '{ one: 9090681489c5 }'],
    ['a number that counts from nought', '[0]'],
    ['a number that is in no list', '1'],
  ])('paragraphs with %s, and how to name them', (_what, paragraphs) => {
    const written = /paragraphs: \{ "1".*/.exec(VALID[LETTER] ?? '')?.[0] ?? '';
    expect(reading({ [LETTER]: [[written, `paragraphs: ${paragraphs}`]] })).toEqual([
      {
        file: LETTER,
        line: 9,
        message: expect.stringMatching(
          /^claims\.0\.paragraphs: name the paragraphs .* such as \[3, 4\]; "militant-graph locators"/,
        ),
      },
    ]);
  });

  it('an empty file', () => {
    expect(reading({ [MEN]: '' })).toEqual([
      { file: MEN, line: 1, message: expect.stringContaining('expected object') },
    ]);
  });

  it('every problem of a file, and those of the files after it', () => {
    const problems = reading({
      [MEN]: [
        ['kind: GROUP', 'kind: BAND'],
        ['[XA]', '[x, y]'],
      ],
      'actors/hill-men.yaml': 'name: [',
      [LETTER]: [['TOLERATED', 'HID']],
    });
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      `${MEN}:2`,
      `${MEN}:8`,
      `${MEN}:8`,
      'actors/hill-men.yaml:1',
      `${LETTER}:12`,
    ]);
  });

  it('what it can read of the rest to the rules', () => {
    const files = changed({ [MEN]: 'name: [', [GAZETTE]: [['min: 2, max: 3', 'min: 3, max: 2']] });
    expect(problemsOf(files).map(({ message }) => message)).toContainEqual(expect.stringContaining('figuresInOrder'));
  });

  it('a folder without dataset.yaml, by name, and reads no further', () => {
    const folder = folderOf({ ...changed({ 'dataset.yaml': null }), [MEN]: 'name: [' });
    expect(readDataset(folder)).toEqual({
      dataset: null,
      problems: [
        { file: 'dataset.yaml', line: 1, message: `there is none in ${folder}: name the folder of a dataset` },
      ],
    });
  });

  it('a dataset.yaml that cannot be read, and the other files too', () => {
    const { dataset, problems } = readDataset(folderOf(changed({ 'dataset.yaml': 'title: [', [MEN]: 'name: [' })));
    expect(dataset).toBeNull();
    expect(problems.map(({ file }) => file)).toEqual(['dataset.yaml', MEN]);
  });
});
