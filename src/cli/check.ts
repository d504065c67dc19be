import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDataset, byPlace, problemLine } from '../dataset/check.ts';
import { CODEBOOK, codebookOf } from '../export/codebook.ts';
import { readDataset, type Dataset, type Problem } from '../dataset/read.ts';
import { rules } from '../dataset/rules/index.ts';
import { textRules } from '../dataset/textRules.ts';
import { AT_FAULT } from '../errors.ts';
import { remark, say, type Terminal } from './terminal.ts';

/** Reads a dataset and says every problem, or that there is none. `documents` is a folder of the texts. */
export function check({ seeds, documents }: { seeds: string; documents?: string }, terminal: Terminal): void {
  const { dataset, problems } = readDataset(seeds);
  const ruleSet = documents ? { ...rules, ...textRules(documents) } : rules;
  const broken = byPlace(dataset ? [...problems, ...checkDataset(dataset, ruleSet)] : problems);
  const all = dataset && broken.length === 0 ? staleCodebook(seeds, dataset) : broken;
  for (const problem of all) remark(terminal, problemLine(problem));
  if (all.length > 0) {
    remark(terminal, `${all.length} problem${all.length === 1 ? '' : 's'}.`);
    terminal.exit = AT_FAULT;
  } else if (dataset) {
    const claims = [...dataset.documents.values()].reduce((sum, { seed }) => sum + seed.claims.length, 0);
    say(
      terminal,
      `No problem in ${dataset.actors.size} actors, ${dataset.events.size} events and ${claims} claims of ${dataset.documents.size} documents.`,
    );
    if (!documents) say(terminal, 'The locators were not compared with the texts: add --documents <folder> to do so.');
  }
}

/** The codebook is generated, so it says what the dataset says or is out of date. */
function staleCodebook(folder: string, dataset: Dataset): Problem[] {
  const path = join(folder, CODEBOOK);
  if (existsSync(path) && readFileSync(path, 'utf8') === codebookOf(dataset)) return [];
  return [{ file: CODEBOOK, line: 1, message: 'it is stale or missing: run "militant-graph codebook" on this folder' }];
}
