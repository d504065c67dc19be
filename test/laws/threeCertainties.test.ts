import { compile } from '../../src/compile/compile.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { filterParameters, type NameResolver } from '../../src/filter/filter.ts';
import type { Certainty, Status } from '../../src/generated/schema.ts';
import { enumNames } from '../../src/schema/catalogue.ts';
import { engines } from '../engines.ts';
import { datasetOf, type Written } from '../fixtures/dataset.ts';
import { heldWhen } from './heldWhen.ts';

interface Case {
  law: string;
  /** What the claims say. */
  said: string;
  asked: { on: string; stands: string; because: string }[];
}

type Documents = Written['documents'];
type Claim = Documents[string]['claims'][number];

function casesIn(table: string): Case[] {
  const cases: Case[] = [];
  let law = '';
  for (const line of table.split('\n').filter((one) => one !== '')) {
    const [said = '', on = '', stands = '', because = ''] = line.split('|').map((cell) => cell.trim());
    if (on === '') law = said;
    else {
      if (said !== '') cases.push({ law, said, asked: [] });
      cases.at(-1)?.asked.push({ on, stands, because });
    }
  }
  return cases;
}

const cases = casesIn(heldWhen);
const isOfEvent = (said: string) => said.includes('event ');

function tieOf({ said }: Case, place: number): string {
  if (said.includes('STATE')) return `ash.FUNDED.birch.case-${place}`;
  return `ash.ATTACKED.birch.${isOfEvent(said) ? 'raid' : 'case'}-${place}`;
}

function subjectOf(one: Case, place: number, part: string): Pick<Claim, 'tie' | 'event' | 'roles'> {
  const event = `raid-${place}`;
  if (part.includes('event')) return { event };
  if (isOfEvent(one.said)) return { event, roles: { PERPETRATOR: ['ash'], TARGET: ['birch'] } };
  const type = one.said.includes('STATE') ? 'FUNDED' : 'ATTACKED';
  return { tie: { from: 'ash', type, to: 'birch', episode: `case-${place}` } };
}

/** Every case is a tie of its own, its claims in the document that each names. */
function documentsOf(): Documents {
  const claims: Record<'sharp' | 'vague', Claim[]> = { sharp: [], vague: [] };
  for (const [place, one] of cases.entries()) {
    for (const part of one.said.replace(/(ACT|STATE) /, '').split(/ \+ | (?=−)/)) {
      const words = part.split(' ');
      const period = words.at(-1) as string;
      const document = words.includes('vague') ? 'vague' : 'sharp';
      claims[document].push({
        id: `${document}-${claims[document].length}`,
        ...subjectOf(one, place, part),
        stance: words.includes('−') ? 'DENIES' : 'SUPPORTS',
        ...(words.includes('alleged') ? { attribution: 'ALLEGED', speaker: 'cedar' } : { attribution: 'AUTHOR' }),
        ...(period === 'undated' ? {} : { period }),
        paragraphs: [1],
        paraphrase: `Said: ${part}.`,
      });
    }
  }
  return {
    sharp: { published: '2022-12-15', reliability: 'A', claims: claims.sharp },
    vague: { published: '[2018-03-10..2018-09-20]', reliability: 'A', claims: claims.vague },
  };
}

const world = datasetOf({
  actors: {
    ash: { name: 'Ash', kind: 'GROUP' },
    birch: { name: 'Birch', kind: 'GROUP' },
    cedar: { name: 'Cedar', kind: 'STATE' },
  },
  events: Object.fromEntries(
    cases.flatMap(({ said }, place) =>
      isOfEvent(said) ? [[`raid-${place}`, { kind: 'ATTACK' as const, title: 'A raid' }]] : [],
    ),
  ),
  documents: documentsOf(),
});

const AS_THEY_ARE: NameResolver = { actor: (name) => name, document: (id) => id };
const HELD: [Certainty, string][] = [
  ['CERTAINLY', 'certain'],
  ['DOCUMENTED', 'documented'],
  ['POSSIBLY', 'possible'],
];
const statuses = [...enumNames('Status')] as Status[];

it('the table holds at least forty ties, no two alike, with a hundred answers of every sort', () => {
  const said = cases.map((one) => one.said);
  expect(said.length).toBeGreaterThanOrEqual(40);
  expect(said.filter((one, place) => said.indexOf(one) !== place)).toEqual([]);
  const answers = cases.flatMap(({ asked }) => asked.map(({ stands }) => stands));
  expect(answers.length).toBeGreaterThanOrEqual(100);
  for (const word of [
    'certain',
    'documented',
    'possible',
    'no',
    'disputed',
    'assumed',
    'contested',
    'denied',
    'alleged',
  ])
    expect(answers.some((one) => one.split(' ').includes(word))).toBe(true);
});

describe.each(engines)('$name', ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = open();
    await engine.replace(compile(world));
  });
  afterAll(() => engine.close());

  const standing = async (id: string, on: string) => {
    const found = await Promise.all(
      HELD.map(async ([certainty, word]) => {
        const asked = filterParameters({ on, certainty, statuses }, AS_THEY_ARE);
        const [row] = await engine.read('relationships-by-id', { ...asked, ids: [id] });
        return row ? { word: asked.certainty > 0 ? word : 'any', row } : null;
      }),
    );
    // What passes the stricter passes the looser.
    const first = found.findIndex((one) => one !== null);
    if (first < 0) return 'no';
    expect(found.slice(first)).not.toContain(null);
    const { word, row } = found[first] as NonNullable<(typeof found)[number]>;
    const { disputed, assumed, status } = row;
    const told = status === 'SUPPORTED' ? [] : [status.toLowerCase()];
    return [word, ...(disputed ? ['disputed'] : []), ...(assumed ? ['assumed'] : []), ...told].join(' ');
  };

  it.each(cases.map((one, place) => [one.said, one.law, one, place] as const))(
    '%s: %s',
    async (_, _law, one, place) => {
      const answered = [];
      for (const question of one.asked)
        answered.push({ ...question, stands: await standing(tieOf(one, place), question.on) });
      expect(answered).toEqual(one.asked);
    },
  );
});
