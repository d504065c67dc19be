import { readFileSync } from 'node:fs';
import { openDataset } from '../../src/dataset/open.ts';
import { WEIGHTS_PAGE, weightsPage } from '../../tools/docs/weights.ts';
import { describeOnRequest } from '../asked.ts';

describeOnRequest('LAWS_TEST', 'the page on weights', () => {
  it('says what every weight decides now', async () => {
    // Stale? Run "npm run answers", read what changed, and commit it.
    expect(readFileSync(WEIGHTS_PAGE, 'utf8')).toBe(await weightsPage(openDataset()));
  }, 180_000);
});
