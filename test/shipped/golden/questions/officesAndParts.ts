import { only } from '../asking.ts';
import { allAgainst, allFor, bearingClaims, bearings, places, weigh } from '../bearing.ts';
import { among, speakers, verdicts } from '../picking.ts';
import type { Question } from '../question.ts';

/** Members at large are the group; a part, a person or an office is not, and is told beside it. */
export const officeAndPartQuestions: Question[] = [
  {
    // 003 ¶7 ¶33 ¶35, ¶11; 001 ¶4, ¶14: the passages that name the holder.
    question: 'Which offices do the documents name the holders of?',
    where: '001 ¶4 ¶14, 003 ¶7 ¶11 ¶33 ¶35',
    query: weigh(
      ['Noor Wali Mehsud', 'HOLDS', 'ttp-chief'],
      ['Hibatullah Akhundzada', 'HOLDS', 'afghan-taliban-emir'],
      ['Sirajuddin Haqqani', 'HOLDS', 'afghan-taliban-interior-minister'],
      ['Khawaja Asif', 'HOLDS', 'pakistan-defence-minister'],
      ['Rana Sanaullah', 'HOLDS', 'pakistan-interior-minister'],
    ),
    answer: verdicts,
    expected: ['SUPPORTED', 'SUPPORTED', 'SUPPORTED', 'SUPPORTED', 'SUPPORTED'],
  },
  {
    // The author has him speak from a shelter inside Afghanistan, and does not say whose.
    question: 'Did the chief of the TTP find haven in Afghanistan, and do the Afghan Taliban shelter him?',
    where: '004 ¶4 ¶12',
    query: weigh(['ttp-chief', 'FOUND_HAVEN_IN', 'Afghanistan'], ['Afghan Taliban', 'SHELTERED', 'ttp-chief']),
    answer: (data) => [
      verdicts(data),
      places(data.a0.for, ['004 ¶12']),
      allFor(data.a1).length,
      places(bearingClaims(data.a1, { kind: 'GROUND' }), ['004 ¶12']),
    ],
    expected: [['SUPPORTED', 'INDIRECT'], ['004 ¶12'], 0, ['004 ¶12']],
  },
  {
    // 004 ¶12 names no person; 003 ¶7 and ¶35 name Mehsud as the chief before and after.
    question: 'Is the shelter of the chief of the TTP told of Noor Wali Mehsud, or beside what is told of him?',
    where: '003 ¶7 ¶35, 004 ¶12',
    query: weigh(['Noor Wali Mehsud', 'FOUND_HAVEN_IN', 'Afghanistan']),
    answer: ({ a0 }) => [a0.verdict, allFor(a0).length, places(bearingClaims(a0, { kind: 'OFFICE' }), ['004 ¶12'])],
    expected: ['INDIRECT', 0, ['004 ¶12']],
  },
  {
    // 003 ¶2: its central command without further limit. 004 ¶12: one man, who is not the group.
    question: 'Is the TTP where its central command is, and where its chief is?',
    where: '003 ¶2, 004 ¶12',
    query: weigh(
      ['TTP', 'BASED_IN_TERRITORY_OF', 'Afghanistan', only('003')],
      ['TTP', 'FOUND_HAVEN_IN', 'Afghanistan', only('004')],
    ),
    answer: (data) => [
      places(allFor(data.a0), ['003 ¶2']),
      places(allFor(data.a1), ['004 ¶12', '004 ¶13']),
      places(bearingClaims(data.a1, { side: 'NEITHER' }), ['004 ¶12']),
    ],
    expected: [['003 ¶2'], ['004 ¶13'], ['004 ¶12']],
  },
  {
    // Guests are not given up, Mullah Omar argued when they refused to hand him over in 2001.
    question: 'Did the Afghan Taliban shelter Osama bin Laden, and who says so?',
    where: '002 ¶16',
    query: weigh(['Afghan Taliban', 'SHELTERED', 'Osama bin Laden']),
    answer: ({ a0 }) => [
      !['NOT_RECORDED', 'DENIED', 'CONTESTED'].includes(a0.verdict),
      places([...a0.for, ...bearingClaims(a0)], ['002 ¶16']),
      allAgainst(a0).length,
    ],
    expected: [true, ['002 ¶16'], 0],
  },
  {
    // The chief minister claims contact with leaders of groups, the BLF among them; its spokesman refutes it.
    question: 'Who says that the government of Balochistan was in contact with the BLF, and who denies it?',
    where: '001 ¶83',
    query: weigh(['balochistan-government', 'IN_CONTACT_WITH', 'BLF']),
    answer: ({ a0 }) =>
      among(speakers([...a0.for, ...a0.against, ...bearingClaims(a0)]), ['Abdul Qudoos Bizenjo', 'Gohram Baloch']),
    expected: ['Abdul Qudoos Bizenjo', 'Gohram Baloch'],
  },
  {
    // What he refuted is the statement, which was of insurgent groups in general; that he spoke for all is not said.
    question: 'Does anything speak against contact of the government of Balochistan with Baloch insurgents?',
    where: '001 ¶83',
    query: weigh(['balochistan-government', 'IN_CONTACT_WITH', 'Baloch insurgents']),
    answer: ({ a0 }) => [a0.verdict, a0.against.length, among(speakers(allAgainst(a0)), ['Gohram Baloch'])],
    expected: ['CONTESTED', 0, ['Gohram Baloch']],
  },
  {
    // Its attack, carried out by him: ties on that day, but that he belonged to it is not said.
    question: 'Did Muhammad al-Uyghuri belong to the IS-K, and in what did both take part?',
    where: '001 ¶23',
    query: weigh(['Muhammad al-Uyghuri', 'MEMBER_OF', 'IS-K']),
    answer: ({ a0 }) => [
      a0.verdict,
      bearings(a0, { kind: 'EVENT' }).some(({ event }) => event?.id === 'kunduz-mosque-attack-2021-10'),
    ],
    expected: ['INDIRECT', true],
  },
  {
    // Killed in Kabul (¶17); believed to live in the country (¶18). The host of Al-Qaeda is not said to be theirs.
    question: 'Did the Afghan Taliban shelter al-Zawahiri and Saif al-Adel, by what is said of them themselves?',
    where: '001 ¶17 ¶18',
    query: weigh(['Afghan Taliban', 'SHELTERED', 'Ayman al-Zawahiri'], ['Afghan Taliban', 'SHELTERED', 'Saif al-Adel']),
    answer: (data) => [verdicts(data), allFor(data.a0).length, allFor(data.a1).length],
    expected: [['INDIRECT', 'INDIRECT'], 0, 0],
  },
  {
    // 003 ¶2 ¶34: its command and its leaders, without further limit, are the TTP where presence is told.
    question: 'Are the central command and the leaders of the TTP told of as others than the TTP?',
    where: '003 ¶2 ¶7 ¶34',
    query: weigh(['Afghan Taliban', 'SHELTERED', 'TTP'], ['TTP', 'BASED_IN_TERRITORY_OF', 'Afghanistan']),
    answer: (data) =>
      [data.a0, data.a1].map((one) =>
        among(
          bearings(one, { kind: 'PART' }).map(({ relationship }) => relationship?.from ?? null),
          ['ttp-central-command', 'ttp-leaders', 'ttp-fighters'],
        ),
      ),
    expected: [[], []],
  },
];
