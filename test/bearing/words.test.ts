import { groundInWords } from '../../src/bearing/words.ts';
import type { BearingRecord } from '../../src/bearing/records.ts';
import { NAMES } from '../verdict/names.ts';

const ground = (from: string, to: string, speaker: string | null = null) =>
  groundInWords(
    {
      tie: { from, type: 'TOLERATED', to },
      rulership: { ruler: 'bolt', territory: 'estan', relationship: {} },
    } as unknown as BearingRecord,
    NAMES,
    speaker,
  );

it('names a ruler once, of whom the tie itself tells', () => {
  expect(ground('bolt', 'cove')).toBe(', as the rulers of ESTAN at that time');
  expect(ground('arrow', 'cove')).toBe(' while the Bolts ruled ESTAN');
  expect(ground('arrow', 'cove', 'bolt')).toBe(' while they ruled ESTAN');
});
