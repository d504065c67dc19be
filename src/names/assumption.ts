import type { Taken } from './directory.ts';

/** A name in a question that was taken for an actor. */
export interface IdentityAssumptionRecord {
  argument: string;
  given: string;
  actor: string;
  sentence: string;
}

/** What is assumed in taking a name for an actor; nothing where it is the actor's id or its name as it stands. */
export function assumptionsOf(argument: string, given: string, { actor, by }: Taken): IdentityAssumptionRecord[] {
  if (by === null || (by.what === 'name' && by.how.length === 0)) return [];
  const alone = by.shared ? '' : ' that no other actor of the dataset goes by';
  const bare = by.what === 'name' ? 'its name' : `${by.what === 'acronym' ? 'an acronym' : 'an alias'}${alone}`;
  // The name as it stands in the dataset is told where it is given otherwise.
  const told = by.how.length === 0 || by.what === 'name' ? bare : `${by.name}, ${bare}`;
  const sentence = `"${given}" was taken for ${actor.name}, by ${[told, ...by.how].join(', ')}.`;
  return [{ argument, given, actor: actor.id, sentence }];
}
