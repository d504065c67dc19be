import { event, events, eventsWithClaims, only } from '../asking.ts';
import { among, at, begun, claimsOf, documentsAmong, inRole, someLike, speakers } from '../picking.ts';
import type { Data, Question } from '../question.ts';

/** Attacks, killings, operations and border clashes: who, whom, when. */
export const attackQuestions: Question[] = [
  {
    question: 'Who claimed the Peshawar bombing of January 2023, and who disavowed it?',
    where: '003 ¶31',
    query: event('peshawar-police-lines-bombing-2023-01'),
    answer: ({ node }) => {
      const denials = claimsOf(node.relationships).filter(({ stance }) => stance === 'DENIES');
      return [
        node.status,
        among(speakers(node.claims.nodes), ['Omar Mukarram Khorasani', 'Sarbakaf Mohmand']),
        among(speakers(denials), ['TTP leadership in Kabul', 'TTP']).length > 0,
        among(speakers(denials), ['Sarbakaf Mohmand', 'Afghan Taliban', 'Pakistan']),
      ];
    },
    expected: ['SUPPORTED', ['Omar Mukarram Khorasani', 'Sarbakaf Mohmand'], true, []],
  },
  {
    question: 'Where does the part of the TTP in the Peshawar bombing stand?',
    where: '003 ¶1 ¶31',
    query: event('peshawar-police-lines-bombing-2023-01'),
    answer: ({ node }) =>
      node.participants
        .filter(({ role, actor }: Data) => role === 'PERPETRATOR' && among([actor], ['TTP']).length > 0)
        .map(({ status }: Data) => status),
    expected: ['CONTESTED'],
  },
  {
    question: 'Who killed the hardline commander in Paktia?',
    where: '003 ¶31',
    query: events(['KILLING', 'ATTACK', 'OPERATION'], ['commander-killed-in-paktia']),
    answer: ({ events }) => [events.nodes.length > 0, inRole(events.nodes, 'PERPETRATOR', 'OPERATOR')],
    expected: [true, []],
  },
  {
    question: 'Who killed Ayman al-Zawahiri, when and where?',
    where: '001 ¶17',
    query: events(['KILLING', 'ATTACK', 'OPERATION'], ['Ayman Al-Zawahiri']),
    answer: ({ events }) => [
      among(inRole(events.nodes, 'PERPETRATOR', 'OPERATOR'), ['United States', 'Afghan Taliban', 'Pakistan']),
      begun(events.nodes, ['2022-07-31']),
      at(events.nodes, /Kabul/).length > 0,
    ],
    expected: [['United States'], ['2022-07-31'], true],
  },
  {
    question: 'Who is said to have carried out the attacks in Panjgur and Nushki of February 2022, by which documents?',
    where: '000 ¶2 ¶5, 001 ¶51',
    query: event('panjgur-nushki-attacks-2022-02'),
    answer: ({ node }) => [
      among(inRole([node], 'PERPETRATOR'), ['Balochistan Liberation Army', 'TTP', 'BLF']),
      someLike(inRole([node], 'PERPETRATOR'), /separatist|insurgent/i),
      documentsAmong(node.claims.nodes, ['000', '001']),
      begun([node], ['2022-02-02']),
    ],
    expected: [['Balochistan Liberation Army'], true, ['000', '001'], ['2022-02-02']],
  },
  {
    question: 'Does the repeated passage on Panjgur and Nushki count once?',
    where: '000 ¶2 ¶5',
    query: event('panjgur-nushki-attacks-2022-02'),
    answer: ({ node }) => {
      const repeated = node.claims.nodes.filter(({ document }: Data) => document.id === '000');
      const resting = (pair: number[]) =>
        repeated.filter(({ paragraphs }: Data) => pair.some((one) => paragraphs.includes(one)));
      return [
        resting([2, 5]).length > 0,
        resting([2, 5]).every(({ paragraphs }: Data) => paragraphs.includes(2) && paragraphs.includes(5)),
      ];
    },
    expected: [true, true],
  },
  {
    question: 'Who was hit by the female suicide bomber of the BLA in Karachi?',
    where: '001 ¶51',
    query: events(['ATTACK'], ['BLA'], only('001')),
    answer: ({ events }) => someLike(inRole(at(events.nodes, /Karachi/), 'TARGET', 'VICTIM'), /chin/i),
    expected: true,
  },
  {
    question: 'Who carried out the Kunduz mosque attack, and when?',
    where: '001 ¶23',
    query: events(['ATTACK'], ['IS-K']),
    answer: ({ events }) => {
      const kunduz = at(events.nodes, /Kunduz/);
      return [
        begun(kunduz, ['2021-10-08']),
        among(inRole(kunduz, 'PERPETRATOR'), ['IS-K', 'Muhammad al-Uyghuri', 'ETIM']),
        someLike(inRole(kunduz, 'TARGET', 'VICTIM'), /shia/i),
      ];
    },
    expected: [['2021-10-08'], ['IS-K', 'Muhammad al-Uyghuri'], true],
  },
  {
    question: 'Who carried out the attack on the Army Public School, and on what day?',
    where: '001 ¶14, 002 ¶34',
    query: event('army-public-school-attack'),
    answer: ({ node }) => [among(inRole([node], 'PERPETRATOR'), ['TTP', 'IS-K']), begun([node], ['2014-12-16'])],
    expected: [['TTP'], ['2014-12-16']],
  },
  {
    question: 'Who attacked the compound of the Karachi police chief, and when?',
    where: '003 ¶1 ¶23',
    query: events(['ATTACK'], ['TTP'], `${only('003')}, on: "2023-02-17"`),
    answer: ({ events }) => {
      const karachi = at(events.nodes, /Karachi/);
      return [among(inRole(karachi, 'PERPETRATOR'), ['TTP', 'BLA']), begun(karachi, ['2023-02-17'])];
    },
    expected: [['TTP'], ['2023-02-17']],
  },
  {
    question: 'Who took hostages in Bannu in December 2022, by which documents?',
    where: '002 ¶10, 003 ¶20, 004 ¶9',
    query: event('bannu-hostage-siege-2022-12'),
    answer: ({ node }) => [
      among(inRole([node], 'HOSTAGE_TAKER'), ['TTP', 'Afghan Taliban']),
      documentsAmong(node.claims.nodes, ['002', '003', '004']),
    ],
    expected: [['TTP'], ['002', '003', '004']],
  },
  {
    question: 'Which attacks of December 2022 did the TTP claim besides Bannu?',
    where: '002 ¶11',
    query: events(['ATTACK'], ['TTP'], only('002')),
    answer: ({ events }) =>
      ['Lakki Marwat', 'Wana', 'Peshawar', 'South Waziristan'].filter(
        (name) => at(events.nodes, new RegExp(name)).length > 0,
      ),
    expected: ['Lakki Marwat', 'Wana', 'Peshawar', 'South Waziristan'],
  },
  {
    question: 'Whom did Pakistan strike in Afghanistan in April 2022, by which documents?',
    where: '003 ¶36, 004 ¶6',
    query: eventsWithClaims(['OPERATION', 'ATTACK'], ['TTP'], 'on: "2022-04"'),
    answer: ({ events }) => {
      const struck = events.nodes.filter(
        (one: Data) => among(inRole([one], 'OPERATOR', 'PERPETRATOR'), ['Pakistan']).length > 0,
      );
      return [among(inRole(struck, 'TARGET'), ['TTP']), documentsAmong(claimsOf(struck), ['003', '004'])];
    },
    expected: [['TTP'], ['003', '004']],
  },
  {
    question: 'Which documents tell of the shelling and clashes at Chaman in December 2022?',
    where: '002 ¶3 ¶4, 004 ¶21',
    query: event('chaman-spin-boldak-attacks-2022-12'),
    answer: ({ node }) => [documentsAmong(node.claims.nodes, ['002', '004']), begun([node], ['2022-12'])],
    expected: [['002', '004'], ['2022-12']],
  },
  {
    question: 'Between whom were the border clashes of 2022?',
    where: '004 ¶2 ¶19',
    query: events(['BORDER_CLASH'], ['Pakistan'], only('004')),
    answer: ({ events }) => among(inRole(events.nodes, 'PARTY'), ['Pakistan', 'TTP', 'India']),
    expected: ['Pakistan'],
  },
  {
    question: 'Who claimed the attack of 12 May in Karachi near a Coast Guards vehicle?',
    where: '001 ¶71',
    query: events(['ATTACK'], ['SRA']),
    answer: ({ events }) => begun(events.nodes, ['2022-05-12']),
    expected: ['2022-05-12'],
  },
  {
    question: 'Where did the BNA claim attacks after its formation?',
    where: '001 ¶55',
    query: events(['ATTACK'], ['BNA']),
    answer: ({ events }) => ['Lahore', 'Panjgur'].filter((name) => at(events.nodes, new RegExp(name)).length > 0),
    expected: ['Lahore', 'Panjgur'],
  },
];
