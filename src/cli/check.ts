import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkDataset, inOrder, problemLine } from '../dataset/check.ts';
import { CODEBOOK, codebookOf } from '../dataset/codebook.ts';
import { SEEDS } from '../dataset/open.ts';
import { readDataset, type Dataset, type Problem } from '../dataset/read.ts';
import { rules } from '../dataset/rules/index.ts';
import { textRules } from '../dataset/textRules.ts';

const USAGE = 'Usage: npm run check -- [--seeds <folder>] [--documents <folder of the texts>]';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: SEEDS },
    documents: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  console.log(USAGE);
} else {
  const { dataset, problems } = readDataset(values.seeds);
  const ruleSet = values.documents ? { ...rules, ...textRules(values.documents) } : rules;
  const broken = inOrder(dataset ? [...problems, ...checkDataset(dataset, ruleSet)] : problems);
  const all = dataset && broken.length === 0 ? staleCodebook(values.seeds, dataset) : broken;
  for (const problem of all) console.error(problemLine(problem));
  if (all.length > 0) {
    console.error(`${all.length} problem${all.length === 1 ? '' : 's'}.`);
    process.exitCode = 1;
  } else if (dataset) {
    const claims = [...dataset.documents.values()].reduce((sum, { seed }) => sum + seed.claims.length, 0);
    console.log(
      `No problem in ${dataset.actors.size} actors, ${dataset.events.size} events and ${claims} claims of ${dataset.documents.size} documents.`,
    );
    if (!values.documents)
      console.log('The locators were not compared with the texts: add --documents <folder> to do so.');
  }
}

/** The codebook is generated, so it says what the dataset says or is out of date. */
function staleCodebook(folder: string, dataset: Dataset): Problem[] {
  const path = join(folder, CODEBOOK);
  if (existsSync(path) && readFileSync(path, 'utf8') === codebookOf(dataset)) return [];
  return [{ file: CODEBOOK, line: 1, message: 'it is stale or missing: run "npm run codebook" and commit it' }];
}
