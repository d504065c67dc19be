import { checks, events, only, ties } from '../asking.ts';
import { allAgainst, weigh } from '../bearing.ts';
import { among, begun, inRole, someLike, sourcesOf, speakers, targetsOf, verdicts } from '../picking.ts';
import type { Data, Question } from '../question.ts';

/** Who leads, speaks for or holds an office in what. */
export const leaderQuestions: Question[] = [
  {
    question: 'Who speaks for the BLF and for the BNA?',
    where: '001 ¶53 ¶55 ¶83',
    query: ties(['SPOKESPERSON_OF'], ['BLF', 'BNA']),
    answer: (data) => [
      among(sourcesOf(data, 'BLF'), ['Gohram Baloch', 'Mureed Baloch']),
      among(sourcesOf(data, 'BNA'), ['Gohram Baloch', 'Mureed Baloch']),
    ],
    expected: [['Gohram Baloch'], ['Mureed Baloch']],
  },
  {
    question: 'Who leads the TTP and who the Afghan Taliban?',
    where: '003 ¶7 ¶33 ¶35',
    query: ties(['LEADS'], ['TTP', 'Afghan Taliban']),
    answer: (data) => [
      among(sourcesOf(data, 'TTP'), ['Noor Wali Mehsud', 'Hibatullah Akhundzada', 'Sirajuddin Haqqani']),
      among(sourcesOf(data, 'Afghan Taliban'), ['Noor Wali Mehsud', 'Akhundzada', 'Sirajuddin Haqqani']),
    ],
    expected: [['Noor Wali Mehsud'], ['Akhundzada']],
  },
  {
    question: 'Which part of the Afghan Taliban does Sirajuddin Haqqani head, by the documents?',
    where: '003 ¶11',
    query: checks([
      ['Sirajuddin Haqqani', 'LEADS', 'sirajuddin-haqqani-faction'],
      ['Sirajuddin Haqqani', 'LEADS', 'Haqqani Network'],
      ['sirajuddin-haqqani-faction', 'FACTION_OF', 'Afghan Taliban'],
    ]),
    answer: verdicts,
    expected: ['SUPPORTED', 'NOT_RECORDED', 'SUPPORTED'],
  },
  {
    question: 'What is Sarbakaf Mohmand in the TTP?',
    where: '003 ¶31',
    query: ties(['LEADS', 'COMMANDS_IN', 'FACTION_OF'], ['Sarbakaf Mohmand', 'Mohmand faction']),
    answer: (data) => [
      among(targetsOf(data, 'Sarbakaf Mohmand'), ['Mohmand faction']),
      data.relationships.nodes.some(
        ({ type, from }: Data) => type === 'COMMANDS_IN' && among([from], ['Sarbakaf Mohmand']).length > 0,
      ),
      among(targetsOf(data, 'Mohmand faction'), ['TTP']),
    ],
    expected: [['Mohmand faction'], true, ['TTP']],
  },
  {
    question: 'To which body of the TTP does Omar Mukarram Khorasani belong?',
    where: '003 ¶31',
    query: checks([['Omar Mukarram Khorasani', 'MEMBER_OF', 'TTP central shura']]),
    answer: verdicts,
    expected: ['SUPPORTED'],
  },
  {
    question: 'Who headed the ISI, one after the other?',
    where: '003 ¶10 ¶15 ¶26',
    query: ties(['LEADS'], ['ISI']),
    answer: (data) => among(sourcesOf(data, 'ISI'), ['Faiz Hameed', 'Anjum Nadeem', 'Asim Munir']),
    expected: ['Faiz Hameed', 'Anjum Nadeem'],
  },
  {
    question: 'Who took over from Bajwa as army chief, and when?',
    where: '003 ¶16',
    query: ties(['SUCCEEDED'], ['Qamar Javed Bajwa']),
    answer: (data) => [
      among(sourcesOf(data, 'Qamar Javed Bajwa'), ['Asim Munir', 'Faiz Hameed']),
      begun(data.relationships.nodes, ['2022-11-29']),
    ],
    expected: [['Asim Munir'], ['2022-11-29']],
  },
  {
    question: 'When was Faiz Hameed moved from Peshawar to Bahawalpur?',
    where: '003 ¶15',
    query: events(['APPOINTMENT'], ['Faiz Hameed']),
    answer: ({ events }) => begun(events.nodes, ['2022-08']),
    expected: ['2022-08'],
  },
  {
    question: 'Which ministers does the think-tank report name?',
    where: '001 ¶4 ¶14',
    query: ties(['HOLDS_OFFICE_IN', 'LEADS'], ['Khwaja Asif', 'Rana Sanaullah']),
    answer: (data) => [targetsOf(data, 'Khwaja Asif').length > 0, targetsOf(data, 'Rana Sanaullah').length > 0],
    expected: [true, true],
  },
  {
    question: 'Who led Al-Qaeda, and who leads its branch in the Indian Subcontinent?',
    where: '001 ¶17 ¶19',
    query: ties(['LEADS', 'DEPUTY_OF'], ['Al-Qaeda', 'AQIS', 'Osama Mehmood']),
    answer: (data) => [
      among(sourcesOf(data, 'Al-Qaeda'), ['Ayman Al-Zawahiri', 'Saif al-Adel']),
      among(sourcesOf(data, 'AQIS'), ['Osama Mehmood']),
      among(
        data.relationships.nodes.filter(({ type }: Data) => type === 'DEPUTY_OF').map(({ from }: Data) => from),
        ['Atif Yahya Ghouri'],
      ),
    ],
    expected: [['Ayman Al-Zawahiri'], ['Osama Mehmood'], ['Atif Yahya Ghouri']],
  },
  {
    question: 'Which other senior members of Al-Qaeda does the report name?',
    where: '001 ¶18',
    query: ties(['MEMBER_OF', 'LEADS', 'COMMANDS_IN', 'BASED_IN_TERRITORY_OF'], ['Saif al-Adel']),
    answer: (data) => among(targetsOf(data, 'Saif al-Adel'), ['Al-Qaeda', 'Afghanistan']),
    expected: ['Al-Qaeda', 'Afghanistan'],
  },
  {
    question: 'Who is said to lead Lashkar-e-Balochistan, and who denies it?',
    where: '001 ¶59',
    // He denies any links, and so to lead it: his denial is of the links alone.
    query: weigh(['Mir Javed Mengal', 'LEADS', 'Lashkar-e-Balochistan']),
    answer: ({ a0 }) => [a0.verdict, a0.against, among(speakers(allAgainst(a0)), ['Javed Mengal'])],
    expected: ['CONTESTED', [], ['Javed Mengal']],
  },
  {
    question: 'Who are the kin of Javed Mengal?',
    where: '001 ¶59',
    query: ties(['KIN_OF'], ['Javed Mengal']),
    answer: ({ relationships }) =>
      among(
        relationships.nodes.flatMap(({ from, to }: Data) => [from, to]),
        ['Akhtar Mengal', 'Mir Noorudin Mengal'],
      ),
    expected: ['Akhtar Mengal', 'Mir Noorudin Mengal'],
  },
  {
    question: 'Who leads the Baloch groups in BRAS?',
    where: '001 ¶73',
    query: ties(['LEADS'], ['Bashir Zeb', 'Gulzar Imam', 'Bukhtiar Domki']),
    answer: (data) => [
      someLike(targetsOf(data, 'Bashir Zeb'), /BLA\b|liberation army/i),
      someLike(targetsOf(data, 'Gulzar Imam'), /BRA\b|republican army/i),
      someLike(targetsOf(data, 'Bukhtiar Domki'), /BRG\b|republican guard/i),
    ],
    expected: [true, true, true],
  },
  {
    question: "Who led the clerics' delegation to the TTP in Kabul?",
    where: '001 ¶15',
    query: `{ relationships(types: [LEADS, MEMBER_OF], actors: ["Mufti Taqi Usmani"]) { nodes { from { id name aliases { name } } to { id name aliases { name } } } }
      events(kinds: [TALKS, VISIT], actors: ["Mufti Taqi Usmani"]) { nodes { participants { role actor { id name aliases { name } } } } } }`,
    answer: (data) =>
      among(targetsOf(data, 'Mufti Taqi Usmani'), ['pakistan-ulema-delegation']).length > 0 ||
      among(inRole(data.events.nodes, 'REPRESENTATIVE', 'VISITOR'), ['Mufti Taqi Usmani']).length > 0,
    expected: true,
  },
  {
    question: 'Which founding member of the TTP does the report name?',
    where: '001 ¶12',
    query: ties(['MEMBER_OF', 'COMMANDS_IN', 'FOUNDED', 'LEADS'], ['Maulvi Faqir Mohammad']),
    answer: (data) => among(targetsOf(data, 'Maulvi Faqir Mohammad'), ['TTP']),
    expected: ['TTP'],
  },
  {
    question: 'Who leads the National Democratic Movement?',
    where: '000 ¶15 ¶16',
    query: ties(['LEADS', 'HOLDS_OFFICE_IN', 'MEMBER_OF'], ['Mohsin Dawar']),
    answer: (data) => someLike(targetsOf(data, 'Mohsin Dawar'), /national democratic movement/i),
    expected: true,
  },
  {
    question: 'What office has Mullah Yaqoob in the Afghan interim government?',
    where: '002 ¶19',
    query: ties(['HOLDS_OFFICE_IN', 'LEADS'], ['Mullah Yaqoob'], only('002')),
    answer: (data) => targetsOf(data, 'Mullah Yaqoob').length > 0,
    expected: true,
  },
  {
    question: 'Which party governs Khyber Pakhtunkhwa, by which documents, and who is chief minister?',
    where: '002 ¶9 ¶29, 003 ¶28',
    query: ties(['LEADS', 'HOLDS_OFFICE_IN'], ['KP government', 'Mahmood Khan', 'PTI']),
    answer: (data) => [
      among(sourcesOf(data, 'KP government'), ['PTI']),
      someLike(targetsOf(data, 'Mahmood Khan'), /khyber pakhtunkhwa|KP/i),
      among(sourcesOf(data, 'PTI'), ['Imran Khan']),
    ],
    expected: [['PTI'], true, ['Imran Khan']],
  },
  {
    question: 'Whom did Imran Khan appoint for reconciliation in Balochistan?',
    where: '001 ¶82',
    query: events(['APPOINTMENT'], ['Shahzain Bugti']),
    answer: ({ events }) => [
      among(inRole(events.nodes, 'APPOINTEE'), ['Shahzain Bugti', 'Brahamdagh Bugti']),
      among(inRole(events.nodes, 'APPOINTER'), ['Imran Khan']),
    ],
    expected: [['Shahzain Bugti'], ['Imran Khan']],
  },
  {
    question: 'Who has been foreign minister of Pakistan since April 2022?',
    where: '004 ¶3 ¶27',
    query: events(['APPOINTMENT'], ['Bilawal Bhutto Zardari']),
    answer: ({ events }) => [
      among(inRole(events.nodes, 'APPOINTEE'), ['Bhutto Zardari', 'Hina Rabbani Khar']),
      begun(events.nodes, ['2022-04']),
    ],
    expected: [['Bhutto Zardari'], ['2022-04']],
  },
];
