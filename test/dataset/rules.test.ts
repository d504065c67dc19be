import { checkDataset, byPlace, problemLine } from '../../src/dataset/check.ts';
import { openDataset } from '../../src/dataset/open.ts';
import { rules } from '../../src/dataset/rules/index.ts';
import { textRules } from '../../src/dataset/textRules.ts';
import { InvalidDataset } from '../../src/errors.ts';
import { AUTHOR, DATASET, GAZETTE, LETTER, P1, P2, WATCH, added, claim } from './breaches/breach.ts';
import { evidenceBreaches } from './breaches/evidence.ts';
import { identityBreaches } from './breaches/identity.ts';
import { speakerBreaches } from './breaches/speakers.ts';
import { subjectBreaches } from './breaches/subjects.ts';
import { textBreaches } from './breaches/texts.ts';
import { timeBreaches } from './breaches/times.ts';
import {
  TEXTS,
  VALID,
  changed,
  datasetOf,
  folderOf,
  lineWith,
  problemsOf,
  type Changes,
  type Files,
} from './folder.ts';

const folk = { 'actors/folk.yaml': 'kind: COLLECTIVE\nname: Folk\n' };
const breaches = [...identityBreaches, ...subjectBreaches, ...speakerBreaches, ...timeBreaches, ...evidenceBreaches];

/** What one rule alone reports, without the name of the rule at the end. */
function reported(files: Files, rule: string, ruleSet = rules) {
  return checkDataset(datasetOf(files), ruleSet)
    .filter(({ message }) => message.endsWith(` (${rule})`))
    .map(({ message, ...place }) => ({ ...place, message: message.slice(0, -` (${rule})`.length) }));
}

describe('the valid dataset', () => {
  it('has no problem', () => expect(problemsOf(VALID)).toEqual([]));

  it('has none with its texts either', () => expect(problemsOf(VALID, textRules(folderOf(TEXTS)))).toEqual([]));
});

describe('every rule', () => {
  it('has a breach here, and every breach a rule', () => {
    expect([...new Set(breaches.map(({ rule }) => rule))].sort()).toEqual(Object.keys(rules).sort());
  });

  it('of the texts has one too', () => {
    expect([...new Set(textBreaches.map(({ rule }) => rule))].sort()).toEqual(Object.keys(textRules('')).sort());
  });

  it.each(breaches)('$rule reports $law', ({ rule, changes, at, says, and = [] }) => {
    const files = changed(changes);
    expect(reported(files, rule)).toEqual(
      byPlace(
        [[...at, says] as const, ...and].map(([file, words, message]) => ({
          file,
          line: lineWith(files, file, words),
          message: expect.stringContaining(message),
        })),
      ),
    );
  });

  it.each(textBreaches)('$rule reports $law', ({ rule, changes, texts, at: [file, words], says }) => {
    const files = changed(changes);
    expect(reported(files, rule, textRules(folderOf({ ...TEXTS, ...texts })))).toEqual([
      { file, line: lineWith(files, file, words), message: expect.stringContaining(says) },
    ]);
  });
});

describe('the rules allow', () => {
  it('seven words of the document in a row', () => {
    const texts = folderOf({ ...TEXTS, 'letter.txt': 'Once stood eight words in this one.\nNo bread was shared.\n' });
    const files = changed({
      [LETTER]: [['The Harbour Men and the Hill Men are friends.', 'Once stood eight words in this one!']],
    });
    expect(reported(files, 'paraphrasesOwn', textRules(texts))).toEqual([]);
  });

  it.each([
    ['a period that ends in the year in which it starts', 'period: 2019-11', 'period: 2019-11/2019'],
    ['a period that may have started before publication', 'period: 2019-11', 'period: 2020~'],
    ['an actor as origin', 'origin: watch-report', 'origin: river-state'],
    ['a document as origin', 'origin: watch-report', 'origin: letter'],
    ['an act within a closed interval', 'period: 2019-11', 'period: 2019-11/written'],
    ['a state of a month in which its document was out', 'period: 2019/..', 'period: 2020-05'],
    ['what is bounded by the date of its document', 'period: 2019-11', 'period: "[2019-01..2020-05]"'],
    ['a figure of one who has a part', 'min: 2, max: 3', 'min: 2, actor: hill-council'],
    [
      'a pair of holders',
      'MEDIATOR: [hill-council] }',
      'MEDIATOR: [hill-council] }\n    pairs: [[hill-council, harbour-men]]',
    ],
    ['a denial by a witness', 'CLAIMED\n    speaker: hill-council', 'STATED\n    speaker: hill-men'],
    ['a figure without an upper bound', 'min: 2, max: 3', 'min: 2'],
  ])('%s', (_law, from, to) => {
    expect(problemsOf(changed({ [GAZETTE]: [[from, to]] }))).toEqual([]);
  });
});

describe('the rules on what a claim says', () => {
  const raid = { 'events/raid.yaml': 'kind: ATTACK\ntitle: Raid\n' };
  const demand = (id: string, at: string, ...more: string[]) =>
    claim(id, 'tie: { from: hill-men, type: DEMANDED_OF, to: river-state, episode: bread }', AUTHOR, at, ...more);

  it.each<[string, Changes]>([
    [
      'a hedge that is marked',
      added(
        claim('letter-c3', 'tie: { from: hill-men, type: ARMED, to: harbour-men }', AUTHOR, 'hedged: true', P2).replace(
          'An added claim',
          'They may have armed them',
        ),
      ),
    ],
    [
      'own losses, told plainly',
      {
        ...raid,
        ...added(
          claim(
            'letter-c3',
            'event: raid',
            'roles: { KILLED: [hill-men] }',
            'attribution: STATED',
            'speaker: hill-men',
            P2,
          ),
        ),
      },
    ],
    [
      'a report on the word of an unnamed set',
      { ...folk, [GAZETTE]: [['attribution: REPORTED', 'attribution: REPORTED\n    speaker: folk']] },
    ],
    [
      'a contradiction that is named',
      added(claim('letter-c3', 'event: mill-talks', AUTHOR, 'period: 2019-10', P2, 'contradicts: [gazette-c3]')),
    ],
    [
      'a time before an actor came into being, where it is said to contradict that',
      added(
        claim('letter-c3', 'tie: { from: hill-men, type: FOUNDED, to: harbour-men }', AUTHOR, 'period: 2019-03', P1),
        claim(
          'letter-c4',
          'tie: { from: harbour-men, type: ARMED, to: hill-men }',
          AUTHOR,
          'period: "[..2019-02]"',
          P2,
          'contradicts: [letter-c3]',
        ),
      ),
    ],
    [
      'what had begun by the year in which an actor came into being',
      added(
        claim('letter-c3', 'tie: { from: hill-men, type: FOUNDED, to: harbour-men }', AUTHOR, 'period: 2019-03', P1),
        claim(
          'letter-c4',
          'tie: { from: harbour-men, type: ALLIED_WITH, to: river-state }',
          AUTHOR,
          'period: "[..2019]/.."',
          P2,
        ),
      ),
    ],
    [
      'a general denial of a tie that an event projects',
      added(
        claim(
          'letter-c3',
          'covers: ALL',
          'bears_on: [{ from: harbour-men, type: NEGOTIATED_WITH, to: river-state }]',
          'stance: DENIES',
          AUTHOR,
          P2,
        ),
      ),
    ],
    [
      'a denial at another time than its event',
      added(claim('letter-c3', 'event: mill-talks', 'stance: DENIES', AUTHOR, 'period: 2019-10', P2)),
    ],
    [
      'two demands of one matter',
      {
        [DATASET]: [['origins:', 'matters: { bread: to send bread to the hills }\norigins:']],
        ...added(demand('letter-c3', P1), demand('letter-c4', P2, 'period: 2019-06')),
      },
    ],
    ['one demand without a matter', added(demand('letter-c3', P1).replace(', episode: bread', ''))],
    [
      'texts that share a voice of their own',
      { [DATASET]: [[WATCH, '{ label: A report., voice: watchman }\n  other: { label: Another., voice: watchman }']] },
    ],
    [
      'a saying on the day on which it was out',
      {
        [DATASET]: [[WATCH, '{ label: A report., published: 2019-12-24 }']],
        ...added(
          claim(
            'letter-c3',
            'tie: { from: hill-men, type: ACCUSED, to: harbour-men }',
            AUTHOR,
            'period: 2019-12-24',
            'origin: watch-report',
            P2,
          ),
        ),
      },
    ],
    [
      'a former thing of a present tie',
      {
        [LETTER]: [
          ['period: /2020', 'period: /..'],
          ['let the state be until 2020', 'let the former state be'],
        ],
      },
    ],
  ])('allow %s', (_law, changes) => expect(problemsOf(changed(changes))).toEqual([]));
});

describe('problems', () => {
  const broken = changed({
    'actors/recluse.yaml': 'kind: PERSON\nname: Recluse\n',
    [GAZETTE]: [
      ['min: 2, max: 3', 'min: 3, max: 2'],
      ['period: 2019-11', 'period: 2020-06'],
      ['speaker: river-state', 'speaker: zoo'],
    ],
    [LETTER]: [['id: letter-c1', 'id: gazette-c9']],
  });

  it('are all reported, by file and line', () => {
    const lines = problemsOf(broken).map(({ file, line }) => `${file}:${line}`);
    expect(lines).toEqual([
      'actors/recluse.yaml:2',
      'documents/gazette.yaml:9',
      'documents/gazette.yaml:25',
      'documents/gazette.yaml:28',
      'documents/letter.yaml:6',
    ]);
  });

  it('read as file:line: message (rule)', () => {
    expect(problemsOf(broken).map(problemLine)[0]).toBe(
      'actors/recluse.yaml:2: no claim names recluse: remove the file, or add the claim that is missing (nobodyOrphan)',
    );
  });

  it('keep a dataset from being opened, each on a line of the error', () => {
    const folder = folderOf(broken);
    expect(() => openDataset(folder)).toThrow(InvalidDataset);
    expect(() => openDataset(folder)).toThrow(/^actors\/recluse\.yaml:2: [^]*\ndocuments\/letter\.yaml:6: .*$/);
  });

  it('of a dataset without any are none, and it opens', () => {
    expect([...openDataset(folderOf(VALID)).documents.keys()]).toEqual(['gazette', 'letter']);
  });
});
