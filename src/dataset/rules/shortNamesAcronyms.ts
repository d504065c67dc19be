import type { Rule } from '../rule.ts';

/** A short name is an acronym of the actor's own, so that whoever asks by it finds the actor. */
export const shortNamesAcronyms: Rule = ({ actors }, report) => {
  for (const { seed, source } of actors.values()) {
    const { short_name: short, aliases } = seed;
    if (short === undefined || aliases.some(({ name, acronym }) => name === short && acronym)) continue;
    const alias = aliases.findIndex(({ name }) => name === short);
    const remedy =
      alias < 0
        ? `add it under aliases with "acronym: true", or leave short_name out`
        : `mark that alias with "acronym: true", or leave short_name out`;
    report(source, ['short_name'], `"${short}" is no acronym among the aliases: ${remedy}`);
  }
};
