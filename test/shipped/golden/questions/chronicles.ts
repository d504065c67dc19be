import { answers } from '../dated.ts';
import { among, at } from '../picking.ts';
import type { Data, Question } from '../question.ts';

const WHO = 'id name aliases { name }';

/** The timelines of these actors, as `a0`, `a1` and so on. */
const timelines = (actors: string[], limits: string, fields: string) =>
  `{ ${actors
    .map(
      (actor, index) =>
        `a${index}: actor(id: ${JSON.stringify(actor)}) { id timeline(${limits}, first: 100) { nodes { ${fields} } } }`,
    )
    .join(' ')} }`;

const entries = (data: Data): Data[] => answers(data, ({ timeline }) => timeline.nodes).flat();

const sentences = (data: Data): string[] => answers(data, ({ sentence }) => sentence);

/** What timelines and sentences say of time. */
export const chronicleQuestions: Question[] = [
  {
    question:
      'Does the timeline of the TTP have the massacre in the Army Public School on its day, and not a year later?',
    where: '001 ¶14, 002 ¶34',
    query: `{ ${['2014-12-16', '2015-12-16']
      .map(
        (day, index) =>
          `a${index}: actor(id: "TTP") { timeline(kinds: [HAPPENED], filter: { on: "${day}" }, first: 50) { nodes { event { title place } } } }`,
      )
      .join(' ')} }`,
    answer: (data) =>
      answers(
        data,
        ({ timeline }) =>
          at(
            timeline.nodes.flatMap(({ event }: Data) => event ?? []),
            /Army Public School/,
          ).length > 0,
      ),
    expected: [true, false],
  },
  {
    question: 'Does anybody say that the TTP is no longer in Afghanistan?',
    where: '000 ¶10, 001 ¶6, 003 ¶2 ¶8, 004 ¶12',
    query: timelines(['TTP'], 'kinds: [ENDED]', `relationship { type to { ${WHO} } }`),
    answer: (data) =>
      entries(data).filter(
        ({ relationship }) =>
          relationship?.type === 'BASED_IN_TERRITORY_OF' && among([relationship.to], ['Afghanistan']).length > 0,
      ),
    expected: [],
  },
  {
    question: 'Which attacks, killings, mergers or accusations have "ended" on the timelines of armed groups?',
    where: 'nowhere',
    query: timelines(['TTP', 'BLA', 'BLF', 'IS-K'], 'kinds: [ENDED]', 'relationship { type }'),
    answer: (data) =>
      entries(data)
        .map(({ relationship }) => relationship?.type)
        .filter((type) => ['ATTACKED', 'KILLED', 'MERGED_INTO', 'ACCUSED'].includes(type)),
    expected: [],
  },
  {
    question: 'Until when did al-Zawahiri lead Al-Qaeda, by its timeline?',
    where: '001 ¶17 ¶140',
    query: timelines(['Ayman al-Zawahiri'], 'kinds: [ENDED]', 'latest edtf relationship { type }'),
    answer: (data) =>
      entries(data)
        .filter(({ relationship }) => relationship?.type === 'LEADS')
        .map(({ latest, edtf }) => [latest, edtf]),
    // By the report on 31 July; by the headline of 2 August it was over then.
    expected: [
      ['2022-07-31', '2022-07-31'],
      ['2022-08-02', '[..2022-08-02]'],
    ],
  },
  {
    question: 'Does the timeline of the Mohmand faction put its split into the year of its return?',
    where: '003 ¶31',
    query: timelines(
      ['ttp-mohmand-faction'],
      'kinds: [BEGAN, ENDED, HELD, HAPPENED]',
      'earliest edtf relationship { type }',
    ),
    answer: (data) =>
      entries(data).filter(
        ({ relationship, earliest, edtf }) =>
          relationship?.type === 'SPLIT_FROM' && (earliest?.startsWith('2020') || edtf === '2020'),
      ),
    expected: [],
  },
  {
    question: 'Are the Americans told as being in Afghanistan now, and former heads as heading still?',
    where: '000 ¶10 ¶20, 001 ¶17, 003 ¶2 ¶15',
    query: `{
      a0: check(from: "United States", type: BASED_IN_TERRITORY_OF, to: "Afghanistan") { sentence }
      a1: check(from: "Afrasiab Khattak", type: LEADS, to: "Human Rights Commission of Pakistan") { sentence }
      a2: check(from: "Faiz Hameed", type: LEADS, to: "ISI") { sentence }
      a3: check(from: "Ayman al-Zawahiri", type: LEADS, to: "Al-Qaeda") { sentence }
    }`,
    answer: (data) => sentences(data).map((sentence) => /\b(is|are) based\b|\bleads?\b/.test(sentence)),
    expected: [false, false, false, false],
  },
  {
    question: 'Do documents disagree on when al-Zawahiri died, or how long he led?',
    where: '001 ¶17 ¶140',
    query: `{
      a0: check(from: "United States", type: KILLED, to: "Ayman al-Zawahiri") { disputes { kind } }
      a1: check(from: "Ayman al-Zawahiri", type: LEADS, to: "Al-Qaeda") { disputes { kind } }
    }`,
    answer: (data) => answers(data, ({ disputes }) => disputes.filter(({ kind }: Data) => kind === 'PERIOD').length),
    expected: [0, 0],
  },
  {
    question: 'Does the end of the ceasefire on 2 September 2022 count as an end of the talks?',
    where: '001 ¶13 ¶15',
    query: `{ check(from: "Pakistan", type: NEGOTIATED_WITH, to: "TTP") { disputes { kind sentence } } }`,
    answer: ({ check }) =>
      check.disputes.filter(
        ({ kind, sentence }: Data) => kind === 'PERIOD' && /2022-09-02|2 September 2022/.test(sentence),
      ),
    expected: [],
  },
  {
    question: 'Is every actor put into an event by a claim that the timeline names?',
    where: '000 ¶2, 001 ¶12 ¶51, 003 ¶11 ¶15 ¶31',
    query: timelines(
      ['Sarbakaf Mohmand', 'Maulvi Faqir Mohammad'],
      'kinds: [HAPPENED]',
      'sentence event { id } parts { actor { id } claims { roles { actor { id } } } }',
    ),
    answer: (data) =>
      answers(data, ({ id, timeline }) =>
        timeline.nodes.filter(
          ({ event, parts }: Data) =>
            event &&
            !parts.some(
              ({ actor, claims }: Data) =>
                actor.id === id && claims.every(({ roles }: Data) => roles.some((role: Data) => role.actor.id === id)),
            ),
        ),
      ).flat(),
    expected: [],
  },
  {
    question: 'Does the timeline of Sarbakaf Mohmand put anything into the mouth of the police chief or of Khorasani?',
    where: '003 ¶22 ¶31',
    query: timelines(['Sarbakaf Mohmand'], 'kinds: [HAPPENED]', 'parts { claims { speaker { name } } } sentence'),
    answer: (data) => [
      entries(data).length > 0,
      // They date the bombing; that he did it he alone says.
      entries(data).flatMap(({ parts }) =>
        parts.flatMap(({ claims }: Data) => claims.map(({ speaker }: Data) => speaker.name)),
      ),
      entries(data).some(({ sentence }) =>
        /: Sarbakaf Mohmand claims to have carried this out; this happened on/.test(sentence),
      ),
    ],
    expected: [true, ['Sarbakaf Mohmand'], true],
  },
];
