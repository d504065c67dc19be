import { event, eventsWithFigures, only } from '../asking.ts';
import { among, at, claimsOf, counted, speakers } from '../picking.ts';
import type { Data, Question } from '../question.ts';

/** Figures, side by side where they differ. */
export const figureQuestions: Question[] = [
  {
    question: 'How many died in the Peshawar bombing: more than 80 or 80, and how many were hurt?',
    where: '003 ¶1 ¶22',
    query: event('peshawar-police-lines-bombing-2023-01'),
    answer: ({ node }) => [counted([node], ['KILLED'], [81, 80]), counted([node], ['WOUNDED', 'CASUALTIES'], [200])],
    expected: [[81, 80], [200]],
  },
  {
    question: 'How many attackers and dead were there in Karachi in February 2023?',
    where: '003 ¶1 ¶23',
    query: eventsWithFigures(['ATTACK', 'OPERATION'], [], `${only('003')}, on: "2023-02-17"`),
    answer: ({ events }) => [
      counted(events.nodes, ['KILLED'], [5]),
      counted(events.nodes, ['ATTACKERS'], [3]),
      counted(events.nodes, ['WOUNDED'], [18]),
    ],
    expected: [[5], [3], [18]],
  },
  {
    question: 'How many attackers and soldiers died in Panjgur and Nushki, and on what ground?',
    where: '000 ¶2 ¶5',
    query: event('panjgur-nushki-attacks-2022-02'),
    answer: ({ node }) => {
      const counting = node.claims.nodes.filter(({ figures }: Data) => figures.some(({ min }: Data) => min === 13));
      return [
        counted([node], ['KILLED'], [22, 13]),
        counting.every(({ attribution }: Data) => ['REPORTED', 'STATED'].includes(attribution)),
      ];
    },
    expected: [[22, 13], true],
  },
  {
    question: 'How many attacks and dead does PICSS count for 2021?',
    where: '000 ¶8',
    query: eventsWithFigures(['ATTACK', 'DECISION'], [], only('000')),
    answer: ({ events }) => [
      counted(events.nodes, ['ATTACKS'], [294, 104, 103]),
      counted(events.nodes, ['KILLED'], [395]),
      counted(events.nodes, ['WOUNDED'], [601]),
      counted(events.nodes, ['CHANGE_PERCENT'], [56]),
    ],
    expected: [[294, 104, 103], [395], [601], [56]],
  },
  {
    question: 'How many attacks and dead does PIPS count in the year after the takeover, and in the year before?',
    where: '001 ¶4 ¶7 ¶35 ¶44',
    query: eventsWithFigures(['ATTACK'], [], only('001')),
    answer: ({ events }) => [
      counted(events.nodes, ['ATTACKS'], [250, 165]),
      counted(events.nodes, ['KILLED'], [433, 294]),
      counted(events.nodes, ['WOUNDED'], [719]),
      counted(events.nodes, ['CHANGE_PERCENT'], [51]),
    ],
    expected: [[250, 165], [433, 294], [719], [51]],
  },
  {
    question: 'How do the attacks spread over the regions of Pakistan?',
    where: '001 ¶39 to ¶43',
    query: eventsWithFigures(['ATTACK'], [], only('001')),
    answer: ({ events }) => [
      counted(events.nodes, ['ATTACKS'], [156, 79, 6, 9]),
      counted(events.nodes, ['KILLED'], [286, 127, 12, 8]),
    ],
    expected: [
      [156, 79, 6, 9],
      [286, 127, 12, 8],
    ],
  },
  {
    question: 'By how much did attacks rise by August 2022, by the report of 2022 and by that of 2023?',
    where: '001 ¶35, 003 ¶13',
    query: eventsWithFigures(['ATTACK'], [], `${only('001', '003')}, on: "2022-08"`),
    answer: ({ events }) => {
      const rises = (id: string) =>
        claimsOf(events.nodes).filter(
          ({ document, figures }) =>
            document.id === id && figures.some(({ kind, min }: Data) => kind === 'CHANGE_PERCENT' && min === 51),
        );
      return [
        rises('001').length > 0,
        rises('003').length > 0,
        counted(events.nodes, ['SHARE_PERCENT'], [75, 76]).length,
      ];
    },
    expected: [true, true, 1],
  },
  {
    question: 'How many attacks did the BLA carry out in 2021 and in 2022?',
    where: '001 ¶51',
    query: eventsWithFigures(['ATTACK'], ['BLA'], only('001')),
    answer: ({ events }) => [counted(events.nodes, ['ATTACKS'], [22, 38]), counted(events.nodes, ['KILLED'], [72])],
    expected: [[22, 38], [72]],
  },
  {
    question: 'How many attacks of 2021 does the BLF claim, and how many does the report count?',
    where: '001 ¶53',
    query: `{ events(kinds: [ATTACK, DECISION], actors: ["BLF"], first: 30) { nodes {
      claims(first: 30) { nodes { speaker { id name aliases { name } } figures { kind min max } } }
    } } }`,
    answer: ({ events }) => {
      const own = claimsOf(events.nodes).filter(({ figures }) =>
        figures.some(({ kind, min }: Data) => kind === 'ATTACKS' && min === 176),
      );
      return [
        counted(events.nodes, ['ATTACKS'], [176, 25]),
        counted(events.nodes, ['KILLED'], [226, 18]),
        among(speakers(own), ['BLF', 'pak-institute-for-peace-studies']),
      ];
    },
    expected: [[176, 25], [226, 18], ['BLF']],
  },
  {
    question: 'How many Frontier Corps men fell to the BLF in Kech in January 2022?',
    where: '001 ¶53',
    query: eventsWithFigures(['ATTACK'], ['BLF'], `${only('001')}, on: "2022-01"`),
    answer: ({ events }) => [counted(events.nodes, ['KILLED'], [10]), counted(events.nodes, ['WOUNDED'], [3])],
    expected: [[10], [3]],
  },
  {
    question: 'How many attacks did the TTP carry out in 2021 and in 2022?',
    where: '001 ¶32 ¶63',
    query: eventsWithFigures(['ATTACK'], ['TTP'], only('001')),
    answer: ({ events }) => [
      counted(events.nodes, ['ATTACKS'], [87, 51, 20]),
      counted(events.nodes, ['CHANGE_PERCENT'], [84]),
    ],
    expected: [[87, 51, 20], [84]],
  },
  {
    question: 'How many people did the TTP kill from August 2021 to December 2022?',
    where: '004 ¶4',
    query: eventsWithFigures(['ATTACK'], ['TTP'], only('004')),
    answer: ({ events }) => counted(events.nodes, ['KILLED'], [501]),
    expected: [501],
  },
  {
    question: 'How many attacks did the IS-K carry out in Afghanistan, and in Pakistan, and how many died?',
    where: '001 ¶21 ¶66',
    query: eventsWithFigures(['ATTACK'], ['IS-K'], only('001')),
    answer: ({ events }) => [
      counted(events.nodes, ['ATTACKS'], [339, 82, 19, 8]),
      counted(events.nodes, ['KILLED'], [181, 87, 65, 21, 6]),
      counted(events.nodes, ['WOUNDED'], [19]),
    ],
    expected: [[339, 82, 19, 8], [181, 87, 65, 21, 6], [19]],
  },
  {
    question: 'How many died in the Army Public School?',
    where: '003 ¶26',
    query: event('army-public-school-attack'),
    answer: ({ node }) => counted([node], ['KILLED'], [150, 132]),
    expected: [150, 132],
  },
  {
    question: 'How many died and were hurt at Chaman, and how often was it shelled?',
    where: '002 ¶3, 004 ¶21',
    query: event('chaman-spin-boldak-attacks-2022-12'),
    answer: ({ node }) => [
      counted([node], ['KILLED'], [8]),
      counted([node], ['WOUNDED'], [41]),
      counted([node], ['ATTACKS'], [2]),
    ],
    expected: [[8], [41], [2]],
  },
  {
    question:
      'How many police of Khyber Pakhtunkhwa were killed in 2022: more than a hundred or 105, and in how many incidents?',
    where: '002 ¶7, 003 ¶13',
    query: eventsWithFigures(['ATTACK'], [], `${only('002', '003')}, on: "2022"`),
    answer: ({ events }) => [counted(events.nodes, ['KILLED'], [101, 105]), counted(events.nodes, ['ATTACKS'], [151])],
    expected: [[101, 105], [151]],
  },
  {
    question: 'How many police officers died since September 2022, and how many attacks were there in January 2023?',
    where: '003 ¶19',
    query: eventsWithFigures(['ATTACK'], [], `${only('003')}, on: "2023-01"`),
    answer: ({ events }) => [counted(events.nodes, ['KILLED'], [300]), counted(events.nodes, ['ATTACKS'], [62])],
    expected: [[300], [62]],
  },
  {
    question: 'How many soldiers fell in North Waziristan in the April of 2022?',
    where: '001 ¶32',
    query: eventsWithFigures(['ATTACK'], ['Pakistan Army'], `${only('001')}, on: "2022-04"`),
    answer: ({ events }) => counted(at(events.nodes, /North Waziristan/), ['KILLED'], [7]),
    expected: [7],
  },
  {
    question: 'How many militants, hostages and men of the forces died in the Bannu siege, by three documents?',
    where: '002 ¶10, 003 ¶20, 004 ¶10',
    query: eventsWithFigures(
      ['HOSTAGE_TAKING', 'OPERATION', 'ATTACK'],
      [],
      `${only('002', '003', '004')}, on: "2022-12"`,
    ),
    answer: ({ events }) => counted(at(events.nodes, /Bannu/), ['KILLED'], [33, 24, 7, 3, 2, 1]),
    expected: [33, 24, 7, 3, 2, 1],
  },
  {
    question: 'How many men were arrested at the end of the Bannu siege, by the authorities?',
    where: '004 ¶10',
    query: `{
      events(kinds: [OPERATION, DETENTION, HOSTAGE_TAKING], filter: { ${only('004')} }) {
        nodes { claims { nodes { figures { kind min max } } } }
      }
      relationships(types: [DETAINED], filter: { ${only('004')} }) {
        nodes { claims { nodes { figures { kind min max } } } }
      }
    }`,
    answer: ({ events, relationships }) => counted([...events.nodes, ...relationships.nodes], ['ARRESTED'], [10]),
    expected: [10],
  },
];
