import { agreeing, capitalised, numbered, sentence } from '../../src/language/grammar.ts';
import {
  membersOf,
  nameInText,
  namedTogether,
  objectAgain,
  possessive,
  subjectAgain,
} from '../../src/language/names.ts';
import { readBackward, readForward, tiesInWords } from '../../src/language/readings.ts';
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
    'the Bolts sheltered the Arrow',
    'the Arrow was sheltered by the Bolts',
  ]);
});

it('tells what is over in the past', () => {
  const led = { from: ada, type: 'LEADS', to: bolts, over: true } as const;
  expect([readForward(led), readBackward(led)]).toEqual(['Ada led the Bolts', 'the Bolts were led by Ada']);
  expect(readForward({ ...led, over: false })).toBe('Ada leads the Bolts');
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
  const name = (rest: object, text = 'Foreign diplomats') =>
    nameInText({ name: text, takesThe: false, commonNoun: false, ...rest });
  expect(name({ commonNoun: true })).toBe('foreign diplomats');
  expect(name({ commonNoun: true, takesThe: true }, 'Police of Estan')).toBe('the police of Estan');
  expect(name({ takesThe: true }, 'BLA')).toBe('the BLA');
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

it('says whose something is', () => {
  expect([arrow, bolts].map(possessive)).toEqual(["the Arrow's", "the Bolts'"]);
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
  expect(tiesInWords(['FUNDED', 'ARMED'])).toBe('ties that read “funded” or “armed”');
  expect(tiesInWords(['FUNDED', 'ARMED'], 1)).toBe('ties of 2 types');
  expect(tiesInWords([...relationTypes.keys()], 1)).toBe('ties of every type');
});
