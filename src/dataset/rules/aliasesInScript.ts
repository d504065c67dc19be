import type { Rule } from '../rule.ts';

/** A name in another script than Latin says which, and one in Latin letters names none. */
export const aliasesInScript: Rule = (dataset, report) => {
  for (const { seed, source } of dataset.actors.values()) {
    for (const [index, { name, script }] of seed.aliases.entries()) {
      const latin = !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name);
      const path = ['aliases', index];
      if (!latin && script === undefined)
        report(source, path, `"${name}" is not in Latin letters: add its script, such as Arab`);
      if (latin && script !== undefined) report(source, path, `"${name}" is in Latin letters: leave out script`);
    }
  }
};
