import type { Dataset } from '../dataset/read.ts';
import type { ActorSeed } from '../dataset/shape.ts';

/**
 * What an actor is called inside a sentence, without an article: its acronym, or its name with the acronyms of those whom that
 * names whole: `fighters of ISKP`.
 */
export function spokenNames({ actors }: Pick<Dataset, 'actors'>): (seed: ActorSeed) => string {
  const short = [...actors.values()]
    .flatMap(({ seed: { name, short_name: acronym } }) => (acronym === undefined ? [] : [{ name, acronym }]))
    .sort((a, b) => b.name.length - a.name.length);
  return ({ name, short_name: own, common_noun: common }) => {
    if (own !== undefined) return own;
    const inside = common ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
    return short.reduce((text, one) => text.replace(wholeWord(one.name), () => one.acronym), inside);
  };
}

function wholeWord(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}-])`, 'gu');
}
