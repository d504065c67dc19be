import { events, eventsWithClaims, only } from '../asking.ts';
import { answers, eventsAt, on, type Moment } from '../dated.ts';
import { among, at, begun, claimsOf, documentsAmong, ended, eventsLike, inRole } from '../picking.ts';
import type { Data, Question } from '../question.ts';

const any = (data: Data) => answers(data, ({ nodes }) => nodes.length > 0);
const anyAt = (form: RegExp) => (data: Data) => answers(data, ({ nodes }) => at(nodes, form).length > 0);
const anyBegun = (day: string) => (data: Data) => answers(data, ({ nodes }) => begun(nodes, [day]).length > 0);

const OCTOBER: Moment[] = [['2022-10-15'], ['2022-10-15', 'CERTAINLY']];

const freed = (moment: Moment) => eventsWithClaims(['RELEASE'], ['Afghan Taliban'], on(moment));
const freedOfTtp = (happened: Data[]) => eventsLike(happened, /TTP|tehrik-i-taliban|pakistani taliban/i);

/** What happened on a day, and what had not yet or was over. */
export const happeningQuestions: Question[] = [
  {
    question: 'Did the ceasefire of the TTP hold on 15 October 2022: by a document, and without dispute?',
    where: '001 ¶13, 002 ¶3, 003 ¶13 ¶16, 004 ¶8',
    query: eventsAt(['CEASEFIRE'], ['TTP'], OCTOBER),
    answer: any,
    expected: [true, false],
  },
  {
    question:
      'Without the report that has it end on 2 September, did the ceasefire hold on 15 October 2022, between a beginning and an end?',
    where: '002 ¶3, 003 ¶13 ¶16, 004 ¶8',
    query: eventsAt(['CEASEFIRE'], ['TTP'], OCTOBER, 'withoutDocuments: ["001"]'),
    answer: any,
    // Between two documented times it is assumed, which makes nothing certain.
    expected: [true, false],
  },
  {
    question: 'By what was published until October 2022, can the ceasefire have held on 15 October 2022?',
    where: '001 ¶13 ¶15',
    query: eventsAt(['CEASEFIRE'], ['TTP'], [['2022-10-15', 'POSSIBLY']], 'knownBy: "2022-10-31"'),
    answer: any,
    expected: [false],
  },
  {
    question: 'Did the ceasefire hold in the middle of August 2022, whichever document is right about its end?',
    where: '001 ¶13, 003 ¶13 ¶16, 004 ¶8',
    query: eventsAt(['CEASEFIRE'], ['TTP'], [['2022-08-15'], ['2022-08-15', 'CERTAINLY']]),
    answer: any,
    // No document gives both ends.
    expected: [true, false],
  },
  {
    question:
      'Was there a ceasefire in November 2021, and can there have been one in March 2022 or after November 2022?',
    where: '001 ¶13, 002 ¶3, 003 ¶12 ¶13 ¶16, 004 ¶8',
    query: eventsAt(['CEASEFIRE'], ['TTP'], [['2021-11'], ['2022-03', 'POSSIBLY'], ['2022-12-15', 'POSSIBLY']]),
    answer: any,
    expected: [true, false, false],
  },
  {
    question: 'When did the Afghan Taliban take power: in 1996 and in August 2021, and can it have been in 2010?',
    where: '000 ¶7, 002 ¶18, 003 ¶2 ¶6, 004 ¶4',
    query: eventsAt(['TAKEOVER'], ['Afghan Taliban'], [['1996'], ['2021-08'], ['2010', 'POSSIBLY']]),
    answer: any,
    expected: [true, true, false],
  },
  {
    question: 'Which document has the Afghan Taliban free TTP prisoners in the first half of 2021?',
    where: '001 ¶12, 003 ¶7',
    query: freed(['2021-01/2021-06']),
    answer: ({ events }) => documentsAmong(claimsOf(freedOfTtp(events.nodes)), ['001', '003']),
    expected: ['003'],
  },
  {
    question: 'Which document has the Afghan Taliban free TTP prisoners after the takeover of August 2021?',
    where: '001 ¶12, 003 ¶7',
    query: freed(['2021-08/2022-12']),
    answer: ({ events }) => documentsAmong(claimsOf(freedOfTtp(events.nodes)), ['001', '003']),
    expected: ['001'],
  },
  {
    question: 'Can TTP prisoners have been freed in July 2021, were they in March 2021, and can they have been?',
    where: '001 ¶12, 003 ¶7',
    query: eventsAt(['RELEASE'], ['Afghan Taliban'], [['2021-07', 'POSSIBLY'], ['2021-03'], ['2021-03', 'POSSIBLY']]),
    answer: (data) => answers(data, ({ nodes }) => freedOfTtp(nodes).length > 0),
    expected: [false, false, true],
  },
  {
    question: 'When were the camps in Panjgur and Nushki attacked, and can it have gone on into March 2022?',
    where: '000 ¶2 ¶5',
    query: eventsAt(
      ['ATTACK'],
      [],
      [
        ['2022-02-02/2022-02-05', 'CERTAINLY'],
        ['2022-03', 'POSSIBLY'],
      ],
      only('000'),
    ),
    answer: anyAt(/Nushki/),
    expected: [true, false],
  },
  {
    question: 'On which day was the bombing that Sarbakaf Mohmand claims, and can it have been in February 2023?',
    where: '003 ¶1 ¶22 ¶31',
    query: eventsAt(
      ['ATTACK'],
      ['Sarbakaf Mohmand'],
      [
        ['2023-01-30', 'CERTAINLY'],
        ['2023-02', 'POSSIBLY'],
      ],
    ),
    answer: any,
    expected: [true, false],
  },
  {
    question: 'On which day was the compound in Karachi attacked, and can it have been the day after?',
    where: '003 ¶1 ¶23',
    query: eventsAt(
      ['ATTACK'],
      ['TTP'],
      [
        ['2023-02-17', 'CERTAINLY'],
        ['2023-02-18', 'POSSIBLY'],
      ],
      only('003'),
    ),
    answer: anyBegun('2023-02-17'),
    expected: [true, false],
  },
  {
    question: 'Was the commander in Paktia killed on 7 August 2022, of which the year is inferred?',
    where: '003 ¶31',
    query: eventsAt(['KILLING'], ['commander-killed-in-paktia'], [['2022-08-07'], ['2022-08-07', 'CERTAINLY']]),
    answer: any,
    expected: [true, false],
  },
  {
    question: 'Pakistan struck in Afghanistan in April 2022: is a day in that month documented, or only possible?',
    where: '003 ¶36, 004 ¶6',
    query: eventsAt(
      ['OPERATION', 'ATTACK'],
      ['TTP'],
      [['2022-04'], ['2022'], ['2022-04-10'], ['2022-04-10', 'POSSIBLY'], ['2022-06', 'POSSIBLY']],
      only('003', '004'),
    ),
    answer: (data) =>
      answers(data, ({ nodes }) =>
        nodes.some(
          (one: Data) =>
            among(inRole([one], 'OPERATOR', 'PERPETRATOR'), ['Pakistan']).length > 0 &&
            begun([one], ['2022-04']).length > 0,
        ),
      ),
    expected: [true, true, false, true, false],
  },
  {
    question: 'Faiz Hameed was moved in August 2022: is it documented of the 15th, or only possible?',
    where: '003 ¶15',
    query: eventsAt(
      ['APPOINTMENT'],
      ['Faiz Hameed'],
      [['2022-08'], ['2022-08-15'], ['2022-08-15', 'POSSIBLY'], ['2022-07', 'POSSIBLY']],
    ),
    answer: anyBegun('2022-08'),
    expected: [true, false, true, false],
  },
  {
    question: 'Who decided in May 2018 on the Tribal Areas, and can it have been a month later?',
    where: '003 ¶11',
    query: eventsAt(['DECISION'], ['Pakistan'], [['2018-05'], ['2018-06', 'POSSIBLY']]),
    answer: (data) =>
      answers(data, ({ nodes }) =>
        among(
          inRole(
            nodes.filter((one: Data) => begun([one], ['2018-05']).length > 0),
            'ISSUER',
          ),
          ['Pakistan'],
        ),
      ),
    expected: [['Pakistan'], []],
  },
  {
    question: 'On which day was the mosque in Kunduz bombed, and can it have been the day after?',
    where: '001 ¶23',
    query: eventsAt(
      ['ATTACK'],
      ['IS-K'],
      [
        ['2021-10-08', 'CERTAINLY'],
        ['2021-10-09', 'POSSIBLY'],
      ],
    ),
    answer: anyAt(/Kunduz/),
    expected: [true, false],
  },
  {
    question: 'When were hostages held in Bannu, and can they still have been in January 2023?',
    where: '002 ¶10, 003 ¶20, 004 ¶9 ¶10',
    query: eventsAt(
      ['HOSTAGE_TAKING'],
      [],
      [
        ['2022-12-18', 'CERTAINLY'],
        ['2023-01', 'POSSIBLY'],
      ],
    ),
    answer: anyAt(/Bannu/),
    expected: [true, false],
  },
  {
    question: 'When was Hina Rabbani Khar in Kabul, and can it have been in June 2022?',
    where: '002 ¶19, 004 ¶27',
    query: eventsAt(['VISIT'], ['Hina Rabbani Khar'], [['2022-11'], ['2022-06', 'POSSIBLY']]),
    answer: any,
    expected: [true, false],
  },
  {
    question: 'On which days of February 2023 did the two Apex Committees certainly meet?',
    where: '003 ¶26',
    query: `{ ${(
      [
        ['khyber-pakhtunkhwa-apex-committee', '2023-02-03'],
        ['apex-committee-on-national-security', '2023-02-24'],
      ] as const
    )
      .map(([body, day], index) => `a${index}: ${events(['MEETING'], [body], on([day, 'CERTAINLY'])).slice(2, -2)}`)
      .join(' ')} }`,
    answer: any,
    expected: [true, true],
  },
  {
    question: 'Did talks between Pakistan and the TTP end in August, on 2 September or in November 2022?',
    where: '001 ¶13, 003 ¶2 ¶15, 004 ¶8',
    query: events(['TALKS'], ['Pakistan'], 'on: "2021-10/2022-11"'),
    answer: ({ events }) => {
      const withTtp = events.nodes.filter((one: Data) => among(inRole([one], 'PARTY'), ['TTP']).length > 0);
      return ended(withTtp, ['2022-08', '2022-09-02', '2022-11']);
    },
    expected: ['2022-11'],
  },
];
