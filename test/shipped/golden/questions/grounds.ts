import { checks, eventsWithClaims, only, ties } from '../asking.ts';
import { on } from '../dated.ts';
import { grounds, once, parts, partsOf, saying, standing } from '../parts.ts';
import {
  among,
  at,
  between,
  claimsOf,
  claimsOn,
  documentsAmong,
  eventsLike,
  someLike,
  speakers,
  targetsOf,
  verdicts,
} from '../picking.ts';
import type { Data, Question } from '../question.ts';

const saidBy = (claims: Data[], form: RegExp) => claims.filter((claim) => someLike(speakers([claim]), form));

/** Boasts, reports, findings, allegations and disavowals, each told as what it is. */
export const groundQuestions: Question[] = [
  {
    question: 'Is it more than the word of the BLF that it killed men of the security forces in 2021?',
    where: '001 ¶53',
    query: checks([['BLF', 'KILLED', 'pakistan-security-forces']]),
    answer: ({ a0 }) => [a0.verdict, among(speakers(claimsOn(a0, 'SUPPORTS')), ['BLF', 'Pakistan'])],
    expected: ['CLAIMED', ['BLF']],
  },
  {
    question: 'Whom did the BLF kill by its own word alone, and whom by the word of the report?',
    where: '001 ¶53',
    query: `{ boasted: ${ties(['KILLED'], ['BLF'], 'statuses: [CLAIMED]').slice(2, -2)}
      told: ${ties(['KILLED'], ['BLF'], 'statuses: [SUPPORTED]').slice(2, -2)} }`,
    answer: ({ boasted, told }) =>
      [boasted, told].map((relationships) =>
        among(targetsOf({ relationships }, 'BLF'), ['pakistan-security-forces', 'Frontier Corps']),
      ),
    expected: [['pakistan-security-forces'], ['Frontier Corps']],
  },
  {
    question: 'Where does it stand that the IS-K attacked Uzbekistan and Tajikistan?',
    where: '001 ¶23',
    query: parts(['ATTACK'], ['IS-K'], only('001'), 20),
    answer: ({ events }) => standing(partsOf(at(events.nodes, /Uzbekistan|Tajikistan/), 'IS-K', 'PERPETRATOR')),
    expected: ['CLAIMED'],
  },
  {
    question: 'Which of the attacks of the IS-K of 2022 does it alone claim: the mosque in Peshawar, or Sibi?',
    where: '001 ¶66',
    query: parts(['ATTACK'], ['IS-K'], only('001'), 20),
    answer: ({ events }) =>
      [/Peshawar/, /Sibi/].map((form) => standing(partsOf(at(events.nodes, form), 'IS-K', 'PERPETRATOR'))),
    expected: [['SUPPORTED'], ['CLAIMED']],
  },
  {
    question: 'Where does it stand that the TTP struck in Lakki Marwat, Wana and South Waziristan in December 2022?',
    where: '002 ¶11',
    query: parts(['ATTACK'], ['TTP'], `${only('002')}, ${on(['2022-12'])}`, 15),
    answer: ({ events }) => {
      const its = partsOf(at(events.nodes, /Lakki Marwat|Wana|South Waziristan/), 'TTP', 'PERPETRATOR');
      return [its.length > 0, standing(its), grounds(saying(its))];
    },
    expected: [true, ['CLAIMED'], ['CLAIMED']],
  },
  {
    question: 'Of which Baloch groups does the report tell attacks in its own voice, and of which what they claim?',
    where: '001 ¶55 ¶57 ¶58',
    query: parts(['ATTACK'], ['BRA', 'BRG', 'UBA', 'BNA'], only('001'), 15),
    answer: ({ events }) =>
      ['BRA', 'BRG', 'UBA', 'BNA'].map((name) => standing(partsOf(events.nodes, name, 'PERPETRATOR'))),
    expected: [['SUPPORTED'], ['CLAIMED'], ['CLAIMED'], ['CLAIMED']],
  },
  {
    question: 'Who says that the TTP ambushed policemen and let them go again?',
    where: '002 ¶27',
    query: parts(['ATTACK', 'RELEASE'], ['TTP'], only('002'), 15),
    answer: ({ events }) => {
      const its = partsOf(eventsLike(events.nodes, /ambush/i), 'TTP', 'PERPETRATOR', 'RELEASER');
      return [standing(its), among(speakers(saying(its)), ['TTP', 'Pakistan Army'])];
    },
    expected: [['CLAIMED'], ['TTP']],
  },
  {
    question: 'Is it known or only reported that the BNA joined BRAS?',
    where: '001 ¶55',
    query: checks([['BNA', 'UMBRELLA_MEMBER_OF', 'BRAS']]),
    answer: verdicts,
    expected: ['REPORTED'],
  },
  {
    question: 'On what ground does the report say that Al-Qaeda helped the TTP to recover?',
    where: '001 ¶69',
    query: checks([['Al-Qaeda', 'SUPPORTED', 'TTP', only('001')]]),
    answer: verdicts,
    expected: ['REPORTED'],
  },
  {
    question: 'Is it known or only reported that groups close to Al-Qaeda joined the TTP?',
    where: '001 ¶69',
    query: ties([], ['al-qaeda-aligned-pakistani-groups']),
    answer: (data) => standing(between(data, 'al-qaeda-aligned-pakistani-groups', 'TTP')),
    expected: ['REPORTED'],
  },
  {
    question: 'Is it known or only believed that dissidents abroad fund the BLA?',
    where: '001 ¶51',
    query: checks([['baloch-dissidents-in-europe-and-north-america', 'FUNDED', 'BLA']]),
    answer: verdicts,
    expected: ['REPORTED'],
  },
  {
    question: 'Is it known or only believed that Saif al-Adel lives in Afghanistan?',
    where: '001 ¶18',
    query: checks([['Saif al-Adel', 'BASED_IN_TERRITORY_OF', 'Afghanistan']]),
    answer: verdicts,
    expected: ['REPORTED'],
  },
  {
    question: 'Is it known or only reported that the IS-K drew recruits from the Maldives?',
    where: '001 ¶22',
    query: ties([], ['Maldives']),
    answer: (data) => standing(between(data, 'IS-K', 'Maldives')),
    expected: ['REPORTED'],
  },
  {
    question: "Is it known or only reported that Mullah Yaqoob would not meet Khar, and India's team took up duties?",
    where: '002 ¶17 ¶19',
    query: parts([], ['Mullah Yaqoob', 'indian-technical-team-in-kabul'], only('002')),
    answer: ({ events }) => [
      standing(eventsLike(events.nodes, /Rabbani Khar/i)),
      standing(eventsLike(events.nodes, /indian technical team/i)),
    ],
    expected: [['REPORTED'], ['REPORTED']],
  },
  {
    question: "Is it known or only reported that men of Bin Laden's circle came to Afghanistan in 2021?",
    where: '001 ¶18',
    query: parts(['RETURN', 'VISIT', 'MEETING'], ['Amin Muhammad-ul-Haq', 'abdullah-bin-laden'], only('001')),
    answer: ({ events }) => [
      standing(eventsLike(events.nodes, /amin.*haq/i)),
      standing(eventsLike(events.nodes, /abdullah/i)),
    ],
    expected: [['REPORTED'], ['REPORTED']],
  },
  {
    question: 'Who says that India supported the TTP, in which document, and does anybody confirm it?',
    where: '000 ¶14',
    query: checks([['India', 'SUPPORTED', 'TTP']]),
    answer: ({ a0 }) => [
      a0.verdict,
      among(speakers(claimsOn(a0, 'SUPPORTS')), ['Pakistan', 'Afghan Taliban', 'India']),
      documentsAmong(claimsOn(a0, 'SUPPORTS'), ['000', '003']),
    ],
    expected: ['ALLEGED', ['Pakistan'], ['000']],
  },
  {
    question: 'Who alleges that Brahamdagh Bugti heads the BRA, who disavows it, and on what grounds?',
    where: '001 ¶57',
    query: checks([['Brahamdagh Bugti', 'LEADS', 'BRA']]),
    answer: ({ a0 }) => [
      a0.verdict,
      grounds(claimsOn(a0, 'SUPPORTS')),
      someLike(speakers(claimsOn(a0, 'SUPPORTS')), /security agencies/i),
      grounds(claimsOn(a0, 'DENIES')),
      among(speakers(claimsOn(a0, 'DENIES')), ['Brahamdagh Bugti', 'BRA']),
    ],
    expected: ['CONTESTED', ['ALLEGED'], true, ['CLAIMED'], ['Brahamdagh Bugti']],
  },
  {
    question: 'On what ground does Human Rights Watch speak of the killings by the Afghan Taliban?',
    where: '001 ¶29 ¶154',
    query: `{ relationships(filter: { accordingTo: ["Human Rights Watch"] }, first: 50) {
      nodes { claims(first: 20) { nodes { attribution } } }
    } }`,
    answer: ({ relationships }) => grounds(claimsOf(relationships.nodes)),
    expected: ['ASSESSED'],
  },
  {
    question: 'On what ground do the United Nations place Al-Qaeda in Afghanistan, and on what do the Taliban deny it?',
    where: '001 ¶17',
    query: checks([['Al-Qaeda', 'BASED_IN_TERRITORY_OF', 'Afghanistan']]),
    answer: ({ a0 }) => [
      grounds(saidBy(claimsOn(a0, 'SUPPORTS'), /^united-nations|^un-/)),
      grounds(saidBy(claimsOn(a0, 'DENIES'), /^afghan-taliban/)),
    ],
    expected: [['ASSESSED'], ['CLAIMED']],
  },
  {
    question: 'On what ground do the analysts of the article on border clashes speak?',
    where: '004 ¶29 ¶30 ¶32',
    query: `{ relationships(filter: { accordingTo: ["Kamran Bokhari", "Zahid Hussain", "Muhammad Amir Rana"] }, first: 50) {
      nodes { claims(first: 20) { nodes { attribution } } }
    } }`,
    answer: ({ relationships }) => grounds(claimsOf(relationships.nodes)),
    expected: ['ASSESSED'],
  },
  {
    question: 'On what ground does PICSS count attacks?',
    where: '000 ¶7 ¶8',
    query: eventsWithClaims([], [], 'accordingTo: ["PICSS"]'),
    answer: ({ events }) => grounds(claimsOf(events.nodes)),
    expected: ['ASSESSED'],
  },
  {
    question:
      'Is it more than the word of army and police that they killed or detained scores of TTP fighters in 2023?',
    where: '003 ¶26',
    query: `{ relationships(types: [KILLED, DETAINED], actors: ["Pakistan Army", "pakistan-police"], filter: { ${only('003')} }, first: 50) {
      nodes { status confidenceBreakdown { for { origin } } claims(first: 20) { nodes { paragraphs } } }
    } }`,
    answer: ({ relationships }) => {
      const told = relationships.nodes.filter((tie: Data) =>
        claimsOf([tie]).some(({ paragraphs }) => paragraphs.includes(26)),
      );
      return [standing(told), once(told.map((tie: Data) => `${tie.confidenceBreakdown.for.length} origin`))];
    },
    expected: [['CLAIMED'], ['1 origin']],
  },
  {
    question: 'Who says that Pakistani forces went on with operations during the ceasefire of 2022?',
    where: '003 ¶16',
    query: parts(['OPERATION'], [], `accordingTo: ["TTP central command", "TTP"], ${only('003')}`),
    answer: ({ events }) => standing(events.nodes),
    expected: ['ALLEGED'],
  },
  {
    question: 'Who says that the groups of Tipu Gul merged with the TTP?',
    where: '001 ¶63',
    query: checks([['tipu-gul-groups', 'MERGED_INTO', 'TTP']]),
    answer: ({ a0 }) => [a0.verdict, among(speakers(claimsOn(a0, 'SUPPORTS')), ['TTP', 'Pakistan'])],
    expected: ['CLAIMED', ['TTP']],
  },
  {
    question: 'Is anything recorded of contacts between the government of Balochistan and the BLF?',
    where: '001 ¶83',
    query: checks([['balochistan-government', 'IN_CONTACT_WITH', 'BLF']]),
    answer: ({ a0 }) => a0.verdict !== 'NOT_RECORDED',
    expected: true,
  },
];
