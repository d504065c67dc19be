import { EVERYTHING } from '../../src/filter/filter.ts';
import { claim, compiled, document } from '../compile/world.ts';
import { engines } from '../engines.ts';
import { accordingTo } from '../../src/filter/parts/accordingTo.ts';
import { NAMES } from '../verdict/names.ts';

it.each(engines)('asks who says it, not where the speaker has it from, on $name', async ({ open }) => {
  const engine = open();
  const tie = { from: 'ash', type: 'FUNDED', to: 'birch' } as const;
  const passed = claim('on', { tie, attribution: 'STATED', speaker: 'cedar', origin: 'wire' });
  await engine.replace(compiled({ d: document([passed]) }));
  const keptBy = async (speaker: string) => {
    const filter = { ...EVERYTHING, accordingTo: [speaker] };
    const rows = await engine.read('relationships-by-id', { ids: ['ash.FUNDED.birch'], ...filter });
    return rows.map(({ kept, status }) => [kept.length, status]);
  };
  expect(await keptBy('cedar')).toEqual([[1, 'SUPPORTED']]);
  expect(await keptBy('wire')).toEqual([[0, 'NONE']]);
  await engine.close();
});

it('lets the verb go with the last of several', () => {
  const words = (...ids: string[]) => accordingTo.words({ ...EVERYTHING, accordingTo: ids }, NAMES);
  expect(words('arrow', 'bolt')).toBe('only what the Arrow or the Bolts say');
  expect(words('bolt', 'arrow')).toBe('only what the Bolts or the Arrow says');
});
