import { checks, events, eventsWithFigures, only, ties } from '../asking.ts';
import {
  among,
  begun,
  between,
  claimsOn,
  counted,
  documentsAmong,
  ended,
  inRole,
  someLike,
  sourcesOf,
  speakers,
  targetsOf,
  verdicts,
} from '../picking.ts';
import type { Data, Question } from '../question.ts';

/** What was formed of what and when, and what split from what. */
export const lineageQuestions: Question[] = [
  {
    question: 'When was the TTP formed, and of what?',
    where: '003 ¶6',
    query: ties(['MERGED_INTO'], ['TTP']),
    answer: (data) => {
      const first = data.relationships.nodes.filter(
        ({ from }: Data) => among([from], ['ttp-component-groups']).length > 0,
      );
      return [first.length > 0, begun(first, ['2007'])];
    },
    expected: [true, ['2007']],
  },
  {
    question: 'Which document calls the TTP an offshoot of the Afghan Taliban?',
    where: '004 ¶4',
    query: checks([
      ['TTP', 'OFFSHOOT_OF', 'Afghan Taliban'],
      ['TTP', 'SPLIT_FROM', 'Afghan Taliban'],
    ]),
    answer: ({ a0, a1 }) => [a0.verdict, documentsAmong(claimsOn(a0, 'SUPPORTS'), ['000', '003', '004']), a1.verdict],
    expected: ['SUPPORTED', ['004'], 'NOT_RECORDED'],
  },
  {
    question: 'Which outfits merged into the Baloch Nationalist Army, and when?',
    where: '001 ¶55',
    query: ties(['MERGED_INTO'], ['Baloch Nationalist Army']),
    answer: (data) => [
      among(sourcesOf(data, 'BNA'), ['United Baloch Army', 'Baloch Republican Army', 'BLF']),
      sourcesOf(data, 'BNA').some((one: Data) => one.kind === 'FACTION' && someLike([one], /republican army|BRA\b/i)),
      begun(data.relationships.nodes, ['2022-01']),
    ],
    expected: [['United Baloch Army'], true, ['2022-01']],
  },
  {
    question: 'Did the whole of the Baloch Republican Army merge into the BNA?',
    where: '001 ¶55 ¶57',
    query: checks([['BRA', 'MERGED_INTO', 'BNA']]),
    answer: verdicts,
    // A faction of it did, which is told beside it.
    expected: ['INDIRECT'],
  },
  {
    question: 'How many groups does the TTP say it had taken in by March 2022?',
    where: '001 ¶63',
    query: eventsWithFigures(['MERGER'], ['TTP'], only('001')),
    answer: ({ events }) => [ended(events.nodes, ['2022-03']), counted(events.nodes, ['GROUPS'], [3])],
    expected: [['2022-03'], [3]],
  },
  {
    question: 'Under whom were the groups from Lakki Marwat that merged with the TTP?',
    where: '001 ¶63',
    query: ties(['LEADS', 'COMMANDS_IN'], ['Maulvi Tipu Gul']),
    answer: (data) => targetsOf(data, 'Maulvi Tipu Gul').length > 0,
    expected: true,
  },
  {
    question: 'Who brought splinter groups back into the TTP?',
    where: '003 ¶7',
    query: events(['RETURN_TO_GROUP', 'MERGER'], ['ttp-splinter-groups']),
    answer: ({ events }) => among(inRole(events.nodes, 'AGENT'), ['Noor Wali Mehsud', 'Sirajuddin Haqqani']),
    expected: ['Noor Wali Mehsud'],
  },
  {
    question: 'When did the Mohmand faction rejoin the TTP?',
    where: '003 ¶31',
    query: ties(['REJOINED'], ['Mohmand faction']),
    answer: (data) => [among(targetsOf(data, 'Mohmand faction'), ['TTP']), begun(data.relationships.nodes, ['2020'])],
    expected: [['TTP'], ['2020']],
  },
  {
    question: 'Of what is Jamaat-ul-Ahrar an offshoot?',
    where: '000 ¶14',
    query: checks([
      ['Jamaat-ul-Ahrar', 'OFFSHOOT_OF', 'TTP'],
      ['Jamaat-ul-Ahrar', 'REJOINED', 'TTP'],
    ]),
    answer: verdicts,
    expected: ['SUPPORTED', 'NOT_RECORDED'],
  },
  {
    question: 'Whom did the Kabul network of the IS-K absorb?',
    where: '001 ¶22',
    query: ties(['DEFECTED_TO', 'RECRUITED_FROM', 'MERGED_INTO', 'SPLIT_FROM'], ['IS-K', 'Haqqani Network']),
    answer: ({ relationships }) =>
      someLike(
        relationships.nodes.flatMap(({ from, to }: Data) => [from, to]),
        /haqqani/i,
      ),
    expected: true,
  },
  {
    question: 'Who expelled Abdul Nabi Bungalzai, and does he lead the whole UBA or a faction?',
    where: '001 ¶58',
    query: `{ expelled: ${checks([['BLA', 'EXPELLED', 'Abdul Nabi Bungalzai']])
      .slice(2)
      .replace('a0: ', '')
      .replace(/ }$/, '')}
      ${ties(['LEADS'], ['Abdul Nabi Bungalzai']).slice(1)}`,
    answer: ({ expelled, ...data }) => [
      expelled.verdict,
      among(targetsOf(data, 'Abdul Nabi Bungalzai'), ['UBA']),
      targetsOf(data, 'Abdul Nabi Bungalzai').some((led: Data) => led.kind === 'FACTION'),
    ],
    expected: ['SUPPORTED', [], true],
  },
  {
    question: 'Which groups make up BRAS, and which only by a faction?',
    where: '001 ¶55 ¶73',
    query: ties(['UMBRELLA_MEMBER_OF'], ['BRAS']),
    answer: (data) => [
      among(sourcesOf(data, 'BRAS'), ['BLF', 'Baloch Republican Guard', 'BNA', 'BLA', 'BRA', 'Lashkar-e-Balochistan']),
      sourcesOf(data, 'BRAS').filter((one: Data) => one.kind === 'FACTION').length >= 2,
    ],
    expected: [['BLF', 'Baloch Republican Guard', 'BNA'], true],
  },
  {
    question: 'Is the BNA in BRAS by the report itself or by what it has heard?',
    where: '001 ¶55',
    query: checks([['BNA', 'UMBRELLA_MEMBER_OF', 'BRAS']]),
    answer: ({ a0 }) => [
      a0.verdict,
      claimsOn(a0, 'SUPPORTS').every(({ attribution }: Data) => attribution === 'REPORTED'),
    ],
    expected: ['REPORTED', true],
  },
  {
    question: 'What is the parent of the Sindhudesh Revolution Army?',
    where: '001 ¶72',
    query: ties([], ['Sindhudesh Revolution Army']),
    answer: (data) => between(data, 'Sindhudesh Revolution Army', 'Sindhudesh Liberation Army').length > 0,
    expected: true,
  },
  {
    question: 'Of what is the Islamic State Khorasan Province the branch?',
    where: '000 ¶9, 003 ¶30 ¶35',
    query: checks([['ISK', 'BRANCH_OF', 'Islamic State']]),
    answer: ({ a0 }) => [a0.verdict, documentsAmong(claimsOn(a0, 'SUPPORTS'), ['000', '003'])],
    expected: ['SUPPORTED', ['000', '003']],
  },
  {
    question: 'Is the Baloch Republican Army the wing of the Baloch Republican Party, and who denies it?',
    where: '001 ¶57',
    query: checks([
      ['BRA', 'ARMED_WING_OF', 'Baloch Republican Party'],
      ['Brahamdagh Bugti', 'LEADS', 'BRA'],
    ]),
    answer: (data) => [
      verdicts(data),
      [data.a0, data.a1].map((check) => among(speakers(claimsOn(check, 'DENIES')), ['Brahamdagh Bugti'])),
    ],
    expected: [
      ['CONTESTED', 'CONTESTED'],
      [['Brahamdagh Bugti'], ['Brahamdagh Bugti']],
    ],
  },
  {
    question: 'When was Lashkar-e-Balochistan formed?',
    where: '001 ¶59',
    query: events(['FOUNDING'], ['Lashkar-e-Balochistan']),
    answer: ({ events }) => [among(inRole(events.nodes, 'PRODUCT'), ['LeB']), begun(events.nodes, ['2008'])],
    expected: [['LeB'], ['2008']],
  },
  {
    question: 'How is the Hafiz Gul Bahadur group tied to the TTP?',
    where: '002 ¶13',
    query: ties([], ['Hafiz Gul Bahadur group']),
    answer: (data) => {
      const types = between(data, 'Hafiz Gul Bahadur group', 'TTP').map(({ type }) => type);
      return types.some((type) =>
        ['HAS_TIES_WITH', 'FACTION_OF', 'ALLIED_WITH', 'FRONT_FOR', 'SUBORDINATE_TO', 'UMBRELLA_MEMBER_OF'].includes(
          type,
        ),
      );
    },
    expected: true,
  },
  {
    question: 'Behind which unknown names did attacks continue during the talks?',
    where: '002 ¶13',
    query: checks([
      ['Majlis-e-Askari', 'FRONT_FOR', 'TTP'],
      ['Ittehad-ul-Mujahideen', 'FRONT_FOR', 'TTP'],
    ]),
    answer: verdicts,
    expected: ['SUPPORTED', 'SUPPORTED'],
  },
];
