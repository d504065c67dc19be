import { codebookOf } from '../../src/export/codebook.ts';
import { relationTypes } from '../../src/schema/catalogue.ts';
import { borderland } from '../fixtures/borderland.ts';

const codebook = codebookOf(borderland);

it('has a row for every relation type, with how often it occurs', () => {
  for (const { type, description } of relationTypes.values()) {
    expect(codebook).toMatch(
      new RegExp(`\\| \`${type}\`[^|]*\\| \\w+ \\| ${description.slice(0, 10).replace(/[()[\].]/g, '\\$&')}`),
    );
  }
  // One direct tie with the claims of d1 and d2, one with those of d2 and d3.
  expect(codebook).toMatch(/\| `SHELTERED` \|.*\| 2 \| 4 \|\n/);
  expect(codebook).toMatch(/\| `KIN_OF` \(both ways\) \|.*\| 0 \| 0 \|\n/);
});

it('counts claims for and against by attribution', () => {
  // arrow, estan and the wing each deny something as STATED; the only other denial is the author's of d3.
  expect(codebook).toMatch(/\| `STATED` \|.*\| 0\.7 \| 0 \| 3 \|\n/);
  expect(codebook).toMatch(/\| `AUTHOR` \|.*\| 0\.9 \| 12 \| 1 \|\n/);
});

it('shows the claims on each paragraph of each document, so that a gap is seen', () => {
  const d1 = /### d1: [^]*?(?=\n### )/.exec(codebook)?.[0] ?? '';
  expect(d1).toMatch(/8 claims on 99 paragraphs/);
  expect(d1).toMatch(/\n\| 2 \| 3 \| 0 \| {2}\|\n/);
  expect(d1).toMatch(/\n\| 6 \| 0 \| 1 \| {2}\|\n/);
  expect(d1).toMatch(/\n\| 7 \| 0 \| 0 \| {2}\|\n/);
});
