import { compile } from '../src/compile/compile.ts';
import type { CompiledGraph } from '../src/engine/compiledGraph.ts';
import type { RelationType } from '../src/generated/schema.ts';
import { datasetOf } from '../test/fixtures/dataset.ts';

const TYPES: RelationType[] = ['ALLIED_WITH', 'SHELTERED', 'ATTACKED', 'FUNDED', 'HAS_TIES_WITH'];
const DOCUMENTS = 20;

export const actorId = (index: number) => `a${String(index).padStart(6, '0')}`;

/** A made-up world: each actor has about four ties to actors drawn evenly, of which one in ten is denied as well. */
export function worldOf(actors: number): CompiledGraph {
  const draw = sequence(7);
  const claims = Array.from({ length: DOCUMENTS }, (): object[] => []);
  for (let index = 0; index < actors * 2; index++) {
    const [a, b] = [draw(actors), draw(actors)].sort((one, other) => one - other) as [number, number];
    if (a === b) continue;
    const tie = { from: actorId(a), type: TYPES[draw(TYPES.length)], to: actorId(b) };
    const period = `${2000 + draw(20)}/${2020 + draw(4)}`;
    const claim = { tie, attribution: 'AUTHOR', period, paragraphs: [1], paraphrase: 'They are joined.' };
    claims[draw(DOCUMENTS)]?.push({ ...claim, id: `c${index}` });
    if (draw(10) === 0) claims[draw(DOCUMENTS)]?.push({ ...claim, id: `c${index}-denied`, stance: 'DENIES' });
  }
  const documents = claims.map((made, index) => [
    `d${index}`,
    { published: `${2024 + (index % 2)}`, reliability: 'B', claims: made },
  ]);
  const named = Array.from({ length: actors }, (_, index) => [
    actorId(index),
    { name: `Group ${index}`, kind: 'GROUP' },
  ]);
  return compile(
    datasetOf({ actors: Object.fromEntries(named), documents: Object.fromEntries(documents) } as Parameters<
      typeof datasetOf
    >[0]),
  );
}

/** Numbers that come out the same in every run. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
