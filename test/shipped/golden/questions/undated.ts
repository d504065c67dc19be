import { event } from '../asking.ts';
import { stood } from '../dated.ts';
import type { Data, Question } from '../question.ts';

const idOf = ({ id }: Data): string => id.split('?')[0];

/** Ties of these types that may have held in 1950, though a claim for them or for their event dates them later. */
const letThroughIn1950 = (types: string) => ({
  query: `{
    then: relationships(types: [${types}], filter: { on: "1950", certainty: POSSIBLY }, first: 100) { nodes { id } }
    all: relationships(types: [${types}], first: 100) { nodes {
      id periods { stance period { earliestStart } } event { periods { stance period { earliestStart } } }
    } }
  }`,
  answer: ({ then, all }: Data) => {
    const passing = then.nodes.map(idOf);
    return all.nodes
      .filter(({ periods, event }: Data) =>
        [...periods, ...(event?.periods ?? [])].some(
          ({ stance, period }: Data) => stance === 'SUPPORTS' && period.earliestStart >= '1951',
        ),
      )
      .map(idOf)
      .filter((id: string) => passing.includes(id));
  },
  expected: [],
});

/** How the claims of these speakers on an event are dated, or of its author where the speaker is `null`. */
const datedBy = (id: string, ...asked: (string | null)[]) => ({
  query: event(id),
  answer: ({ node }: Data) =>
    asked.map((who) =>
      node.claims.nodes
        .filter(({ speaker }: Data) => (speaker?.id ?? null) === who)
        .some(({ period }: Data) => period !== null),
    ),
});

/** What no document dates, and what the years before all of them let through. */
export const undatedQuestions: Question[] = [
  {
    question: 'Do those who claim and deny the bombing in Peshawar say a day, or the author alone?',
    where: '003 ¶1 ¶21 ¶31',
    ...datedBy(
      'peshawar-police-lines-bombing-2023-01',
      null,
      'omar-mukarram-khorasani',
      'sarbakaf-mohmand',
      'ttp-central-command',
    ),
    expected: [true, false, false, false],
  },
  {
    question: 'Does ISKP say on which day it attacked the mosque in Kunduz, or the author?',
    where: '001 ¶23',
    ...datedBy('kunduz-mosque-attack-2021-10', null, 'islamic-state-khorasan-province'),
    expected: [true, false],
  },
  {
    question: 'Who claims the attacks during the talks with the TTP: the sets, or the groups named as examples?',
    where: '002 ¶13',
    query: event('attacks-on-pakistani-forces-during-ttp-talks'),
    answer: ({ node }: Data) => node.claims.nodes.flatMap(({ speaker }: Data) => speaker?.id ?? []).sort(),
    expected: ['new-militant-groups-during-ttp-talks', 'ttp-affiliated-militant-factions'],
  },
  {
    question: 'Is the siege of Bannu over on the day on which it began?',
    where: '002 ¶10',
    query: event('bannu-hostage-siege-2022-12'),
    answer: ({ node }: Data) =>
      node.claims.nodes.filter(({ document }: Data) => document.id === '002').map(({ period }: Data) => period.edtf),
    expected: ['2022-12-18/[2022-12-20..2022-12-21]'],
  },
  stood({
    question: 'Can the Mengals have been kin in 1950, of which no document speaks?',
    where: '001 ¶59',
    of: ['Javed Mengal', 'KIN_OF', 'Akhtar Mengal'],
    at: [['1950', 'POSSIBLY'], ['1950']],
    expected: ['SUPPORTED', 'NOTHING'],
  }),
  stood({
    question: 'The BLA expelled Bungalzai, nobody says when: can it have been in 2010, and is it documented?',
    where: '001 ¶58',
    of: ['BLA', 'EXPELLED', 'Abdul Nabi Bungalzai'],
    at: [['2010', 'POSSIBLY'], ['2010']],
    expected: ['SUPPORTED', 'NOTHING'],
  }),
  {
    question: 'What is documented for 1950?',
    where: 'nowhere',
    query: '{ relationships(filter: { on: "1950" }) { totalCount } events(filter: { on: "1950" }) { totalCount } }',
    answer: ({ relationships, events }) => [relationships.totalCount, events.totalCount],
    expected: [0, 0],
  },
  {
    question: 'Which mergers, splits, oaths, releases and successions that documents date can have been in 1950?',
    where: 'nowhere',
    ...letThroughIn1950(
      'MERGED_INTO, SPLIT_FROM, REJOINED, SUCCEEDED, PLEDGED_ALLEGIANCE_TO, RELEASED, ALLOWED_RETURN_OF, REFUSED_TO_HAND_OVER',
    ),
  },
  {
    question: 'Which killings, hostage-takings and expulsions that documents date can have been in 1950?',
    where: 'nowhere',
    ...letThroughIn1950('KILLED, HELD_HOSTAGE, DISPLACED, BANNED'),
  },
];
