import { compile, contentHash } from '../../src/compile/compile.ts';
import { GAZETTE, LETTER, MEN } from '../dataset/breaches/breach.ts';
import { VALID, changed, datasetOf, type Changes } from '../dataset/folder.ts';

const hashOf = (changes: Changes) => contentHash(datasetOf(changed(changes)));
const UNCHANGED = hashOf({});

describe('the content hash', () => {
  it('is a SHA-256 that the dataset carries', () => {
    expect(UNCHANGED).toMatch(/^[0-9a-f]{64}$/);
    expect(compile(datasetOf(VALID)).dataset.props['contentHash']).toBe(UNCHANGED);
  });

  it.each<[string, Changes]>([
    ['comments', { [MEN]: [['kind: GROUP', '# an old name\nkind: GROUP # settled']] }],
    ['empty lines', { [MEN]: [['kind: GROUP', '\n\nkind: GROUP']] }],
    ['quotes', { [MEN]: [['name: Harbour Men', 'name: "Harbour Men"']] }],
    ['layout', { [MEN]: [['countries: [XA]', 'countries:\n  - XA']] }],
    ['folded lines', { [GAZETTE]: [['The council denies that it', '>-\n      The council denies\n      that it']] }],
    ['the order of keys', { [MEN]: [['name: Harbour Men\nkind: GROUP\n', 'kind: GROUP\nname: Harbour Men\n']] }],
    [
      'the order of keys in a claim',
      { [LETTER]: [['from: hill-men, type: TOLERATED', 'type: TOLERATED, from: hill-men']] },
    ],
    [
      'the order of roles',
      {
        [GAZETTE]: [
          [
            'PARTY: [harbour-men, river-state], MEDIATOR: [hill-council]',
            'MEDIATOR: [hill-council], PARTY: [harbour-men, river-state]',
          ],
        ],
      },
    ],
    [
      'what is written out though it goes without saying',
      { [LETTER]: [['    period: /2020', '    stance: SUPPORTS\n    period: /2020']] },
    ],
  ])('ignores %s', (_what, changes) => expect(hashOf(changes)).toBe(UNCHANGED));

  it('ignores the order of outside origins', () => {
    const origins = (...lines: string[]) =>
      hashOf({ 'dataset.yaml': [['  watch-report: A report of the harbour watch.', lines.join('\n')]] });
    expect(origins('  a: One', '  b: Two')).toBe(origins('  b: Two', '  a: One'));
  });

  it.each<[string, Changes]>([
    ['a name', { [MEN]: [['name: Harbour Men', 'name: Harbour Man']] }],
    ['an alias', { [MEN]: [['name: HM', 'name: H.M.']] }],
    ['the id of an actor', { [MEN]: null, 'actors/harbour-people.yaml': VALID[MEN] ?? '' }],
    ['the title of an event', { 'events/mill-talks.yaml': [['at the mill', 'in the mill']] }],
    ['a stance', { [GAZETTE]: [['    stance: DENIES\n', '']] }],
    ['an attribution', { [GAZETTE]: [['attribution: ALLEGED', 'attribution: STATED']] }],
    ['a period', { [LETTER]: [['/2020', '/2020~']] }],
    ['a figure', { [GAZETTE]: [['max: 3', 'max: 4']] }],
    ['a paraphrase', { [LETTER]: [['are friends.', 'are friends!']] }],
    ['a hash', { [LETTER]: [[/"1": ([0-9a-f]{12})/.exec(VALID[LETTER] ?? '')?.[1] ?? '', '0123456789ab']] }],
    ['a grade of reliability', { [LETTER]: [['reliability: D', 'reliability: E']] }],
    ['a date of publication', { [LETTER]: [['"2021"', '"2022"']] }],
    ['the order of documents', { 'dataset.yaml': [['[gazette, letter]', '[letter, gazette]']] }],
    ['a document left out', { [LETTER]: null, 'dataset.yaml': [['[gazette, letter]', '[gazette]']] }],
    ['an actor added', { 'actors/recluse.yaml': 'kind: PERSON\nname: Recluse\n' }],
    ['the version', { 'dataset.yaml': [['1.0.0\nlicence', '1.0.1\nlicence']] }],
  ])('differs with %s', (_what, changes) => expect(hashOf(changes)).not.toBe(UNCHANGED));
});
