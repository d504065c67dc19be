import type { RelationType, Verdict } from '../generated/schema.ts';
import { relationTypes } from '../schema/catalogue.ts';
import type { ClaimRecord } from './records.ts';

interface Told {
  verdict: Verdict;
  from: string;
  type: RelationType;
  to: string;
  supporting: ClaimRecord[];
  denying: ClaimRecord[];
  outsideFilter: number;
  nameOf: (actor: string) => string;
}

/** A verdict in one sentence that names who says so and who denies it, and says nothing of how likely it is. */
export function sentenceOf({ verdict, from, type, to, supporting, denying, outsideFilter, nameOf }: Told): string {
  const proposition = `"${from} ${relationTypes.get(type)?.forward} ${to}"`;
  const deniers = sayersOf(denying, nameOf);
  switch (verdict) {
    case 'SUPPORTED':
    case 'ALLEGED':
      return `${proposition} is ${supportOf(supporting, nameOf)}; no claim denies it.`;
    case 'CONTESTED':
      return `${proposition} is ${supportOf(supporting, nameOf)}, and denied by ${deniers}.`;
    case 'DENIED':
      return `${proposition} is denied by ${deniers}; no claim supports it.`;
    case 'NOT_RECORDED':
      return outsideFilter > 0
        ? `${proposition} has no claim under this filter; the dataset holds ${outsideFilter} outside it.`
        : `${proposition} has no claim in the dataset, which does not say that it is not so.`;
  }
}

// Whoever both alleges it and says so on a better footing is named once, with the better.
function supportOf(claims: ClaimRecord[], nameOf: (actor: string) => string): string {
  const said = claims.filter(({ attribution }) => attribution !== 'ALLEGED');
  const sayers = new Set(said.map(({ speaker }) => speaker));
  const alleged = claims.filter(({ attribution, speaker }) => attribution === 'ALLEGED' && !sayers.has(speaker));
  return [
    ...(said.length > 0 ? [`said by ${sayersOf(said, nameOf)}`] : []),
    ...(alleged.length > 0 ? [`${said.length > 0 ? '' : 'only '}alleged by ${sayersOf(alleged, nameOf)}`] : []),
  ].join(' and ');
}

function sayersOf(claims: ClaimRecord[], nameOf: (actor: string) => string): string {
  const sayers = claims.map(({ speaker, attribution, document }) => {
    if (speaker) return nameOf(speaker);
    return attribution === 'REPORTED'
      ? `unnamed sources of document ${document}`
      : `the author of document ${document}`;
  });
  const distinct = [...new Set(sayers)];
  return distinct.length < 2 ? (distinct[0] ?? 'nobody') : `${distinct.slice(0, -1).join(', ')} and ${distinct.at(-1)}`;
}
