import { sameName } from '../../names/fold.ts';
import type { Placed } from '../read.ts';
import type { ActorSeed } from '../shape.ts';
import type { Rule } from '../rule.ts';

interface Bearer {
  actor: Placed<ActorSeed>;
  path: readonly PropertyKey[];
  ambiguous: boolean;
  isName: boolean;
}

/** A name belongs to one actor, unless it is an alias that each of its bearers marks ambiguous; nobody lists it twice. */
export const aliasesOwned: Rule = (dataset, report) => {
  const bearers = new Map<string, Bearer[]>();
  for (const actor of dataset.actors.values()) {
    for (const bearer of namesOf(actor)) {
      const key = sameName(bearer.name);
      bearers.set(key, [...(bearers.get(key) ?? []), bearer]);
    }
  }
  for (const group of bearers.values()) {
    const actors = new Set(group.map(({ actor }) => actor.id));
    const named = group.some(({ isName }) => isName);
    const remedy = named
      ? 'give the actors names that differ, or leave the alias out'
      : 'mark it ambiguous on each, or give it to one';
    for (const { actor, path, ambiguous } of group) {
      const others = [...actors].filter((id) => id !== actor.id);
      if (others.length > 0 && (named || !ambiguous))
        report(actor.source, path, `${others.join(' and ')} has this name too: ${remedy}`);
      if (others.length === 0 && ambiguous)
        report(actor.source, path, 'no other actor has this name: leave out ambiguous');
    }
    for (const [index, { actor, path }] of group.entries()) {
      if (group.findIndex((other) => other.actor.id === actor.id) < index)
        report(actor.source, path, 'the actor has this name already: leave it out');
    }
  }
};

function namesOf(actor: Placed<ActorSeed>): (Bearer & { name: string })[] {
  const aliases = actor.seed.aliases.map(({ name, ambiguous }, index) => ({
    actor,
    name,
    ambiguous,
    isName: false,
    path: ['aliases', index],
  }));
  return [{ actor, name: actor.seed.name, ambiguous: false, isName: true, path: ['name'] }, ...aliases];
}
