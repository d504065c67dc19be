import { allAgainst, allFor, bearingClaims, places, weigh } from '../bearing.ts';
import { among, speakers, verdicts } from '../picking.ts';
import type { Question } from '../question.ts';

const NO_SIGN_OF_THE_TTP = ['003 ¶4', '003 ¶34'];

/** What follows from what is said: support goes down from the stronger, denial up from the weaker, nothing the other way. */
export const impliedQuestions: Question[] = [
  {
    // Who denies any presence (003 ¶4, ¶34) denies that he shelters it there; 003 ¶20 denies the hosting, 004 ¶17 any.
    question: 'Which passages speak against the Afghan Taliban sheltering the TTP, said of it or implied?',
    where: '003 ¶4 ¶20 ¶34, 004 ¶17',
    query: weigh(['Afghan Taliban', 'SHELTERED', 'TTP']),
    answer: ({ a0 }) => [
      a0.verdict,
      places(allAgainst(a0), ['003 ¶4', '003 ¶20', '003 ¶34', '004 ¶17', '001 ¶17', '003 ¶8']),
      among(speakers(allAgainst(a0)), ['Afghan Taliban', 'ghani-government', 'TTP']),
    ],
    expected: ['CONTESTED', ['003 ¶4', '003 ¶20', '003 ¶34', '004 ¶17'], ['Afghan Taliban']],
  },
  {
    // 001 ¶6 and ¶13 in its own voice, 004 ¶13 by the foreign minister; the denials reach toleration too.
    question: 'Is it undisputed that the Afghan Taliban tolerate the TTP?',
    where: '001 ¶6 ¶13, 003 ¶4 ¶18 ¶33 ¶34, 004 ¶13 ¶17',
    query: weigh(['Afghan Taliban', 'TOLERATED', 'TTP']),
    answer: ({ a0 }) => [
      a0.verdict,
      places(a0.for, ['001 ¶13', '004 ¶13']),
      places(bearingClaims(a0, { side: 'FOR' }), ['003 ¶18', '003 ¶33']),
      places(allAgainst(a0), [...NO_SIGN_OF_THE_TTP, '004 ¶17']),
    ],
    expected: ['CONTESTED', ['001 ¶13', '004 ¶13'], ['003 ¶18', '003 ¶33'], [...NO_SIGN_OF_THE_TTP, '004 ¶17']],
  },
  {
    // The author calls the Taliban its host; in the sentence before, they deny that it is there at all.
    question: 'Does anybody deny that the Afghan Taliban host Al-Qaeda, and does anybody deny it in so many words?',
    where: '001 ¶17',
    query: weigh(['Afghan Taliban', 'SHELTERED', 'Al-Qaeda']),
    answer: ({ a0 }) => [
      a0.verdict,
      places(a0.for, ['001 ¶17']),
      a0.against.length,
      places(bearingClaims(a0, { kind: 'IMPLIED', side: 'AGAINST' }), ['001 ¶17']),
    ],
    expected: ['CONTESTED', ['001 ¶17'], 0, ['001 ¶17']],
  },
  {
    // The new rulers deny it of their own time. 003 ¶8 is another Kabul, before August 2021.
    question: "Do the denials of Kabul's new rulers deny that Ghani's government tolerated the TTP?",
    where: '003 ¶4 ¶8 ¶34, 004 ¶17',
    query: weigh(['ghani-government', 'TOLERATED', 'TTP']),
    answer: ({ a0 }) => [a0.verdict, places(allAgainst(a0), ['003 ¶8', ...NO_SIGN_OF_THE_TTP, '003 ¶20', '004 ¶17'])],
    expected: ['CONTESTED', ['003 ¶8']],
  },
  {
    // Nobody says "sheltered": the blame is for toleration, which is less; its denial denies the more as well.
    question: "Is it said that Ghani's government sheltered the TTP, and what bears on it, on which side?",
    where: '003 ¶8',
    query: weigh(['ghani-government', 'SHELTERED', 'TTP']),
    answer: ({ a0 }) => [
      a0.verdict,
      a0.for.length + a0.against.length,
      places(bearingClaims(a0, { kind: 'IMPLIED', side: 'AGAINST' }), ['003 ¶8']),
      places(bearingClaims(a0, { kind: 'WEAKER' }), ['003 ¶8']),
      a0.amount.claimsFor,
    ],
    expected: ['INDIRECT', 0, ['003 ¶8'], ['003 ¶8'], 0],
  },
  {
    // Believed to be funded from abroad: who funds, supports, and no more surely than the funding is known.
    question: 'Is it said that dissidents abroad support the BLA, and how surely?',
    where: '001 ¶51',
    query: weigh(['baloch-dissidents-in-europe-and-north-america', 'SUPPORTED', 'BLA']),
    answer: ({ a0 }) => [
      a0.verdict,
      a0.for.length,
      places(bearingClaims(a0, { kind: 'IMPLIED', side: 'FOR' }), ['001 ¶51']),
    ],
    expected: ['REPORTED', 0, ['001 ¶51']],
  },
  {
    // Its chief and its spokesman belong to it, though no passage says so in that word.
    question: 'Do the chief of the TTP and the spokesman of the BLF belong to them?',
    where: '001 ¶53 ¶83, 003 ¶7 ¶35',
    query: weigh(['Noor Wali Mehsud', 'MEMBER_OF', 'TTP'], ['Gohram Baloch', 'MEMBER_OF', 'BLF']),
    answer: (data) => [verdicts(data), places(allFor(data.a0), ['003 ¶7']), places(allFor(data.a1), ['001 ¶53'])],
    expected: [['SUPPORTED', 'SUPPORTED'], ['003 ¶7'], ['001 ¶53']],
  },
  {
    // The report has him lead it; he denies any links with it, so that he denies to lead it or to belong to it.
    question: 'Javed Mengal denies any links with the LeB: does he lead it, belong to it, have ties with it?',
    where: '001 ¶59',
    query: weigh(
      ['Javed Mengal', 'LEADS', 'LeB'],
      ['Javed Mengal', 'MEMBER_OF', 'LeB'],
      ['Javed Mengal', 'HAS_TIES_WITH', 'LeB'],
    ),
    answer: (data) => [
      verdicts(data),
      [data.a0, data.a1, data.a2].map((one) => among(speakers(allAgainst(one)), ['Javed Mengal'])),
    ],
    expected: [
      ['CONTESTED', 'CONTESTED', 'CONTESTED'],
      [['Javed Mengal'], ['Javed Mengal'], ['Javed Mengal']],
    ],
  },
  {
    // He denies to head it. That is no denial of belonging to it, which only the agencies' word implies.
    question: 'Brahamdagh Bugti denies to lead the BRA: does he deny to belong to it?',
    where: '001 ¶57',
    query: weigh(['Brahamdagh Bugti', 'MEMBER_OF', 'BRA']),
    answer: ({ a0 }) => [a0.verdict, allAgainst(a0).length, places(allFor(a0), ['001 ¶57'])],
    expected: ['ALLEGED', 0, ['001 ¶57']],
  },
  {
    // Haven is less than hosting: who names the host says haven too, who denies the hosting does not deny the haven.
    question: 'Which passages say that the TTP found haven in Afghanistan, which imply it, and which deny it?',
    where: '001 ¶12, 003 ¶3 ¶4 ¶18 ¶20 ¶30 ¶33 ¶34, 004 ¶13 ¶17',
    query: weigh(['TTP', 'FOUND_HAVEN_IN', 'Afghanistan']),
    answer: ({ a0 }) => [
      a0.verdict,
      places(a0.for, ['001 ¶12', '003 ¶3', '003 ¶4', '003 ¶18', '003 ¶30', '003 ¶33', '004 ¶13']),
      places(bearingClaims(a0, { kind: 'IMPLIED', side: 'FOR' }), ['003 ¶18', '003 ¶33']),
      places(allAgainst(a0), ['003 ¶4', '003 ¶20', '003 ¶34', '004 ¶17']),
    ],
    expected: [
      'CONTESTED',
      ['001 ¶12', '003 ¶3', '003 ¶4', '003 ¶30', '004 ¶13'],
      ['003 ¶18', '003 ¶33'],
      ['003 ¶4', '003 ¶34'],
    ],
  },
  {
    // "Its host, the Taliban": haven in the country that they rule. Their denial of its presence denies it.
    question: 'Did Al-Qaeda find haven in Afghanistan, by the word of whom, and who denies it?',
    where: '001 ¶17',
    query: weigh(['Al-Qaeda', 'FOUND_HAVEN_IN', 'Afghanistan']),
    answer: ({ a0 }) => [
      a0.verdict,
      places(allFor(a0), ['001 ¶17']),
      places(allAgainst(a0), ['001 ¶17', '004 ¶17']),
      among(speakers(allAgainst(a0)), ['Afghan Taliban']),
    ],
    expected: ['CONTESTED', ['001 ¶17'], ['001 ¶17'], ['Afghan Taliban']],
  },
  {
    // They deny that it is in the country, not that they have to do with it (001 ¶69).
    question: 'Do the Afghan Taliban deny any ties with Al-Qaeda?',
    where: '001 ¶17 ¶69',
    query: weigh(['Al-Qaeda', 'HAS_TIES_WITH', 'Afghan Taliban']),
    answer: ({ a0 }) => [a0.verdict, places(a0.for, ['001 ¶69']), allAgainst(a0).length],
    expected: ['SUPPORTED', ['001 ¶69'], 0],
  },
  {
    // What is only reported implies no more than a report.
    question: 'Has the BNA ties with BRAS, and the IS-K with the Uyghur militants whom it protects?',
    where: '001 ¶23 ¶55',
    query: weigh(['BNA', 'HAS_TIES_WITH', 'BRAS'], ['IS-K', 'HAS_TIES_WITH', 'uyghur-militants-in-afghanistan']),
    answer: verdicts,
    expected: ['REPORTED', 'SUPPORTED'],
  },
  {
    question: 'Do lists say where a tie is denied by implication or in general?',
    where: '001 ¶13 ¶17, 003 ¶4 ¶34, 004 ¶17',
    query: `{
      host: relationships(types: [SHELTERED], actors: ["Al-Qaeda"], first: 5) { nodes { status standing otherDenials { kind } } }
      tolerant: relationships(types: [TOLERATED], actors: ["TTP"], first: 20) {
        nodes { from { id name aliases { name } } status standing otherDenials { kind } }
      }
    }`,
    answer: ({ host, tolerant }) => {
      const told = [
        host.nodes[0],
        ...tolerant.nodes.filter(({ from }: { from: never }) => among([from], ['Afghan Taliban']).length > 0),
      ];
      return told.map(({ status, standing, otherDenials }) => [
        status,
        /denied by implication/.test(standing),
        otherDenials.some(({ kind }: { kind: string }) => kind === 'GENERAL'),
      ]);
    },
    expected: [
      ['SUPPORTED', true, false],
      ['SUPPORTED', true, true],
    ],
  },
];
