import { path } from '../asking.ts';
import { chain } from '../picking.ts';
import type { Data, Question } from '../question.ts';

const dependsOn = (found: Data) => found?.dependsOn.map(({ id }: Data) => id);

/** Shortest chains. */
export const pathQuestions: Question[] = [
  {
    question: 'By which chain of command and oath is Noor Wali Mehsud bound to Hibatullah Akhundzada?',
    where: '003 ¶7',
    query: path(
      'Noor Wali Mehsud',
      'Hibatullah Akhundzada',
      'types: [LEADS, PLEDGED_ALLEGIANCE_TO], direction: FORWARD, maxHops: 2',
    ),
    answer: ({ path }) => [path !== null, path?.length <= 2, path?.hops.at(-1).to.id],
    expected: [true, true, 'hibatullah-akhundzada'],
  },
  {
    question: 'How is Noor Wali Mehsud linked with Sirajuddin Haqqani by leading and mediating?',
    where: '003 ¶7 ¶11',
    query: path('Noor Wali Mehsud', 'Sirajuddin Haqqani', 'types: [LEADS, MEDIATED_FOR]'),
    answer: ({ path }) => [chain(path, ['TTP', 'Sirajuddin Haqqani']), dependsOn(path)],
    expected: [['TTP', 'Sirajuddin Haqqani'], ['003']],
  },
  {
    question: 'And without the analysis of 2023?',
    where: '003 ¶7 ¶11',
    query: path(
      'Noor Wali Mehsud',
      'Sirajuddin Haqqani',
      'types: [LEADS, MEDIATED_FOR], filter: { withoutDocuments: ["003"] }',
    ),
    answer: ({ path }) => path,
    expected: null,
  },
  {
    question: 'Through what is the BLF linked with the Sindhudesh Revolution Army?',
    where: '001 ¶55 ¶73',
    query: path(
      'BLF',
      'Sindhudesh Revolution Army',
      'types: [UMBRELLA_MEMBER_OF, MEMBER_OF, ALLIED_WITH, SUPPORTED], maxHops: 3',
    ),
    answer: ({ path }) => [chain(path, ['BRAS', 'SRA']), dependsOn(path)],
    expected: [['BRAS', 'SRA'], ['001']],
  },
  {
    question: 'How did the United Baloch Army come to BRAS?',
    where: '001 ¶55',
    query: path('United Baloch Army', 'BRAS', 'types: [MERGED_INTO, UMBRELLA_MEMBER_OF], direction: FORWARD'),
    answer: ({ path }) => [chain(path, ['BNA', 'BRAS']), dependsOn(path)],
    expected: [['BNA', 'BRAS'], ['001']],
  },
  {
    question: 'Are the spokesmen Gohram Baloch and Mureed Baloch linked by their offices alone?',
    where: '001 ¶53 ¶55',
    query: path('Gohram Baloch', 'Mureed Baloch', 'types: [SPOKESPERSON_OF], maxHops: 8'),
    answer: ({ path }) => path,
    expected: null,
  },
  {
    question: 'And through the umbrella of their groups?',
    where: '001 ¶53 ¶55',
    query: path('Gohram Baloch', 'Mureed Baloch', 'types: [SPOKESPERSON_OF, UMBRELLA_MEMBER_OF]'),
    answer: ({ path }) => chain(path, ['BLF', 'BRAS', 'BNA', 'Mureed Baloch']),
    expected: ['BLF', 'BRAS', 'BNA', 'Mureed Baloch'],
  },
  {
    question: 'Which host do the TTP and Al-Qaeda share?',
    where: '001 ¶17, 003 ¶18',
    query: path('TTP', 'Al-Qaeda', 'types: [SHELTERED], maxHops: 2'),
    answer: ({ path }) => chain(path, ['Afghan Taliban', 'Al-Qaeda']),
    expected: ['Afghan Taliban', 'Al-Qaeda'],
  },
  {
    question: 'Is India a supporter of the TTP, by allegation and by more than allegation?',
    where: '000 ¶14',
    query: `{ alleged: ${path('India', 'TTP', 'types: [SUPPORTED, FUNDED, TRAINED, ARMED], direction: FORWARD, maxHops: 1').slice(1, -1)}
      founded: ${path(
        'India',
        'TTP',
        'types: [SUPPORTED, FUNDED, TRAINED, ARMED], direction: FORWARD, maxHops: 1, filter: { statuses: [SUPPORTED, CONTESTED] }',
      ).slice(1, -1)} }`,
    answer: ({ alleged, founded }) => [alleged?.length, alleged?.hops[0].relationship.status, founded],
    expected: [1, 'ALLEGED', null],
  },
  {
    question: 'How is the Mohmand faction chief bound to the chief of the TTP?',
    where: '003 ¶31 ¶7',
    query: path('Sarbakaf Mohmand', 'Noor Wali Mehsud', 'types: [LEADS, FACTION_OF, COMMANDS_IN]'),
    answer: ({ path }) => [path?.length <= 3, path?.hops.at(-1).from.id, dependsOn(path)],
    expected: [true, 'tehrik-i-taliban-pakistan', ['003']],
  },
];
