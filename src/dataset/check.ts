import type { Dataset, Problem } from './read.ts';
import type { Report, Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/** Every breach of every rule, by file and line. */
export function checkDataset(dataset: Dataset, ruleSet: Readonly<Record<string, Rule>> = rules): Problem[] {
  const problems: Problem[] = [];
  for (const [name, rule] of Object.entries(ruleSet)) {
    const report: Report = (source, path, message) =>
      problems.push({ file: source.file, line: source.lineOf(path), message: `${message} (${name})` });
    rule(dataset, report);
  }
  return byPlace(problems);
}

/** Problems by file, then line. */
export function byPlace(problems: Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/** `file:line: message` */
export function problemLine({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}
