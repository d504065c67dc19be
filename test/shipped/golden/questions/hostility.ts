import { checks, only, ties } from '../asking.ts';
import { claimsOn, documentsAmong, someLike, targetsOf, verdicts } from '../picking.ts';
import type { Data, Question } from '../question.ts';

/** Who fights, accuses or blames whom. */
export const hostilityQuestions: Question[] = [
  {
    question: 'Who accused Pakistan of incursions in Khost and Kunar?',
    where: '001 ¶31',
    query: checks([['Afghan Taliban', 'ACCUSED', 'Pakistan']]),
    answer: ({ a0 }) => [a0.verdict, documentsAmong(claimsOn(a0, 'SUPPORTS'), ['001'])],
    expected: ['SUPPORTED', ['001']],
  },
  {
    question: 'Who fights the Afghan Taliban in Afghanistan?',
    where: '001 ¶6 ¶21 ¶28',
    query: checks([
      ['IS-K', 'FIGHTS', 'Afghan Taliban'],
      ['TTP', 'FIGHTS', 'Afghan Taliban'],
    ]),
    answer: verdicts,
    expected: ['SUPPORTED', 'NOT_RECORDED'],
  },
  {
    question: 'Who says that the Taliban detain and kill suspected members of the IS-K?',
    where: '001 ¶29',
    query: `{ relationships(types: [KILLED, DETAINED, ATTACKED], actors: ["Afghan Taliban"], filter: { accordingTo: ["Human Rights Watch"] }) {
      nodes { type from { id name aliases { name } } to { id name aliases { name } } }
    } }`,
    answer: (data) => targetsOf(data, 'Afghan Taliban').length > 0,
    expected: true,
  },
  {
    question: 'Whom does China blame for attacks at home, and whom does the SRA accuse?',
    where: '001 ¶26 ¶71',
    query: checks([
      ['China', 'ACCUSED', 'ETIM'],
      ['ETIM', 'ATTACKED', 'China'],
      ['SRA', 'ACCUSED', 'China'],
      ['SRA', 'ACCUSED', 'Pakistan'],
    ]),
    answer: verdicts,
    expected: ['SUPPORTED', 'ALLEGED', 'SUPPORTED', 'SUPPORTED'],
  },
  {
    question: 'Are the TTP and Pakistan at war?',
    where: '003 ¶1 ¶7, 004 ¶30',
    query: checks([['TTP', 'FIGHTS', 'Pakistan']]),
    answer: verdicts,
    expected: ['SUPPORTED'],
  },
  {
    question: 'Whom does the IS-K call apostates?',
    where: '001 ¶67',
    query: ties(['ACCUSED', 'RIVAL_OF', 'FIGHTS'], ['IS-K'], only('001')),
    answer: ({ relationships }) =>
      someLike(
        relationships.nodes.flatMap(({ from, to }: Data) => [from, to]),
        /\bTTP\b/,
      ),
    expected: true,
  },
];
