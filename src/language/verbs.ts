import { pluralOf } from './grammar.ts';

/** Participles that are not the past itself. */
const PARTICIPLES: Record<string, string> = {
  was: 'been',
  were: 'been',
  spoke: 'spoken',
  gave: 'given',
  took: 'taken',
  drew: 'drawn',
  broke: 'broken',
  came: 'come',
};

/** Pasts that are their own participles and do not end as others do. */
const PASTS = new Set(['had', 'led', 'held', 'split', 'lost', 'made', 'fought', 'found', 'set', 'let', 'brought']);

/** What is said of a single actor, after its name, as in "claims …": `to have attacked it`, `to lead it`. */
export function toHaveDone(predicate: string): string | null {
  return withVerb(predicate, ({ base, participle }) => (base ? `to ${base}` : `to have ${participle ?? ''}`));
}

/** The same as in "denies …": `having attacked it`, `leading it`. */
export function havingDone(predicate: string): string | null {
  return withVerb(predicate, ({ base, participle }) =>
    base ? `${base.replace(/(?<=..)e$/, '')}ing` : `having ${participle ?? ''}`,
  );
}

/** The same of what was done before another time: `had attacked it`; null of a present. */
export function hadDone(predicate: string): string | null {
  return withVerb(predicate, ({ participle }) => participle && `had ${participle}`);
}

/** What its verb would be in other forms: the base of a present, the participle of a past. */
interface Forms {
  base?: string;
  participle?: string;
}

function withVerb(predicate: string, told: (forms: Forms) => string | null | undefined): string | null {
  const [verb = ''] = predicate.split(' ');
  const forms = formsOf(verb);
  if (!forms) return null;
  const rest = predicate.slice(verb.length);
  const verbs = told(forms);
  return verbs ? verbs + (forms.participle ? rest.replace(/(?<= and )\p{L}+/gu, sharing) : rest) : null;
}

// "To have been a perpetrator and taken hostages".
function sharing(word: string): string {
  return formsOf(word)?.participle ?? word;
}

function formsOf(verb: string): Forms | null {
  if (verb in PARTICIPLES) return { participle: PARTICIPLES[verb] as string };
  if (PASTS.has(verb) || /\p{Ll}ed$/u.test(verb)) return { participle: verb };
  if (verb === 'is') return { base: 'be' };
  return /^\p{Ll}+s$/u.test(verb) ? { base: pluralOf(verb) } : null;
}
