import type { RelationType, Verdict } from '../generated/schema.ts';
import { relationTypes } from '../schema/catalogue.ts';
import type { ClaimRecord } from '../records/records.ts';
import { listed } from '../language/words.ts';

/** What a verdict's sentence tells. */
export interface VerdictParts {
  verdict: Verdict;
  from: string;
  type: RelationType;
  to: string;
  supporting: ClaimRecord[];
  denying: ClaimRecord[];
  /** Claims that the filter leaves out. */
  outside: { for: number; against: number };
  /** Episodes besides the one that the verdict is on, and how many of them somebody denies. */
  others: { episodes: number; denied: number };
  /** Whether claims remain under the filter, whatever it asks of status and confidence. */
  remains: boolean;
  /** Whether the filter asks for a time of which no claim for it is certain to speak. */
  timeOpen: boolean;
  nameOf: NameOf;
}

export type NameOf = (actor: string) => string;

/** A proposition in words, such as `Arrow sheltered Bolt`. */
export function propositionIn({ from, type, to }: Pick<VerdictParts, 'from' | 'type' | 'to'>): string {
  return `${from} ${relationTypes.get(type)?.forward} ${to}`;
}

/** A verdict in one sentence that names who says so and who denies it, and says nothing of how likely it is. */
export function sentenceOf(told: VerdictParts): string {
  const { verdict, supporting, denying, outside, remains, nameOf } = told;
  const proposition = `"${propositionIn(told)}"`;
  const under = outside.for + outside.against > 0 ? ' under this filter' : '';
  const rest = `${timeIn(told)}${othersIn(told)}${outsideIn(told)}.`;
  switch (verdict) {
    case 'SUPPORTED':
    case 'ALLEGED':
      return `${proposition} is ${supportOf(supporting, nameOf)}; no claim${under} denies it${rest}`;
    case 'CONTESTED':
      return `${proposition} is ${supportOf(supporting, nameOf)}, and denied by ${sayersOf(denying, nameOf)}${rest}`;
    case 'DENIED':
      return `${proposition} is denied by ${sayersOf(denying, nameOf)}; no claim${under} supports it${rest}`;
    case 'NOT_RECORDED':
      if (!under) return `${proposition} has no claim in the dataset, which does not mean that it is not so.`;
      return remains
        ? `${proposition} does not stand as this filter asks, though claims on it remain; it leaves out ${outsideInWords(outside)}.`
        : `${proposition} has no claim under this filter, which leaves out ${outsideInWords(outside)}.`;
  }
}

// A claim without a date is possible at any time: that must not read as if it spoke of the time asked for.
function timeIn({ verdict, timeOpen }: VerdictParts): string {
  return timeOpen && verdict !== 'DENIED' ? '; no claim for it dates it to the time asked for' : '';
}

function othersIn({ others: { episodes, denied } }: VerdictParts): string {
  if (episodes === 0) return '';
  const contested = denied > 0 ? `, and somebody denies ${denied} of the others` : '';
  return `; this is the best supported of ${episodes + 1} episodes${contested}`;
}

// A filter that hides one side must not read as if that side were silent.
function outsideIn({ outside }: VerdictParts): string {
  return outside.for + outside.against > 0 ? `; the filter leaves out ${outsideInWords(outside)}` : '';
}

function outsideInWords({ for: pro, against }: VerdictParts['outside']): string {
  const claims = (count: number) => `${count} claim${count === 1 ? '' : 's'}`;
  if (against === 0) return `${claims(pro)} for it`;
  return pro === 0 ? `${claims(against)} against it` : `${claims(pro)} for it and ${against} against it`;
}

/**
 * Who says so, and on what ground. A speaker who both alleges it and says so on better ground is named once, with the
 * better.
 */
export function supportOf(claims: ClaimRecord[], nameOf: NameOf): string {
  const said = claims.filter(({ attribution }) => attribution !== 'ALLEGED');
  const sayers = new Set(said.map(({ speaker }) => speaker));
  const alleged = claims.filter(({ attribution, speaker }) => attribution === 'ALLEGED' && !sayers.has(speaker));
  return [
    ...(said.length > 0 ? [`said by ${sayersOf(said, nameOf)}`] : []),
    ...(alleged.length > 0 ? [`${said.length > 0 ? '' : 'only '}alleged by ${sayersOf(alleged, nameOf)}`] : []),
  ].join(', and ');
}

/** Who makes some claims: authors and unnamed sources by their documents, speakers by name, each once. */
export function sayersOf(claims: ClaimRecord[], nameOf: NameOf): string {
  const silent = claims.filter(({ speaker }) => !speaker);
  const authors = silent.filter(({ attribution }) => attribution !== 'REPORTED');
  const unnamed = silent.filter(({ attribution }) => attribution === 'REPORTED');
  const [written, reported] = [documentsOf(authors), documentsOf(unnamed)];
  const sayers = [
    ...(written.length > 0 ? [`the author${plural(written)} of document${plural(written)} ${listed(written)}`] : []),
    ...(reported.length > 0 ? [`unnamed sources of document${plural(reported)} ${listed(reported)}`] : []),
    ...claims.flatMap(({ speaker }) => (speaker ? [nameOf(speaker)] : [])),
  ];
  return listed([...new Set(sayers)]);
}

function documentsOf(claims: ClaimRecord[]): string[] {
  return [...new Set(claims.map(({ document }) => document))].sort();
}

function plural(items: readonly unknown[]): string {
  return items.length > 1 ? 's' : '';
}
