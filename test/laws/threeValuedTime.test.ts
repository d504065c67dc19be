import { compile } from '../../src/compile/compile.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Status } from '../../src/generated/schema.ts';
import { EVERYTHING } from '../../src/filter/filter.ts';
import { daysAsked } from '../../src/time/period.ts';
import { engines } from '../engines.ts';
import { datasetOf, type Written } from '../fixtures/dataset.ts';
import { heldWhen } from './heldWhen.ts';

interface Case {
  law: string;
  /** What the claims say, which is the tie's name too. */
  said: string;
  asked: { on: string; possibly: string; certainly: string; because: string }[];
}

type Documents = Written['documents'];
type Claim = Documents[string]['claims'][number];

function casesIn(table: string): Case[] {
  const cases: Case[] = [];
  let law = '';
  for (const line of table.split('\n').filter((one) => one !== '')) {
    const [said = '', on = '', standing = '', because = ''] = line.split('|').map((cell) => cell.trim());
    if (on === '') law = said;
    else {
      const [possibly = '', certainly = ''] = standing.split(' ');
      if (said !== '') cases.push({ law, said, asked: [] });
      cases.at(-1)?.asked.push({ on, possibly, certainly, because });
    }
  }
  return cases;
}

const cases = casesIn(heldWhen);
const episode = (place: number) => `case-${place}`;
const tieOf = (place: number) => `ash.FUNDED.birch.${episode(place)}`;

/** Every case is an episode of one tie, its claims in the document that each names. */
function documentsOf(): Documents {
  const claims: Record<'sharp' | 'vague', Claim[]> = { sharp: [], vague: [] };
  for (const [place, { said }] of cases.entries()) {
    for (const part of said.split(/ \+ | (?=−)/)) {
      const words = part.split(' ');
      const period = words.at(-1) as string;
      const document = words.includes('vague') ? 'vague' : 'sharp';
      claims[document].push({
        id: `${document}-${claims[document].length}`,
        tie: { from: 'ash', type: 'FUNDED', to: 'birch', episode: episode(place) },
        stance: words.includes('−') ? 'DENIES' : 'SUPPORTS',
        ...(words.includes('alleged') ? { attribution: 'ALLEGED', speaker: 'cedar' } : { attribution: 'AUTHOR' }),
        ...(period === 'undated' ? {} : { period }),
        paragraphs: [1],
        paraphrase: `Said: ${part}.`,
      });
    }
  }
  return {
    sharp: { published: '2020-06-15', reliability: 'A', claims: claims.sharp },
    vague: { published: '[2018-03-10..2018-09-20]', reliability: 'A', claims: claims.vague },
  };
}

const world = datasetOf({
  actors: {
    ash: { name: 'Ash', kind: 'GROUP' },
    birch: { name: 'Birch', kind: 'GROUP' },
    cedar: { name: 'Cedar', kind: 'STATE' },
  },
  documents: documentsOf(),
});

const WORDS: Record<Status | 'NONE', string> = {
  SUPPORTED: 'yes',
  CONTESTED: 'contested',
  ALLEGED: 'alleged',
  DENIED: 'denied',
  NONE: 'no',
};

it('the table holds at least sixty ties, no two alike, with two hundred answers for each certainty', () => {
  const said = cases.map((one) => one.said);
  expect(said.length).toBeGreaterThanOrEqual(60);
  expect(said.filter((one, place) => said.indexOf(one) !== place)).toEqual([]);
  expect(cases.flatMap(({ asked }) => asked).length).toBeGreaterThanOrEqual(200);
});

describe.each(engines)('$name', ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = open();
    await engine.replace(compile(world));
  });
  afterAll(() => engine.close());

  const standing = async (place: number, on: string, certainly: boolean) => {
    const { first, last } = daysAsked(on);
    const rows = await engine.read('relationships-by-id', {
      ...EVERYTHING,
      ids: [tieOf(place)],
      onFirst: first,
      onLast: last,
      certainly,
      statuses: (Object.keys(WORDS) as (keyof typeof WORDS)[]).filter((status) => status !== 'NONE'),
    });
    return WORDS[rows[0]?.status ?? 'NONE'];
  };

  it.each(cases.map((one, place) => [one.said, one.law, one, place] as const))(
    '%s: %s',
    async (_, _law, one, place) => {
      const answered = await Promise.all(
        one.asked.map(async (question) => ({
          ...question,
          possibly: await standing(place, question.on, false),
          certainly: await standing(place, question.on, true),
        })),
      );
      expect(answered).toEqual(one.asked);
    },
  );
});
