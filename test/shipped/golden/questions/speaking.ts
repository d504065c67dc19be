import { checks, eventsWithClaims, only } from '../asking.ts';
import { on } from '../dated.ts';
import { grounds, parts, partsOf, saying, standing } from '../parts.ts';
import { among, at, begun, claimsOf, claimsOn, documentsAmong, inRole, someLike, speakers } from '../picking.ts';
import type { Data, Question } from '../question.ts';

const PESHAWAR = parts(['ATTACK'], ['Sarbakaf Mohmand']);
const PANJGUR = parts(
  ['ATTACK'],
  ['BLA', 'separatists-who-claimed-panjgur-nushki-attacks'],
  'on: "2022-02-02/2022-02-05"',
);
const SPOKE_OF_PESHAWAR = [
  'Omar Mukarram Khorasani',
  'Sarbakaf Mohmand',
  'KP police chief',
  'Afghan Taliban',
  'Shehbaz Sharif',
];

const begunOn = (happened: Data[], day: string) => happened.filter((one) => begun([one], [day]).length > 0);

const FIGURES = `nodes { claims(first: 30) { nodes {
  document { id } speaker { id name aliases { name } } figures { kind min }
} } }`;

const counting = (happened: Data[], kind: string, number: number) =>
  claimsOf(happened).filter(({ figures }) => figures.some((one: Data) => one.kind === kind && one.min === number));

/** Who named whom as what: no part in the mouth of a source that did not say it. */
export const speakingQuestions: Question[] = [
  {
    question: 'Who names Sarbakaf Mohmand as the one who ordered the bombing in Peshawar?',
    where: '003 ¶31',
    query: PESHAWAR,
    answer: ({ events }) => {
      const his = partsOf(events.nodes, 'Sarbakaf Mohmand', 'PERPETRATOR');
      return [among(speakers(saying(his, 'SUPPORTS')), SPOKE_OF_PESHAWAR), saying(his, 'DENIES')];
    },
    expected: [['Sarbakaf Mohmand'], []],
  },
  {
    question: 'Does anything but his own boast put Sarbakaf Mohmand behind the bombing in Peshawar?',
    where: '003 ¶31',
    query: PESHAWAR,
    answer: ({ events }) => standing(partsOf(events.nodes, 'Sarbakaf Mohmand', 'PERPETRATOR')),
    expected: ['CLAIMED'],
  },
  {
    question: 'Who names the TTP as the perpetrator in Peshawar: Khorasani, Mohmand, the police chief, the author?',
    where: '003 ¶1 ¶22 ¶31',
    query: PESHAWAR,
    answer: ({ events }) => {
      const claims = saying(partsOf(events.nodes, 'TTP', 'PERPETRATOR'), 'SUPPORTS');
      return [among(speakers(claims), SPOKE_OF_PESHAWAR), grounds(claims).includes('AUTHOR')];
    },
    expected: [['Omar Mukarram Khorasani'], true],
  },
  {
    question: 'Who denies that the TTP bombed Peshawar, and on what ground?',
    where: '003 ¶31',
    query: PESHAWAR,
    answer: ({ events }) => {
      const denials = saying(partsOf(events.nodes, 'TTP', 'PERPETRATOR'), 'DENIES');
      return [
        someLike(speakers(denials), /^TTP\b|tehrik-i-taliban/i),
        among(speakers(denials), SPOKE_OF_PESHAWAR),
        grounds(denials),
      ];
    },
    expected: [true, [], ['CLAIMED']],
  },
  {
    question: 'Which document names the BLA for Panjgur and Nushki, and which nobody but Baloch separatists?',
    where: '000 ¶2 ¶5, 001 ¶51',
    query: PANJGUR,
    answer: ({ events }) => {
      const raids = begunOn(events.nodes, '2022-02-02');
      const separatists = raids
        .flatMap(({ participants }) => participants)
        .filter(({ role, actor }: Data) => role === 'PERPETRATOR' && someLike([actor], /separatist/i));
      return [
        documentsAmong(saying(partsOf(raids, 'BLA', 'PERPETRATOR')), ['000', '001']),
        documentsAmong(saying(separatists), ['000', '001']),
      ];
    },
    expected: [['001'], ['000']],
  },
  {
    question: 'Is it more than the word of the BLA that it attacked Panjgur and Nushki?',
    where: '001 ¶51',
    query: PANJGUR,
    answer: ({ events }) => {
      const its = partsOf(begunOn(events.nodes, '2022-02-02'), 'BLA', 'PERPETRATOR');
      return [standing(its), grounds(saying(its)), among(speakers(saying(its)), ['BLA', 'BLF'])];
    },
    expected: [['CLAIMED'], ['CLAIMED'], ['BLA']],
  },
  {
    question: 'Without what groups claim for themselves, does any document put the BLA in Panjgur in February 2022?',
    where: '001 ¶51',
    query: parts(
      ['ATTACK'],
      ['BLA'],
      'on: "2022-02-02/2022-02-05", attributions: [AUTHOR, ASSESSED, STATED, REPORTED, ALLEGED]',
    ),
    answer: ({ events }) => at(events.nodes, /Nushki/).length,
    expected: 0,
  },
  {
    question: 'Who counts 22 attackers and 13 soldiers dead in Panjgur and Nushki?',
    where: '000 ¶2 ¶5',
    query: `{ events(kinds: [ATTACK], filter: { ${on(['2022-02-02/2022-02-05'])}, ${only('000')} }, first: 20) { ${FIGURES} } }`,
    answer: ({ events }) =>
      [22, 13].map((number) => {
        const counted = speakers(counting(events.nodes, 'KILLED', number));
        return [someLike(counted, /official/i), someLike(counted, /separatist|liberation/i)];
      }),
    expected: [
      [true, false],
      [true, false],
    ],
  },
  {
    question: 'Which document names the TTP for the Army Public School, and which gives the day?',
    where: '001 ¶14 ¶77, 002 ¶34, 003 ¶26',
    query: `{
      named: ${parts(['ATTACK'], ['TTP'], 'on: "2014-12-16"').slice(2, -2)}
      dated: ${eventsWithClaims(['ATTACK'], ['TTP'], 'on: "2014-12-16"').slice(2, -2)}
    }`,
    answer: ({ named, dated }) => [
      documentsAmong(saying(partsOf(named.nodes, 'TTP', 'PERPETRATOR')), ['001', '002', '003']),
      documentsAmong(
        claimsOf(dated.nodes).filter(({ period }) => period?.edtf === '2014-12-16'),
        ['001', '002', '003'],
      ),
    ],
    expected: [['001'], ['002']],
  },
  {
    question: 'Who says that the TTP attacked the compound in Karachi: the author, or anybody who claims it?',
    where: '003 ¶1',
    query: parts(['ATTACK'], ['TTP'], `${on(['2023-02-17'])}, ${only('003')}`),
    answer: ({ events }) => {
      const its = partsOf(begunOn(events.nodes, '2023-02-17'), 'TTP', 'PERPETRATOR');
      return [standing(its), grounds(saying(its)), speakers(saying(its))];
    },
    expected: [['SUPPORTED'], ['AUTHOR'], []],
  },
  {
    question: 'By which document does the TTP claim the hostage-taking of Bannu?',
    where: '004 ¶9',
    query: parts(['HOSTAGE_TAKING'], ['TTP']),
    answer: ({ events }) => {
      const own = saying(partsOf(events.nodes, 'TTP', 'HOSTAGE_TAKER')).filter(
        (claim) => among(speakers([claim]), ['TTP']).length > 0,
      );
      return [documentsAmong(own, ['002', '003', '004']), grounds(own)];
    },
    expected: [['004'], ['CLAIMED']],
  },
  {
    question:
      'How many hostage-takers of Bannu were killed by the word of the authorities, and how many by the analysis?',
    where: '003 ¶20, 004 ¶10',
    query: `{ events(kinds: [OPERATION, HOSTAGE_TAKING, ATTACK], filter: { ${on(['2022-12', 'POSSIBLY'])}, ${only('003', '004')} }, first: 30) { ${FIGURES} } }`,
    answer: ({ events }) =>
      [24, 33].map((number) => {
        const counted = counting(events.nodes, 'KILLED', number);
        return [counted.length > 0, speakers(counted).length > 0];
      }),
    expected: [
      [true, true],
      [true, false],
    ],
  },
  {
    question: 'Which document says that the Afghan Taliban freed Maulvi Faqir Mohammad?',
    where: '001 ¶12, 003 ¶7',
    query: parts(['RELEASE'], ['Maulvi Faqir Mohammad']),
    answer: ({ events }) =>
      documentsAmong(saying(partsOf(events.nodes, 'Maulvi Faqir Mohammad', 'RELEASEE')), ['001', '003']),
    expected: ['001'],
  },
  {
    question: 'Who says that Faiz Hameed talked with the TTP: Imran Khan, or the analysis?',
    where: '003 ¶10 ¶15',
    query: parts(['TALKS'], ['Faiz Hameed']),
    answer: ({ events }) => {
      const claims = saying(partsOf(events.nodes, 'Faiz Hameed', 'REPRESENTATIVE'));
      return [among(speakers(claims), ['Imran Khan']), documentsAmong(claims, ['000', '001', '003'])];
    },
    expected: [[], ['003']],
  },
  {
    question: 'Who says that the strikes of April 2022 were aimed at the TTP: the Afghan Taliban too?',
    where: '001 ¶31, 003 ¶36, 004 ¶6',
    query: parts(['OPERATION'], ['TTP'], on(['2022-04']), 12),
    answer: ({ events }) => {
      const strikes = events.nodes.filter((one: Data) => among(inRole([one], 'OPERATOR'), ['Pakistan']).length > 0);
      const claims = saying(partsOf(begunOn(strikes, '2022-04'), 'TTP', 'TARGET'));
      return [among(speakers(claims), ['Afghan Taliban']), documentsAmong(claims, ['001', '003', '004'])];
    },
    expected: [[], ['003', '004']],
  },
  {
    question: 'Who counts 105 officers of Khyber Pakhtunkhwa killed?',
    where: '003 ¶13',
    query: `{ events(actors: ["KP police"], filter: { ${only('003')} }, first: 40) { ${FIGURES} } }`,
    answer: ({ events }) =>
      among(speakers(counting(events.nodes, 'KILLED', 105)), ['KP police chief', 'Imran Khan', 'TTP']),
    expected: ['KP police chief'],
  },
  {
    question: "By whose word does the analysis of 2023 say that Khan's party has run Khyber Pakhtunkhwa since 2013?",
    where: '003 ¶28',
    query: checks([['PTI', 'LEADS', 'KP government', only('003')]]),
    answer: ({ a0 }) => among(speakers(claimsOn(a0, 'SUPPORTS')), ['Shehbaz Sharif', 'Imran Khan']),
    expected: ['Shehbaz Sharif'],
  },
];
