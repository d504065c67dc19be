import type { ActorRecord } from '../records/records.ts';
import { sameName } from './fold.ts';

/** A name in a question that was taken for an actor. */
export interface IdentityAssumptionRecord {
  argument: string;
  given: string;
  actor: string;
  sentence: string;
}

/** What is assumed in taking an alias for an actor; nothing where the given name is its id or its name. */
export function assumptionsOf(argument: string, given: string, actor: ActorRecord): IdentityAssumptionRecord[] {
  if (given === actor.id || sameName(given) === sameName(actor.name)) return [];
  const index = actor.aliasNames.findIndex((alias) => sameName(alias) === sameName(given));
  const what = actor.aliasAcronyms[index] ? 'an acronym' : 'an alias';
  const sentence = `"${given}" was taken for ${actor.name}, by ${what} that no other actor of the dataset goes by.`;
  return [{ argument, given, actor: actor.id, sentence }];
}
