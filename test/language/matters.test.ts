import { matterInWords, properWordsIn } from '../../src/language/matters.ts';

const actor = (name: string, kind: Parameters<typeof properWordsIn>[0][number]['kind'], aliasNames: string[] = []) => ({
  name,
  kind,
  aliasNames,
});
const proper = properWordsIn([
  actor('Estan', 'STATE'),
  actor('Arrow Front', 'GROUP', ['AF']),
  actor('Council for Action', 'ORGANISATION'),
  actor('Border front of Estan', 'GROUP'),
]);

it('tells a matter by the words of its slug, proper words with a capital', () => {
  expect(matterInWords('no-action-of-af-in-estan', proper)).toBe('no action of AF in Estan');
});

it('takes no word for proper that some name writes small, or that stands in the name of an office of the world', () => {
  expect(matterInWords('arrow-front-action', proper)).toBe('Arrow front action');
});

it('joins what a slug parts: anti-x, self-x', () => {
  expect(matterInWords('anti-estan-self-rule', proper)).toBe('anti-Estan self-rule');
});

it('tells the date at its end in words', () => {
  expect(['raids-2022-08', 'raids-2014', 'raids-1990s'].map((one) => matterInWords(one, proper))).toEqual([
    ...['raids, August 2022', 'raids, 2014', 'raids 1990s'],
  ]);
});
