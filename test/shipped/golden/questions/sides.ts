import { answers, checkAt, on, saidDirectly } from '../dated.ts';
import { among, begun } from '../picking.ts';
import type { Data, Question } from '../question.ts';

/** Both sides on a day: time leaves out neither of them alone. */
export const sideQuestions: Question[] = [
  {
    question: 'Was Pakistan in talks with the TTP in March 2022, and was it in February 2023?',
    where: '001 ¶63, 003 ¶2 ¶10 ¶12 ¶26, 004 ¶8',
    query: checkAt(['Pakistan', 'NEGOTIATED_WITH', 'TTP'], [['2022-03'], ['2023-02']]),
    answer: (data) => answers(data, ({ verdict }) => ['SUPPORTED', 'CONTESTED'].includes(verdict)),
    expected: [true, false],
  },
  {
    question:
      'Does the denial of the Peshawar bombing of 2023 deny that the TTP killed police in 2020 or in June 2022?',
    where: '003 ¶31',
    query: checkAt(
      ['TTP', 'KILLED', 'khyber-pakhtunkhwa-police'],
      [['2020-06'], ['2020-06', 'POSSIBLY'], ['2022-06'], ['2022-06', 'POSSIBLY']],
    ),
    answer: (data) => answers(data, ({ verdict }) => verdict === 'DENIED'),
    expected: [false, false, false, false],
  },
  {
    question: 'Where does it stand, certainly on that day, that the TTP killed police on 30 January 2023?',
    where: '003 ¶1 ¶22 ¶31',
    query: `{ relationships(types: [KILLED], actors: ["khyber-pakhtunkhwa-police"], filter: { ${on(['2023-01-30', 'CERTAINLY'])} }) {
      nodes { status from { id name aliases { name } } periods { period { edtf earliestStart latestEnd } } event { periods { period { edtf earliestStart latestEnd } } } }
    } }`,
    answer: ({ relationships }) =>
      relationships.nodes
        .filter(({ from }: Data) => among([from], ['TTP']).length > 0)
        .filter((tie: Data) => begun([tie, ...(tie.event ? [tie.event] : [])], ['2023-01-30']).length > 0)
        .map(({ status }: Data) => status),
    expected: ['CONTESTED'],
  },
  {
    question: 'Was the TTP in Afghanistan in June 2022, and does asking for certainty turn it into a denial?',
    where: '000 ¶9 ¶10, 001 ¶5 ¶6 ¶12, 003 ¶2 ¶4 ¶7 ¶34',
    query: checkAt(
      ['TTP', 'BASED_IN_TERRITORY_OF', 'Afghanistan'],
      [['2022-06'], ['2022-06', 'POSSIBLY'], ['2022-06', 'CERTAINLY']],
    ),
    answer: (data) => {
      const [documented, possible, certain] = saidDirectly(data);
      return [documented, possible, ['CONTESTED', 'NOTHING'].includes(certain ?? '')];
    },
    expected: ['CONTESTED', 'CONTESTED', true],
  },
  {
    question:
      'Was Al-Qaeda in Afghanistan in the month of the report, and does asking for certainty turn it into a denial?',
    where: '001 ¶6 ¶17',
    query: checkAt(
      ['Al-Qaeda', 'BASED_IN_TERRITORY_OF', 'Afghanistan'],
      [['2022-09'], ['2022-09', 'POSSIBLY'], ['2022-09', 'CERTAINLY']],
    ),
    answer: (data) => {
      const [documented, possible, certain] = saidDirectly(data);
      return [documented, possible, ['CONTESTED', 'NOTHING'].includes(certain ?? '')];
    },
    expected: ['CONTESTED', 'CONTESTED', true],
  },
];
