import { shortestPath, type Expand, type Step } from '../../src/graph/shortestPath.ts';

/** Expands over ties written `a-b:tie:confidence`, walked either way; counts the steps that it gives. */
function over(ties: string[]): { expand: Expand; given: () => number } {
  const steps = ties.flatMap((text): Step[] => {
    const [ends = '', tie = '', confidence = '1'] = text.split(':');
    const [a = '', b = ''] = ends.split('-');
    return [
      { actor: a, other: b, tie, confidence: Number(confidence) },
      { actor: b, other: a, tie, confidence: Number(confidence) },
    ];
  });
  let given = 0;
  const expand: Expand = async (actors) => {
    const found = steps.filter(({ actor }) => actors.includes(actor));
    given += found.length;
    return found;
  };
  return { expand, given: () => given };
}

const find = (ties: string[], maxHops = 8) => {
  const { expand } = over(ties);
  return shortestPath('a', 'z', maxHops, expand, expand);
};

it('finds a path of every length up to the most, and none beyond', async () => {
  for (let hops = 1; hops <= 8; hops++) {
    const actors = ['a', ...Array.from({ length: hops - 1 }, (_, i) => `m${i}`), 'z'];
    const ties = actors.slice(1).map((to, i) => `${actors[i]}-${to}:t${i}`);
    expect((await find(ties))?.actors).toEqual(actors);
    expect(await find(ties, hops - 1)).toBeNull();
  }
});

it('prefers the strongest weakest tie to the strongest single tie', async () => {
  // By b: .9 and .3; by c: .5 and .4.
  expect(await find(['a-b:1:0.9', 'b-z:2:0.3', 'a-c:3:0.5', 'c-z:4:0.4'])).toEqual({
    actors: ['a', 'c', 'z'],
    ties: ['3', '4'],
    confidence: 0.4,
  });
});

it('prefers fewer hops to stronger ties', async () => {
  expect((await find(['a-z:weak:0.1', 'a-b:1', 'b-z:2']))?.ties).toEqual(['weak']);
});

it('takes the first by ids among equals, tie by tie', async () => {
  expect((await find(['a-b:2', 'b-z:1', 'a-c:1', 'c-z:9', 'a-c:0:0.5']))?.ties).toEqual(['1', '9']);
});

it('is not led astray by the first tie of a path that is weak later', async () => {
  expect((await find(['a-b:1', 'b-z:2:0.1', 'a-c:3', 'c-z:4:0.9']))?.ties).toEqual(['3', '4']);
});

it('looks at each tie at most twice, however many shortest paths there are', async () => {
  // Five layers of 12 between the ends, all joined: 12⁵ shortest paths over 600 ties.
  const layer = (n: number) => (n === 0 ? ['a'] : n === 6 ? ['z'] : Array.from({ length: 12 }, (_, i) => `l${n}x${i}`));
  const ties = [0, 1, 2, 3, 4, 5].flatMap((n) =>
    layer(n).flatMap((from) => layer(n + 1).map((to) => `${from}-${to}:${from}${to}`)),
  );
  expect(ties).toHaveLength(600);
  const { expand, given } = over(ties);
  expect((await shortestPath('a', 'z', 8, expand, expand))?.ties).toHaveLength(6);
  expect(given()).toBeLessThanOrEqual(1_200);
});
