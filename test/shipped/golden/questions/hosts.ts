import { deniedAt, givers, places, placesOf, rulersOf, shelterBy, shelterOf, takers, tiesOn } from '../bearing.ts';
import { among, claimsOf, speakers } from '../picking.ts';
import type { Data, Question } from '../question.ts';

const standingOf = (ties: Data[], end: 'from' | 'to', name: string) =>
  ties.filter((tie) => among([tie[end]], [name]).length > 0).map(({ status }) => status);

/** The question of shelter whole: hosts, havens and who ruled there, toleration, passage, return, release, refusal. */
export const hostQuestions: Question[] = [
  {
    question: 'Who is named as host of the TTP, and by whom?',
    where: '003 ¶18 ¶33',
    query: shelterOf('TTP'),
    answer: ({ shelter: { hosting } }) => [
      givers(hosting, ['Afghan Taliban', 'ghani-government', 'Pakistan', 'Afghanistan', 'Al-Qaeda']),
      standingOf(hosting, 'from', 'Afghan Taliban'),
      among(speakers(claimsOf(hosting)), ['pakistani-security-officials', 'Pakistan', 'Crisis Group']),
    ],
    expected: [['Afghan Taliban'], ['CONTESTED'], ['pakistani-security-officials', 'Pakistan']],
  },
  {
    // 001 ¶12 in Kunar, 003 ¶3 ¶4 ¶30; the Taliban have ruled there since August 2021 (003 ¶2, 004 ¶4).
    question: 'Where did the TTP find haven, and who ruled there?',
    where: '001 ¶12, 003 ¶2 ¶3 ¶4 ¶30, 004 ¶4 ¶13',
    query: shelterOf('TTP'),
    answer: ({ shelter: { havens } }) => [
      takers(tiesOn(havens), ['Afghanistan', 'Pakistan', 'Iran']),
      rulersOf(havens, ['Afghan Taliban', 'ghani-government', 'Pakistan']),
      placesOf(tiesOn(havens), ['001 ¶12', '003 ¶3', '003 ¶4', '003 ¶30']),
    ],
    expected: [['Afghanistan'], ['Afghan Taliban'], ['001 ¶12', '003 ¶3', '003 ¶4', '003 ¶30']],
  },
  {
    question: 'Who is said to have tolerated the TTP?',
    where: '001 ¶6 ¶13, 003 ¶8, 004 ¶13',
    query: shelterOf('TTP'),
    answer: ({ shelter: { toleration } }) =>
      givers(toleration, ['Afghan Taliban', 'ghani-government', 'Pakistan', 'Iran', 'shehbaz-sharif-government']),
    expected: ['Afghan Taliban', 'ghani-government'],
  },
  {
    // 003 ¶12 the authorities, ¶27 Khan's government by Sharif and by Khan, the army by Khan's party.
    question: 'Who let fighters of the TTP return, and did anybody let them pass or refuse to hand them over?',
    where: '003 ¶12 ¶18 ¶20 ¶27',
    query: shelterOf('TTP'),
    answer: ({ shelter: { returns, passage, refusals, parts } }) => {
      const all = [...returns, ...parts.flatMap(({ shelter }: Data) => shelter.returns)];
      return [
        givers(all, ['Pakistan', 'imran-khan-government', 'pakistani-military', 'Afghan Taliban']),
        passage.length,
        refusals.length,
      ];
    },
    expected: [['Pakistan', 'imran-khan-government', 'pakistani-military'], 0, 0],
  },
  {
    question: 'Who set prisoners of the TTP free: the Afghan Taliban, Pakistan, or Ghani?',
    where: '001 ¶12, 003 ¶7 ¶12 ¶27',
    query: shelterOf('TTP'),
    answer: ({ shelter: { releases } }) => givers(releases, ['Afghan Taliban', 'Pakistan', 'ghani-government']),
    expected: ['Afghan Taliban', 'Pakistan'],
  },
  {
    question: 'Who denies what of the shelter of the TTP: of it, of the ground, of any group?',
    where: '003 ¶4 ¶8 ¶20 ¶34, 004 ¶17',
    query: shelterOf('TTP'),
    answer: ({ shelter }) =>
      [['DIRECT'], ['GROUND'], ['GENERAL']].map((kinds) =>
        deniedAt(shelter, kinds, ['003 ¶4', '003 ¶8', '003 ¶20', '003 ¶34', '004 ¶17']),
      ),
    expected: [['003 ¶8', '003 ¶20'], ['003 ¶4', '003 ¶34'], ['004 ¶17']],
  },
  {
    // The chief in his shelter; Maulvi Faqir, whom the Taliban freed. Neither is the TTP.
    question: 'What is said of the shelter of its chief and its commanders, apart from the TTP itself?',
    where: '001 ¶12, 004 ¶12',
    query: shelterOf('TTP'),
    answer: ({ shelter: { havens, parts } }) => [
      placesOf(tiesOn(havens), ['004 ¶12']),
      placesOf(tiesOn(parts.flatMap(({ shelter }: Data) => shelter.havens)), ['004 ¶12']),
      takers(
        parts.flatMap(({ shelter }: Data) => shelter.releases),
        ['Maulvi Faqir Mohammad'],
      ),
    ],
    expected: [[], ['004 ¶12'], ['Maulvi Faqir Mohammad']],
  },
  {
    question: 'Who gave the Afghan Taliban sanctuary, and who let them pass?',
    where: '003 ¶6',
    query: shelterOf('Afghan Taliban'),
    answer: ({ shelter: { hosting, passage, refusals } }) => [
      givers(hosting, ['tribal-islamist-factions', 'Pakistan', 'pakistani-military', 'Iran']),
      givers(passage, ['tribal-islamist-factions', 'Pakistan', 'Iran']),
      refusals.length,
    ],
    expected: [['tribal-islamist-factions'], ['Pakistan'], 0],
  },
  {
    // 001 ¶17 by the author; 003 ¶18 ¶33 and 000 ¶7 by Pakistan; 002 ¶16 a guest.
    question: 'Whom are the Afghan Taliban said to host, and whom not?',
    where: '000 ¶7, 001 ¶17, 002 ¶16, 003 ¶18 ¶33',
    query: shelterBy('Afghan Taliban'),
    answer: ({ sheltering: { hosting } }) =>
      takers(hosting, [
        'Al-Qaeda',
        'TTP',
        'militant-groups-seeking-overthrow-of-pakistani-state',
        'Osama bin Laden',
        'IS-K',
        'IMU',
        'ETIM',
        'BLA',
        'militants-operating-from-afghanistan',
      ]),
    expected: ['Al-Qaeda', 'TTP', 'militant-groups-seeking-overthrow-of-pakistani-state', 'Osama bin Laden'],
  },
  {
    // They acted against the IS-K alone (¶6); the UN on foreign groups without naming them (¶5).
    question: 'Whom do the Afghan Taliban tolerate, and whom do they act against?',
    where: '001 ¶5 ¶6 ¶13',
    query: shelterBy('Afghan Taliban'),
    answer: ({ sheltering: { toleration } }) =>
      takers(toleration, ['Al-Qaeda', 'IMU', 'ETIM', 'TTP', 'foreign-terrorist-groups-in-afghanistan', 'IS-K', 'BLA']),
    expected: ['Al-Qaeda', 'IMU', 'ETIM', 'TTP', 'foreign-terrorist-groups-in-afghanistan'],
  },
  {
    question: 'Whom did the Afghan Taliban refuse to hand over, and whom did they set free?',
    where: '001 ¶12 ¶21, 002 ¶16, 003 ¶7',
    query: shelterBy('Afghan Taliban'),
    answer: ({ sheltering: { refusals, releases } }) => [
      takers(refusals, ['Osama bin Laden', 'TTP', 'Al-Qaeda']),
      takers(releases, [
        'TTP',
        'Maulvi Faqir Mohammad',
        'bagram-and-pul-charkhi-prisoners',
        'prisoners-of-afghan-jails',
        'Osama bin Laden',
      ]),
    ],
    expected: [
      ['Osama bin Laden'],
      ['TTP', 'Maulvi Faqir Mohammad', 'bagram-and-pul-charkhi-prisoners', 'prisoners-of-afghan-jails'],
    ],
  },
  {
    question: 'Who found haven on the ground that the Afghan Taliban rule, and who ruled it then?',
    where: '001 ¶12, 003 ¶3 ¶4 ¶30, 004 ¶12',
    query: shelterBy('Afghan Taliban'),
    answer: ({ sheltering: { havens } }) => [
      givers(tiesOn(havens), ['TTP', 'ttp-chief', 'transnational-jihadist-groups-in-tribal-belt', 'BLA']),
      rulersOf(havens, ['Afghan Taliban', 'ghani-government', 'Pakistan']),
    ],
    expected: [['TTP', 'ttp-chief'], ['Afghan Taliban']],
  },
  {
    // Of the IS-K only by the Afghan Taliban (¶35); of the Afghan Taliban passage alone (¶6).
    question: 'Whom is Pakistan said to have sheltered, let pass, let return and set free, and does it deny it?',
    where: '003 ¶6 ¶12 ¶27 ¶35',
    query: shelterBy('Pakistan'),
    answer: ({ sheltering: { hosting, passage, returns, releases, denials } }) => [
      takers(hosting, ['IS-K', 'Afghan Taliban', 'TTP', 'Haqqani Network']),
      standingOf(hosting, 'to', 'IS-K'),
      takers(passage, ['Afghan Taliban', 'TTP']),
      takers(returns, ['TTP', 'ttp-fighters']).length > 0,
      takers(releases, ['TTP']),
      denials.length,
    ],
    expected: [['IS-K'], ['ALLEGED'], ['Afghan Taliban'], true, ['TTP'], 0],
  },
  {
    question: "What is Ghani's government said to have granted, and who denies it?",
    where: '003 ¶8',
    query: shelterBy('ghani-government'),
    answer: ({ sheltering: { hosting, toleration, releases, denials } }) => [
      hosting.length + releases.length,
      standingOf(toleration, 'to', 'TTP'),
      among(speakers(denials.flatMap(({ claims }: Data) => claims)), ['ghani-government', 'Afghan Taliban']),
    ],
    expected: [0, ['CONTESTED'], ['ghani-government']],
  },
  {
    question: 'Who hosts Al-Qaeda, who tolerates it, where is it, and who denies it?',
    where: '001 ¶6 ¶17',
    query: shelterOf('Al-Qaeda'),
    answer: ({ shelter }) => [
      givers(shelter.hosting, ['Afghan Taliban', 'TTP', 'Pakistan']),
      givers(shelter.toleration, ['Afghan Taliban', 'Pakistan']),
      takers(tiesOn([...shelter.presence, ...shelter.havens]), ['Afghanistan']),
      places(
        shelter.denials.flatMap(({ claims }: Data) => claims),
        ['001 ¶17', '003 ¶4', '004 ¶17'],
      ),
    ],
    expected: [['Afghan Taliban'], ['Afghan Taliban'], ['Afghanistan'], ['001 ¶17']],
  },
  {
    question: 'Who is said to shelter the IS-K, who says so, and does anybody tolerate it?',
    where: '001 ¶6 ¶21, 003 ¶35',
    query: shelterOf('IS-K'),
    answer: ({ shelter: { hosting, toleration, presence } }) => [
      givers(hosting, ['Pakistan', 'Afghan Taliban']),
      among(speakers(claimsOf(hosting)), ['Afghan Taliban', 'Pakistan']),
      givers(toleration, ['Afghan Taliban', 'Pakistan']),
      takers(tiesOn(presence), ['Afghanistan', 'Pakistan']),
    ],
    expected: [['Pakistan'], ['Afghan Taliban'], [], ['Afghanistan', 'Pakistan']],
  },
  {
    question: 'Who refused to hand over Osama bin Laden, and whose guest was he?',
    where: '002 ¶16',
    query: shelterOf('Osama bin Laden'),
    answer: ({ shelter: { hosting, refusals } }) => [
      givers(refusals, ['Afghan Taliban', 'Pakistan']),
      givers(hosting, ['Afghan Taliban', 'Pakistan']),
    ],
    expected: [['Afghan Taliban'], ['Afghan Taliban']],
  },
  {
    // 001 ¶13 says it, and whoever denies that the TTP is there at all denies it (003 ¶4, ¶34).
    question: 'Does the sentence call a toleration or a haven of the TTP supported that the verdicts call contested?',
    where: '001 ¶12 ¶13, 003 ¶4 ¶34',
    query: `{
      shelter(of: "TTP") { sentence }
      tolerated: check(from: "Afghan Taliban", type: TOLERATED, to: "TTP") { verdict }
    }`,
    answer: ({ shelter, tolerated }) => [
      tolerated.verdict,
      /toleration by the Afghan Taliban \(supported\)/.test(shelter.sentence),
    ],
    expected: ['CONTESTED', false],
  },
];
