import { agreeing, entitled, numbered, sentence } from '../../src/language/grammar.ts';
import { capitalised } from '../../src/language/words.ts';
import {
  membersOf,
  nameInText,
  namedTogether,
  namesOf,
  objectAgain,
  subjectAgain,
  type Named,
} from '../../src/language/names.ts';
import { readBackward, readForward, tiesInWords } from '../../src/language/readings.ts';
import type { RelationType } from '../../src/generated/schema.ts';
import { relationTypes } from '../../src/schema/catalogue.ts';

const arrow = { text: 'the Arrow', plural: false, kind: 'GROUP' } as const;
const bolts = { text: 'the Bolts', plural: true, kind: 'GROUP' } as const;
const ada = { text: 'Ada', plural: false, kind: 'PERSON' } as const;
const guards = { text: 'guards', plural: true, kind: 'COLLECTIVE' } as const;

it('reads a tie from either end, with the verb in agreement with what stands before it', () => {
  const tie = { from: arrow, type: 'ALLIED_WITH', to: bolts } as const;
  expect([readForward(tie), readBackward(tie)]).toEqual([
    'the Arrow is allied with the Bolts',
    'the Bolts are allied with the Arrow',
  ]);
  const sheltered = { from: bolts, type: 'SHELTERED', to: arrow } as const;
  expect([readForward(sheltered), readBackward(sheltered)]).toEqual([
    'the Bolts shelter the Arrow',
    'the Arrow is sheltered by the Bolts',
  ]);
});

it('tells what is over in the past', () => {
  const led = { from: ada, type: 'LEADS', to: bolts, over: true } as const;
  expect([readForward(led), readBackward(led)]).toEqual(['Ada led the Bolts', 'the Bolts were led by Ada']);
  expect(readForward({ ...led, over: false })).toBe('Ada leads the Bolts');
  const told = (['SHELTERED', 'TOLERATED', 'FOUND_HAVEN_IN', 'SUPPORTED', 'FUNDED', 'RECRUITED_FROM'] as const).map(
    (type) => [false, true].map((over) => readForward({ from: arrow, type, to: bolts, over })),
  );
  expect(told).toEqual([
    ['the Arrow shelters the Bolts', 'the Arrow sheltered the Bolts'],
    ['the Arrow tolerates the Bolts', 'the Arrow tolerated the Bolts'],
    ['the Arrow has found haven in the Bolts', 'the Arrow found haven in the Bolts'],
    ['the Arrow supports the Bolts', 'the Arrow supported the Bolts'],
    ['the Arrow funds the Bolts', 'the Arrow funded the Bolts'],
    ['the Arrow draws recruits from the Bolts', 'the Arrow drew recruits from the Bolts'],
  ]);
});

it('tells what happens to people alone of the members of a group, and of people themselves', () => {
  const killed = { from: arrow, type: 'KILLED' } as const;
  expect([ada, guards, bolts].map((to) => readForward({ ...killed, to }))).toEqual([
    'the Arrow killed Ada',
    'the Arrow killed guards',
    'the Arrow killed members of the Bolts',
  ]);
  expect(readBackward({ ...killed, to: arrow, from: ada })).toBe('members of the Arrow were killed by Ada');
  expect(readForward({ from: arrow, type: 'ATTACKED', to: bolts })).toBe('the Arrow attacked the Bolts');
  expect(membersOf({ text: 'the crowd', plural: false, kind: 'COLLECTIVE' }).text).toBe('members of the crowd');
});

it('puts the object where the words have its place', () => {
  expect(readForward({ from: arrow, type: 'HELD_HOSTAGE', to: bolts })).toBe(
    'the Arrow held members of the Bolts hostage',
  );
  expect(readForward({ from: arrow, type: 'ABDUCTED', to: bolts })).toBe('the Arrow abducted members of the Bolts');
  expect(readBackward({ from: arrow, type: 'BASED_IN_TERRITORY_OF', to: { text: 'Hilland', plural: false } })).toBe(
    'Hilland has the Arrow on its territory',
  );
  expect(readBackward({ from: guards, type: 'SPLIT_FROM', to: bolts })).toBe('the Bolts lost guards in a split');
});

it('tells a matter after the two, with the verb that takes it', () => {
  const demand = { from: arrow, type: 'DEMANDED_OF', to: bolts, about: 'to leave' } as const;
  expect([readForward(demand), readBackward(demand)]).toEqual([
    'the Arrow called on the Bolts to leave',
    'the Bolts were called on by the Arrow to leave',
  ]);
  expect(readForward({ ...demand, about: '' })).toBe('the Arrow made demands of the Bolts');
  expect(readBackward({ from: arrow, type: 'ACCUSED', to: bolts, about: 'of treason' })).toBe(
    'the Bolts were accused by the Arrow of treason',
  );
  expect(readForward({ from: bolts, type: 'CRITICISED', to: arrow, about: 'over its talks with Cove' })).toBe(
    'the Bolts criticised the Arrow over its talks with Cove',
  );
  const judge = { text: 'the judge of Hilland', plural: false, kind: 'OFFICE' } as const;
  expect(readForward({ from: ada, type: 'HOLDS', to: judge, about: 'in an acting capacity' })).toBe(
    'Ada is judge of Hilland in an acting capacity',
  );
});

it('tells of a post neither that somebody served in it nor, as what somebody is, an article', () => {
  const post = {
    from: ada,
    type: 'HOLDS',
    to: { text: 'the judge of Hilland', plural: false, kind: 'OFFICE' },
  } as const;
  expect([false, true].map((over) => readForward({ ...post, over }))).toEqual([
    'Ada is judge of Hilland',
    'Ada was judge of Hilland',
  ]);
  expect(readBackward({ ...post, over: true })).toBe('the judge of Hilland was Ada');
});

it('tells what was done before a time as done before it', () => {
  const before = (type: RelationType, about = '') =>
    readForward({ from: arrow, type, to: bolts, over: true, before: true, about });
  expect(before('ATTACKED')).toBe('the Arrow had attacked the Bolts');
  expect(before('ACCUSED', 'of treason')).toBe('the Arrow had accused the Bolts of treason');
  expect(before('FOUGHT_ALONGSIDE')).toBe('the Arrow had fought alongside the Bolts');
});

it('fits the kinds of the ends', () => {
  const office = (kind: Named['kind']) => readForward({ from: ada, type: 'HOLDS_OFFICE_IN', to: { ...arrow, kind } });
  expect((['ORGANISATION', 'INSTITUTION', 'STATE', 'GROUP'] as const).map(office)).toEqual([
    'Ada works for the Arrow',
    'Ada serves in the Arrow',
    'Ada holds public office in the Arrow',
    'Ada holds a post in the Arrow',
  ]);
  expect(readForward({ from: ada, type: 'BASED_IN_TERRITORY_OF', to: arrow, over: true })).toBe('Ada was in the Arrow');
  expect(readForward({ from: guards, type: 'MEMBER_OF', to: bolts })).toBe('guards are members of the Bolts');
  const seat = { from: { ...arrow, kind: 'PARTY' }, type: 'MEMBER_OF', to: { ...bolts, kind: 'INSTITUTION' } } as const;
  expect([readForward({ ...seat, over: true }), readBackward(seat)]).toEqual([
    'the Arrow sat in the Bolts',
    'the Bolts have the Arrow among their parties',
  ]);
  expect([ada, arrow].map((to) => readForward({ from: ada, type: 'DEPUTY_OF', to }))).toEqual([
    'Ada is deputy to Ada',
    'Ada is deputy leader of the Arrow',
  ]);
  const under = [arrow, { ...arrow, kind: 'STATE' } as const, ada].map((to) => {
    return readForward({ from: guards, type: 'SUBORDINATE_TO', to });
  });
  expect(under).toEqual(['guards belong to the Arrow', 'guards serve the Arrow', 'guards answer to Ada']);
  expect(readBackward({ from: guards, type: 'SUBORDINATE_TO', to: bolts })).toBe(
    'the Bolts have guards under their authority',
  );
  const cabinet = { from: { ...ada, text: 'the cabinet', kind: 'INSTITUTION' }, type: 'MEMBER_OF', to: bolts } as const;
  expect([readForward({ ...cabinet, over: true }), readBackward(cabinet)]).toEqual([
    'the cabinet was part of the Bolts',
    'the Bolts have the cabinet as one of their bodies',
  ]);
  const among = { text: 'some guards', plural: true, kind: 'COLLECTIVE' } as const;
  expect([guards, among].map((to) => readForward({ from: arrow, type: 'MEMBER_OF', to }))).toEqual([
    'the Arrow is among guards',
    'the Arrow is among some guards',
  ]);
});

it('agrees with a plural in every reading of every type', () => {
  const readings = [...relationTypes.values()].flatMap(({ forward, past, backward, backwardPast }) => [
    ...[forward, past, backward, backwardPast],
  ]);
  const verbs = new Set(readings.map((reading) => agreeing(reading, { plural: true }).split(' ')[0]));
  const present = new Set(readings.filter((one) => agreeing(one, { plural: true }) !== one));
  expect([...present].map((one) => one.split(' ')[0])).toEqual(
    expect.arrayContaining(['is', 'was', 'has', 'leads', 'belongs', 'speaks', 'fights', 'rules']),
  );
  expect([...verbs].filter((verb) => /s$/.test(verb ?? ''))).toEqual([]);
});

it('puts verbs in agreement', () => {
  const plural = (words: string) => agreeing(words, { plural: true });
  expect(
    ['denies it', 'assesses that', 'is', 'was', 'has', 'goes on', 'says, it seems,', 'killed', 'led'].map(plural),
  ).toEqual([...['deny it', 'assess that', 'are', 'were', 'have', 'go on', 'say, it seems,', 'killed', 'led']]);
  expect(agreeing('denies it', { plural: false })).toBe('denies it');
});

it('names actors inside a sentence', () => {
  const name = (spokenName: string, takesThe: boolean) => nameInText({ spokenName, takesThe });
  expect(name('foreign diplomats', false)).toBe('foreign diplomats');
  expect(name('BLA', true)).toBe('the BLA');
});

it('tells what is said of each of several in the plural, and of what belongs to several that it is among them', () => {
  const factions: Named = { text: 'factions of the Bolts', plural: true, kind: 'COLLECTIVE' };
  expect(readForward({ from: guards, type: 'FACTION_OF', to: bolts })).toBe('guards are factions of the Bolts');
  expect(readForward({ from: bolts, type: 'FACTION_OF', to: arrow })).toBe('the Bolts are a faction of the Arrow');
  expect(readBackward({ from: ada, type: 'MEMBER_OF', to: bolts })).toBe('the Bolts have Ada among their members');
  expect(readForward({ from: ada, type: 'MEMBER_OF', to: factions })).toBe('Ada is among factions of the Bolts');
  expect(readBackward({ from: ada, type: 'MEMBER_OF', to: factions, over: true })).toBe(
    'factions of the Bolts included Ada',
  );
});

it('says "this" under a title of one, and "they" under a title of several', () => {
  const titled = (title: string) => entitled(title, ['this was about the Arrow', 'its author tells of this']);
  for (const title of ['Raids by the Arrow', 'Pakistani strikes in Estan, 2022', "The Bolts' oaths of 2012"])
    expect(titled(title)).toBe(`${title}: they were about the Arrow; its author tells of them.`);
  for (const title of ['Raid by the Bolts', 'Summons of Ada', 'Loss of the ships', "Arrow's search for allies, 2022"])
    expect(titled(title)).toBe(`${title}: this was about the Arrow; its author tells of this.`);
  expect(entitled('Raids', ['this went on until 2012', 'the Arrow was a party to this', 'this began in 2011'])).toBe(
    'Raids: they went on until 2012; the Arrow was a party to them; this began in 2011.',
  );
});

it('tells what is of an actor, or challenges it, without its name again', () => {
  const toward = (from: Named, text: string) =>
    readForward({ from, type: 'ALLIED_WITH', to: { text, plural: true, kind: 'COLLECTIVE' } });
  expect(toward(arrow, 'affiliates of the Arrow')).toBe('the Arrow is allied with its affiliates');
  expect(toward(bolts, 'the elders of the Bolts')).toBe('the Bolts are allied with their elders');
  expect(toward(bolts, 'groups that challenge the Bolts')).toBe('the Bolts are allied with groups that challenge them');
  expect(toward(arrow, 'affiliates of the Arrow Front')).toBe('the Arrow is allied with affiliates of the Arrow Front');
  expect(toward(ada, 'friends of Ada')).toBe('Ada is allied with friends');
});

it('cites a document in full once', () => {
  const documents = [
    { id: 'd', cite: "a report of Ada's", citeAgain: 'the report', published: '2023' },
    { id: 'e', cite: 'a letter', citeAgain: '', published: '2023' },
  ];
  const { citingOnce } = namesOf([], documents);
  expect(citingOnce("A report of Ada's says so, as a report of Ada's and a letter say.")).toBe(
    "A report of Ada's says so, as the report and a letter say.",
  );
  // Each of several sentences begins with a capital.
  expect(citingOnce("A report of Ada's says so. A report of Ada's denies it.")).toBe(
    "A report of Ada's says so. The report denies it.",
  );
  expect(citingOnce('A letter says so, as a letter says.')).toBe('A letter says so, as a letter says.');
});

it('puts several into one subject, each once', () => {
  expect(namedTogether([arrow, ada, arrow])).toEqual({ text: 'the Arrow and Ada', plural: true });
  expect(namedTogether([arrow, ada], 'or').plural).toBe(false);
  expect(namedTogether([bolts, bolts])).toBe(bolts);
});

it('stands in for what was named, but not for a person, whose sex nobody tells', () => {
  expect([arrow, bolts, ada].map((one) => subjectAgain(one).text)).toEqual(['it', 'they', 'Ada']);
  expect([arrow, bolts, ada].map((one) => objectAgain(one).text)).toEqual(['it', 'them', 'Ada']);
});

it('makes a sentence of a clause: a capital, past a mark, and one full stop', () => {
  expect(sentence('the Arrow left')).toBe('The Arrow left.');
  expect(sentence('“al-Noor” left.')).toBe('“Al-Noor” left.');
  expect(capitalised('7 left')).toBe('7 left');
});

it('numbers one thing or several, each once and in order', () => {
  expect([[3], [7, 3, 7], [9, 3, 11]].map((numbers) => numbered('paragraph', numbers))).toEqual([
    ...['paragraph 3', 'paragraphs 3 and 7', 'paragraphs 3, 9 and 11'],
  ]);
});

it('tells types by their readings, and many by their number', () => {
  expect(tiesInWords(['FUNDED', 'ARMED'])).toBe('ties that read “funds” or “arms”');
  expect(tiesInWords(['FUNDED', 'ARMED'], 1)).toBe('ties of 2 types');
  expect(tiesInWords([...relationTypes.keys()], 1)).toBe('ties of every type');
});
