import { EVERYTHING } from '../../src/filter/filter.ts';
import { claim, compiled, document } from '../compile/world.ts';
import { engines } from '../engines.ts';

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
